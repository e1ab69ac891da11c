import { csvTable } from '../../records/csv-table.js';
import { plainText } from '../../records/plain-text.js';
import type { Pair } from '../contract.js';

const header =
  'id,document,title,date,url,speaker,organisation,metric,place,period,modality,comparator,low,high,unit,change,result,arithmetic,series,quote'.split(
    ',',
  );

/** The ledger as a table, a row a claim. */
export function ledgerCsv(pairs: readonly Pair[]): string {
  return csvTable(
    header,
    pairs.map(({ id, verdict: { claim, result, arithmetic, evidence }, document, speaker, quote }) => [
      ...[id, document.id, plainText(document.title), document.date, plainText(document.url)],
      ...[plainText(speaker?.name ?? null), plainText(speaker?.organisation ?? null)],
      ...[claim.metric, claim.place, claim.period, claim.modality],
      ...[claim.value.comparator, claim.value.low, claim.value.high, claim.unit, claim.change],
      ...[result, plainText(arithmetic), evidence.map(({ series }) => series).join(' '), plainText(quote)],
    ]),
  );
}
