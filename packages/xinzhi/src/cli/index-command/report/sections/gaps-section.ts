import { stackedBars } from '../charts/stacked-bars.js';
import { decimal } from '../figures.js';
import { html, type Markup } from '../markup.js';
import type { Told } from '../report-subject.js';
import { table } from '../table.js';

/** The gap between units by period, taken apart by their groups where the command names some. */
export function gapsSection(subject: Told): Markup {
  const { analysis, say, points } = subject;
  const { gaps } = analysis;
  const heading = html`<h2>${say.gaps}</h2>`;
  const known = gaps.flatMap((one) => (one.gini === null ? [] : [{ ...one, gini: one.gini }]));
  if (known.length < gaps.length) return html`<section id="gaps">${heading}<p>${say.gapsNone}</p></section>`;
  const isPanel = gaps[0]!.period !== null;
  const isApart = gaps[0]!.dagum !== null;
  const period = (name: string | null): string => (name === null ? say.total : say.periodName(name));
  const kinds = isApart ? [say.within, say.between, say.transvariation] : [say.gini];
  const caption = isApart ? say.gapsChartBy : say.gapsChart;
  const parts = ({ gini, dagum }: (typeof known)[number]): number[] =>
    dagum ? [dagum.within, dagum.between, dagum.transvariation] : [gini];
  return html`<section id="gaps">${heading}
${
  isPanel &&
  html`<figure><figcaption>${caption}</figcaption>${stackedBars(
    known.map((one) => ({ name: period(one.period), parts: parts(one), total: one.gini })),
    kinds,
    { label: caption, figure: (value) => decimal(value, 3) },
  )}</figure>`
}
${table(
  say.gapsTable,
  [
    { head: isPanel ? say.period : '' },
    ...[say.mean, say.gini, ...(isApart ? kinds : []), say.variation].map((head) => ({ head, figures: true })),
  ],
  known.map((one) => [
    period(one.period),
    points(one.mean),
    decimal(one.gini, 4),
    ...(isApart ? parts(one).map((part) => decimal(part, 4)) : []),
    one.variation === null ? '–' : decimal(one.variation, 3),
  ]),
)}
${groupsTable(subject)}</section>`;
}

/** Each group of units in the last period: its mean, the Gini coefficient within it, and those against the others. */
function groupsTable({ analysis, say, points, lastPeriod }: Told): Markup | false {
  const found = analysis.gaps.at(-1)!.dagum;
  if (!found) return false;
  const { groups, ginis } = found;
  return table(
    say.groupsTable(lastPeriod),
    [
      { head: say.group },
      ...[say.unitsNamed, say.mean, ...groups.map(({ group }) => `${say.gini}${say.colon}${group}`)].map((head) => ({
        head,
        figures: true,
      })),
    ],
    groups.map(({ group, members, mean }, j) => [
      group,
      members,
      points(mean),
      ...groups.map((_, k) => decimal(ginis[j]![k]!, 3)),
    ]),
  );
}
