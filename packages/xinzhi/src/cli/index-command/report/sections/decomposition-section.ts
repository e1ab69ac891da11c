import { type IndexRow, methodOf } from '@xinzhi/composite';
import { MOST_BARS, MOST_KINDS, stackedBars } from '../charts/stacked-bars.js';
import { lowestGroups, membersOf, topGroups } from '../groups.js';
import { html, type Markup } from '../markup.js';
import type { Told } from '../report-subject.js';
import { table } from '../table.js';

/** Indicators that a page is wide enough for. */
const MOST_COLUMNS = 14;

/** What each score of the last period is made of: bars by kind, and a table. */
export function decompositionSection(subject: Told): Markup {
  const { definition, result, listed, say, lastPeriod, name, label, groupLabel, points } = subject;
  const rows = listed.map((row) => result.rows[row]!);
  const isTopsis = [definition.aggregate].flat().some((choice) => methodOf(choice) === 'topsis');
  const heading = html`<h2>${say.decomposition}</h2>
<p>${say.decompositionScale[result.decomposition]} ${result.decomposition !== 'none' && isTopsis && say.topsisShares}</p>`;
  if (result.decomposition === 'none') return html`<section id="decomposition">${heading}</section>`;
  const isNarrow = definition.indicators.length <= MOST_COLUMNS;
  const ids = isNarrow ? definition.indicators.map(({ column }) => column) : lowestGroups(subject);
  const part = (row: IndexRow, id: string): number =>
    isNarrow ? row.contributions![id]! : row.groupContributions![id]!;
  return html`<section id="decomposition">${heading}
${bars(subject)}
${!isNarrow && html`<p class="note">${say.byGroups}</p>`}
${
  ids.length > 0 &&
  table(
    say.decompositionTable(lastPeriod),
    [
      { head: say.unit },
      ...ids.map((id) => ({ head: isNarrow ? label(id) : groupLabel(id), figures: true })),
      { head: say.score, figures: true },
    ],
    rows.map((row) => [name(row.unit), ...ids.map((id) => points(part(row, id))), points(row.score)]),
    'tight',
  )
}</section>`;
}

interface Kind {
  name: string;
  of: (row: IndexRow) => number;
}

function bars(subject: Told): Markup {
  const { analysis, result, say, lastPeriod, name, points } = subject;
  const rows = analysis.latest.rows.slice(0, MOST_BARS).map((row) => result.rows[row]!);
  const { kinds, together } = kindsOf(subject, rows);
  const caption = say.decompositionTable(lastPeriod);
  const bar = (row: IndexRow) => {
    const parts = kinds.map(({ of }) => of(row));
    return { name: name(row.unit), parts, total: parts.reduce((sum, part) => sum + part, 0) };
  };
  return html`<figure><figcaption>${caption}</figcaption>
${stackedBars(
  rows.map(bar),
  kinds.map((kind) => kind.name),
  { label: caption, figure: points },
)}
${analysis.latest.rows.length > MOST_BARS && html`<p class="note">${say.chartCut(MOST_BARS, analysis.latest.rows.length)}</p>`}
${together > 0 && html`<p class="note">${say.byLargest(kinds.length - 1)}</p>`}</figure>`;
}

/** Groups at the top and indicators beside them; where there are too many for colours, the largest and the others together. */
function kindsOf(subject: Told, rows: readonly IndexRow[]): { kinds: Kind[]; together: number } {
  const { definition, say, label, groupLabel } = subject;
  const groups = topGroups(subject);
  const covered = new Set(groups.flatMap((id) => membersOf(subject, id)));
  const all: Kind[] = [
    ...groups.map((id) => ({ name: groupLabel(id), of: (row: IndexRow) => row.groupContributions![id]! })),
    ...definition.indicators
      .filter(({ column }) => !covered.has(column))
      .map(({ column }) => ({ name: label(column), of: (row: IndexRow) => row.contributions![column]! })),
  ];
  if (all.length <= MOST_KINDS) return { kinds: all, together: 0 };
  const size = ({ of }: Kind): number => rows.reduce((sum, row) => sum + Math.abs(of(row)), 0);
  const largest = new Set(all.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_KINDS - 1));
  const rest = all.filter((kind) => !largest.has(kind));
  const others = { name: say.others, of: (row: IndexRow) => rest.reduce((sum, { of }) => sum + of(row), 0) };
  return { kinds: [...all.filter((kind) => largest.has(kind)), others], together: rest.length };
}
