import {
  asKwwTerms,
  type BilateralTerms,
  type BmOptions,
  borinManciniDecomposition,
  DECOMPOSITIONS,
  type DecompositionName,
  kwwDecomposition,
  type Terms,
  type TradeModel,
  termsByExporter,
  termsByIndustry,
  termsByPartner,
  tivaIndicators,
  tripartiteDecomposition,
  wwzDecomposition,
} from '@xinzhi/mrio';
import type { GvcBy, MeasuredRow } from './measured-table.js';

type Labelled = { economies: string[]; labels: string[][] };

/** The terms of a decomposition, a row an economy, a country-industry or a pair of economies; in the table's unit. */
export function decomposeExports(
  trade: TradeModel,
  which: DecompositionName,
  by: GvcBy,
  options: BmOptions,
): MeasuredRow[] {
  const { table } = trade.leontief;
  const N = table.industries.length;
  const labels = Array.from(trade.economyOf, (_, k) => [table.countries[Math.floor(k / N)]!, table.industries[k % N]!]);
  const named = { economies: trade.economies, labels };
  if (which === 'tiva') return tivaRows(trade, by, named);
  // Nine terms by country are published as such; by partner and by industry they are the sixteen added up.
  if (which === 'kww' && by === 'country')
    return kwwDecomposition(trade).map((terms, s) => row([trade.economies[s]!], terms, which));
  const all = {
    kww: () => wwzDecomposition(trade),
    wwz: () => wwzDecomposition(trade),
    'borin-mancini': () => borinManciniDecomposition(trade, options),
    tripartite: () => tripartiteDecomposition(trade),
  }[which]() as BilateralTerms<string>;
  const fold = which === 'kww' ? (terms: Terms<string>) => asKwwTerms(terms as never) : (terms: Terms<string>) => terms;
  return rowsBy(all, by, named).map(({ keys, terms }) => row(keys, fold(terms), which));
}

function rowsBy(
  all: BilateralTerms<string>,
  by: GvcBy,
  { economies, labels }: Labelled,
): { keys: string[]; terms: Terms<string> }[] {
  if (by === 'country') return termsByExporter(all).map((terms, s) => ({ keys: [economies[s]!], terms }));
  if (by === 'country-industry') return termsByIndustry(all).map((terms, k) => ({ keys: labels[k]!, terms }));
  return termsByPartner(all).flatMap((partners, s) =>
    partners.flatMap((terms, r) => (r === s ? [] : [{ keys: [economies[s]!, economies[r]!], terms }])),
  );
}

function tivaRows(trade: TradeModel, by: GvcBy, { economies, labels }: Labelled): MeasuredRow[] {
  const industries = tivaIndicators(trade);
  if (by === 'country-industry') return industries.map((terms, k) => row(labels[k]!, terms, 'tiva'));
  return economies.map((economy, s) => {
    const sums: Record<string, number> = {};
    for (const k of trade.members[s]!)
      for (const [term, value] of Object.entries(industries[k]!)) sums[term] = (sums[term] ?? 0) + value;
    return row([economy], sums, 'tiva');
  });
}

const row = (keys: string[], terms: Record<string, number>, which: DecompositionName): MeasuredRow => ({
  keys,
  figures: Object.keys(DECOMPOSITIONS[which].terms).map((term) => terms[term] ?? null),
  missing: null,
});
