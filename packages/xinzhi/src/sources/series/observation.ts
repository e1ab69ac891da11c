/** One figure of a table of series, with what tells which series it belongs to; null where the table does not say. */
export type Observation = {
  line: number;
  indicator: string;
  place: string;
  period: string;
  /** Null where the source has no figure: a gap, not a zero. */
  value: number | null;
  unit: string | null;
  definition: string | null;
  source: string | null;
  vintage: string | null;
  licence: string | null;
};
