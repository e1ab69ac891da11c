/** What a row of the result stands for. */
export type GvcBy = 'country' | 'country-industry' | 'bilateral';

export const KEYS: Record<GvcBy, string[]> = {
  country: ['country'],
  'country-industry': ['country', 'industry'],
  bilateral: ['country', 'partner'],
};

/** A row: what it stands for, its figures in the order of the columns, and why figures are null. */
export type MeasuredRow = { keys: string[]; figures: (number | null)[]; missing: string | null };

/** One table's figures, with what is needed to say where they come from. */
export interface MeasuredTable {
  file: string;
  source: string;
  year: number | null;
  unit: string;
  countries: number;
  industries: number;
  algebra: string;
  /** What the reader of the figures must know about this table. */
  notes: string[];
  rows: MeasuredRow[];
}
