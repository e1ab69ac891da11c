import { type CompiledIndex, IndicatorError, type SamplingAdequacy, samplingAdequacy } from '@xinzhi/composite';

/** Sampling adequacy of a block of rows; null where it is undefined, and then why. */
export type Adequacy = { period: string | null; adequacy: SamplingAdequacy | null; why: string | null };

/** Kaiser–Meyer–Olkin and Bartlett over the normalised indicators, for each block of rows that is normalised together. */
export function adequacyOf(compiled: CompiledIndex): Adequacy[] {
  const names = compiled.definition.indicators.map(({ column, label = column }) => label);
  return compiled.variant().blocks.map(({ columns, prepared: { period } }) => {
    const matrix = Array.from(columns[0]!, (_, i) => columns.map((column) => column[i]!));
    try {
      return { period, adequacy: samplingAdequacy(matrix, { names }), why: null };
    } catch (error) {
      if (error instanceof RangeError || error instanceof IndicatorError)
        return { period, adequacy: null, why: error.message };
      throw error;
    }
  });
}
