/** 1 / m for each of m indicators. */
export function equalWeights(indicators: number): number[] {
  if (!Number.isInteger(indicators) || indicators < 1)
    throw new RangeError(`${indicators} indicators cannot be weighted`);
  return new Array<number>(indicators).fill(1 / indicators);
}
