import { shareWithin } from '@xinzhi/composite';
import { rankDots } from '../charts/rank-dots.js';
import { MOST_BARS } from '../charts/stacked-bars.js';
import { topGroups } from '../groups.js';
import { html, type Markup, type Piece } from '../markup.js';
import type { Told } from '../report-subject.js';
import { table } from '../table.js';

/** Scores and ranks of the last period, with what is known of their firmness. */
export function rankingSection(subject: Told): Markup {
  const { analysis, result, listed, say, lastPeriod, groupLabel, percent, points } = subject;
  const { uncertainty } = result;
  const groups = topGroups(subject);
  const share = percent(uncertainty?.interval ?? 0);
  const heads: [Piece, boolean][] = [
    [say.unit, false],
    [say.rank, true],
    ...(uncertainty
      ? ([say.interval(share), say.median, say.first, say.top(5)] as Piece[]).map((head): [Piece, boolean] => [
          head,
          true,
        ])
      : []),
    [say.score, true],
    ...groups.map((id): [Piece, boolean] => [groupLabel(id), true]),
  ];
  return html`<section id="ranking"><h2>${say.ranking}</h2>
${chart(subject)}
${outsiders(subject)}
${listed.length < analysis.latest.rows.length && html`<p class="note">${say.tableCut(listed.length, analysis.latest.rows.length)}</p>`}
${table(
  say.rankingTable(lastPeriod),
  heads.map(([head, figures]) => ({ head, figures })),
  listed.map((row) => {
    const { unit, rank, score, groups: own } = result.rows[row]!;
    const spread = uncertainty?.rows[row];
    return [
      subject.name(unit),
      rank,
      ...(spread
        ? [spread.interval.join('–'), spread.median, percent(shareWithin(spread, 1)), percent(shareWithin(spread, 5))]
        : []),
      points(score),
      ...groups.map((id) => points(own[id]!)),
    ];
  }),
)}</section>`;
}

function chart({ analysis, result, say, lastPeriod, name, percent }: Told): Markup {
  const { rows } = analysis.latest;
  const { uncertainty } = result;
  const label = uncertainty
    ? say.rankingChart(lastPeriod, percent(uncertainty.interval), uncertainty.runs)
    : say.rankingChartSure(lastPeriod);
  const dots = rows.slice(0, MOST_BARS).map((row) => {
    const { unit, rank } = result.rows[row]!;
    const found = uncertainty?.rows[row];
    const spread = found ? { low: found.interval[0], high: found.interval[1], median: found.median } : null;
    const words = spread ? say.spreadTold(spread.low, spread.high, spread.median) : '';
    return { name: name(unit), rank, spread, told: say.rankTold(name(unit), rank, words) };
  });
  return html`<figure><figcaption>${label}</figcaption>
<div class="scroll" tabindex="0" role="group" aria-label="${label}">${rankDots(dots, rows.length, { label, axis: say.axis })}</div>
${rows.length > MOST_BARS && html`<p class="note">${say.chartCut(MOST_BARS, rows.length)}</p>`}</figure>`;
}

/** Units whose own rank lies outside the interval: the definition is an extreme choice for them. */
function outsiders({ analysis, result, say, name }: Told): Markup | false {
  const found = analysis.latest.rows
    .map((row) => result.rows[row]!)
    .filter(({ rank, rankInterval }) => rankInterval && (rank < rankInterval[0] || rank > rankInterval[1]));
  return found.length > 0 && html`<p>${say.outside(found.map(({ unit }) => name(unit)).join(say.comma))}</p>`;
}
