/** Annual observations by year: what the formulas of derived series take and give. */
export type Points = readonly (readonly [period: string, value: number])[];

/** Points at whole years, by year. */
export const byYear = (points: Points): Map<number, number> =>
  new Map(points.filter(([period]) => /^\d{4}$/.test(period)).map(([period, value]) => [Number(period), value]));

/** The points of a map by year, in order of the years. */
export const toPoints = (values: Map<number, number>): [string, number][] =>
  [...values].sort(([a], [b]) => a - b).map(([year, value]) => [String(year), value]);
