import type { GroupWeight, IndicatorWeight } from '@xinzhi/composite';
import { choiceInWords } from '../choice-words.js';
import { decimal } from '../figures.js';
import { html, type Markup, type Piece } from '../markup.js';
import type { Step } from '../methods.js';
import type { Told } from '../report-subject.js';
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
        madeFrom(one),
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

/** The column, and what is done to it before anything else. */
function madeFrom({ column, denominator, scale, transform }: Told['definition']['indicators'][number]): Markup {
  const ratio = html`<code>${column}</code>${denominator !== undefined && html` / <code>${denominator}</code>`}${scale !== undefined && ` × ${scale}`}`;
  return transform && transform !== 'none' ? html`${transform} (${ratio})` : ratio;
}

function stepsTable(subject: Told): Markup {
  const { definition, result, say, language, percent } = subject;
  const { uncertainty } = definition;
  const varied = result.uncertainty?.steps ?? result.sensitivity?.steps;
  const steps = ['imputation', 'outliers', 'normalise', 'weights', 'aggregate'] as const satisfies readonly Step[];
  const own = (step: Step): string => {
    const words = choiceInWords(step, definition[step], language);
    return step === 'normalise' && definition.shift > 0 ? `${words} ${say.shiftedBy(definition.shift)}` : words;
  };
  const drawn = (step: Step): Piece => {
    if (!varied?.[step]) return say.notVaried;
    const others = (uncertainty?.[step] ?? []).map((choice) => choiceInWords(step, choice, language));
    const noise =
      step === 'weights' && uncertainty && uncertainty.weightNoise > 0 && say.noise(percent(uncertainty.weightNoise));
    return [
      ...(others.length > 0 ? [say.alsoDrawn([...new Set(others)].join(say.comma))] : []),
      ...(noise ? [noise] : []),
    ].join(say.clause);
  };
  return table(
    say.stepsTable,
    [say.step, say.choice, say.varied].map((head) => ({ head })),
    [
      ...steps.map((step) => [say.stepNames[step], own(step), drawn(step)]),
      [say.stepNames.leaveOut, say.all, varied?.leaveOut ? say.leftOut : say.notVaried],
    ],
  );
}
