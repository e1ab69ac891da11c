import type { IndexRow } from '@xinzhi/composite';
import { html, type Markup, type Piece } from '../markup.js';
import type { Told } from '../report-subject.js';
import { table } from '../table.js';

/** Rows that a page has room for. */
const MOST_ROWS = 4000;
/** Periods that fit beside each other. */
const PERIODS = 14;

/** Ranks with their intervals, and scores, of all periods; nothing where there is one. */
export function overTimeSection(subject: Told): Markup | false {
  const { analysis, result, say, points } = subject;
  const { periods } = analysis.compiled;
  if (periods.length < 2) return false;
  if (result.rows.length > MOST_ROWS)
    return html`<section id="over-time"><h2>${say.overTime}</h2><p>${say.tooLong(result.rows.length)}</p></section>`;
  const rank = ({ rank: own, rankInterval }: IndexRow): Piece =>
    html`${own}${rankInterval && html`<br><small>${rankInterval.join('–')}</small>`}`;
  const parts = Array.from({ length: Math.ceil(periods.length / PERIODS) }, (_, k) =>
    periods.slice(k * PERIODS, (k + 1) * PERIODS),
  );
  return html`<section id="over-time"><h2>${say.overTime}</h2>
${parts.map((part) => byPeriod(subject, say.ranksOverTime, part, rank))}
${parts.map((part) => byPeriod(subject, say.scoresOverTime, part, ({ score }) => points(score)))}</section>`;
}

/** Units in the order of their last rank, one column a period. */
function byPeriod(
  { result, listed, say, name }: Told,
  caption: string,
  periods: readonly { period: string | null; rows: number[] }[],
  cell: (row: IndexRow) => Piece,
): Markup {
  const found = periods.map(({ rows }) => new Map(rows.map((row) => [result.rows[row]!.unit, result.rows[row]!])));
  return table(
    caption,
    [{ head: say.unit }, ...periods.map(({ period }) => ({ head: period, figures: true }))],
    listed.map((row) => {
      const { unit } = result.rows[row]!;
      return [name(unit), ...found.map((byUnit) => (byUnit.has(unit) ? cell(byUnit.get(unit)!) : '–'))];
    }),
    'tight',
  );
}
