import { type CompiledIndex, type IndexResult, IndicatorError, methodOf, obstacleDegrees } from '@xinzhi/composite';

/** Rows × indicators, each row summing to one (or to zero at the ideal); or why they are undefined. */
export type Obstacles = { degrees: number[][]; why: null } | { degrees: null; why: 'scale' | 'above' };

/**
 * Obstacle degrees by the weights that indicators have in the whole index. They need a scale with a best value: a z-score or a
 * vector length has none ('scale'), and a target may be passed ('above').
 */
export function obstaclesOf(compiled: CompiledIndex, { weights }: IndexResult): Obstacles {
  const degrees = new Array<number[]>(compiled.data.units.length);
  for (const { rows, columns, prepared } of compiled.variant().blocks) {
    const ideal = idealOf(compiled, rows.length);
    if (ideal === null) return { degrees: null, why: 'scale' };
    const effective = weights.filter(({ period }) => period === prepared.period).map((weight) => weight.effective);
    try {
      const matrix = Array.from(rows, (_, i) => columns.map((column) => column[i]!));
      obstacleDegrees(matrix, effective, { ideal }).forEach((own, i) => {
        degrees[rows[i]!] = own;
      });
    } catch (error) {
      if (error instanceof IndicatorError) return { degrees: null, why: 'above' };
      throw error;
    }
  }
  return { degrees, why: null };
}

/** The best value of the scale that the definition chooses; null where it has none. */
function idealOf({ definition: { normalise, shift } }: CompiledIndex, units: number): number | null {
  const options = typeof normalise === 'object' ? normalise : null;
  switch (methodOf(normalise)) {
    case 'min-max':
      return (options?.range?.[1] ?? 1) + (options?.shift ?? shift);
    case 'goalposts':
      return options?.range?.[1] ?? 1;
    case 'distance-to-target':
      return 1;
    case 'rank':
      return units;
    default:
      return null;
  }
}
