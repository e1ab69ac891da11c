/** The value-chain indicators of one country, or of one industry of a country. Shares are fractions, not per cent. */
export interface ValueChainIndicators {
  country: string;
  /** Null in a row for a whole country. */
  industry: string | null;
  /** In the table's unit. */
  grossExports: number;
  fv: number | null;
  iv: number | null;
  position: number | null;
  participation: number | null;
  dvaShare: number | null;
  vaxRatio: number | null;
  upstreamness: number | null;
  downstreamness: number | null;
  /** Why values are null; null where none is. */
  missing: string | null;
}

/** What each figure is, by the name of its definition: an index is never shown without it. */
export const DEFINITIONS = {
  grossExports: 'sales to other countries for intermediate and final use',
  fv: 'foreign value added in gross exports / gross exports (Koopman, Powers, Wang & Wei 2010)',
  iv: "own value added in other countries' gross exports / own gross exports (Koopman, Powers, Wang & Wei 2010)",
  position: 'ln(1 + IV) − ln(1 + FV) (Koopman, Powers, Wang & Wei 2010)',
  participation: 'IV + FV (Koopman, Powers, Wang & Wei 2010)',
  dvaShare: 'domestic value added in exports v (I − A_home)⁻¹ e, each once, / gross exports (Koopman, Wang & Wei 2014)',
  vaxRatio: 'value added absorbed abroad / gross exports (Johnson & Noguera 2012)',
  upstreamness:
    'U with net-inventory correction (Antràs & Chor 2018); countries: on the table with industries added up',
  downstreamness:
    'D with net-inventory correction (Antràs & Chor 2018); countries: on the table with industries added up',
} as const satisfies Record<Exclude<keyof ValueChainIndicators, 'country' | 'industry' | 'missing'>, string>;

/** The reason that goes with null values. */
export function whyMissing(exports: number, output: number, position: number | null): string | null {
  if (output <= 0) return output === 0 ? 'no output' : 'negative output';
  if (exports <= 0) return exports === 0 ? 'no exports' : 'negative exports (inventories)';
  return position === null ? 'value added too negative for a position' : null;
}
