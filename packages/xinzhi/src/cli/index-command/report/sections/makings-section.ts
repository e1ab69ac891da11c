import type { GroupWeight, IndicatorWeight } from '@xinzhi/composite';
import { choiceInWords } from '../choice-words.js';
import { decimal, stated } from '../figures.js';
import { html, type Markup, type Piece } from '../markup.js';
import type { Told } from '../report-subject.js';
import { stepsTable } from '../steps-table.js';
import { table } from '../table.js';

/** The indicators in their hierarchy, with their weights; and every step, with what was varied. */
export function makingsSection(subject: Told): Markup {
  const { definition, analysis, say } = subject;
  const { nodes } = analysis.compiled.variant().blocks.at(-1)!;
  const isPanel = definition.period !== undefined;
  const period = analysis.latest.period;
  return html`<section id="makings"><h2>${say.makings}</h2>
${hierarchyTable(subject)}
${!definition.pool && isPanel && html`<p class="note">${say.weightsByPeriod(period ?? '')}</p>`}
${nodes.some(({ ownWeights }) => ownWeights) && html`<p class="note">${say.ownWeights}</p>`}
${stepsTable(subject)}
${isPanel && html`<p>${definition.pool ? say.pooled : say.apart}</p>`}
${subject.result.uncertainty?.refused.map(({ runs, choices, why }) => html`<p class="note">${say.refused(runs, choices, why)}</p>`)}</section>`;
}

function hierarchyTable(subject: Told): Markup {
  const { definition, result, analysis, say, percent, language } = subject;
  const period = definition.pool || definition.period === undefined ? null : analysis.latest.period;
  const weights = new Map(result.weights.filter((one) => one.period === period).map((one) => [one.column, one]));
  const groupWeights = new Map(result.groupWeights.filter((one) => one.period === period).map((one) => [one.id, one]));
  const hasSources = definition.indicators.some(({ source }) => source !== undefined);
  const indent = (depth: number, name: string, isGroup: boolean): Piece =>
    html`<span class="indent" style="padding-inline-start:${depth}em">${isGroup ? html`<b>${name}</b>` : name}</span>`;
  const figures = (one: IndicatorWeight | GroupWeight | undefined): Piece[] =>
    one ? [decimal(one.weight, 3), percent(one.effective, 1)] : ['', ''];
  const rowsBelow = (parent: string | null, depth: number): Piece[][] => [
    ...definition.indicators
      .filter((one) => (one.parent ?? null) === parent)
      .map((one): Piece[] => [
        indent(depth, subject.label(one.column), false),
        one.direction === 'positive' ? say.more : say.less,
        (language === 'zh' ? one.unitZh : undefined) ?? one.unit ?? '',
        madeFrom(one, subject),
        ...(hasSources ? [one.source ?? definition.source ?? ''] : []),
        ...figures(weights.get(one.column)),
      ]),
    ...(definition.groups ?? [])
      .filter((one) => (one.parent ?? null) === parent)
      .flatMap(({ id }): Piece[][] => [
        [
          indent(depth, subject.groupLabel(id), true),
          '',
          '',
          '',
          ...(hasSources ? [''] : []),
          ...figures(groupWeights.get(id)),
        ],
        ...rowsBelow(id, depth + 1),
      ]),
  ];
  return table(
    say.makingsTable,
    [
      ...[say.indicator, say.direction, say.measure, say.made, ...(hasSources ? [say.source] : [])].map((head) => ({
        head,
      })),
      { head: say.weight, figures: true },
      { head: say.effective, figures: true },
    ],
    rowsBelow(null, 0),
  );
}

/** The column, what is done to it before anything else, and what it is measured against. */
function madeFrom(indicator: Told['definition']['indicators'][number], { say, language }: Told): Markup {
  const { column, denominator, scale, transform, ideal, target, goalposts, imputation } = indicator;
  const ratio = html`<code>${column}</code>${denominator !== undefined && html` / <code>${denominator}</code>`}${scale !== undefined && ` × ${scale}`}`;
  const beside = [
    ideal !== undefined && `${say.ideal} ${[ideal].flat().map(stated).join('…')}`,
    target !== undefined && `${say.target} ${stated(target)}`,
    goalposts && `${say.goalposts} ${goalposts.map(stated).join('…')}`,
    imputation && `${say.stepNames.imputation}${say.colon}${choiceInWords('imputation', imputation, language)}`,
  ].filter((part) => typeof part === 'string');
  return html`${transform && transform !== 'none' ? html`${transform} (${ratio})` : ratio}${beside.length > 0 && html`<br><small>${beside.join(say.clause)}</small>`}`;
}
