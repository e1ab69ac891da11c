/** The path of a line through points that are given in pixels. */
export const pathThrough = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, at) => `${at ? 'L' : 'M'}${x.toFixed(1)},${y.toFixed(1)}`).join('');
