import { heatMap } from '../charts/heat-map.js';
import { decimal, significant } from '../figures.js';
import { html, type Markup } from '../markup.js';
import type { Told } from '../report-subject.js';
import { table } from '../table.js';

/** Correlations, what is flagged in them, and whether the indicators measure one thing. */
export function structureSection(subject: Told): Markup {
  const { result, say, definition } = subject;
  const { period, correlation, why } = result.diagnoses.at(-1)!;
  const heading = html`<h2>${say.structure}</h2>`;
  if (!correlation) return html`<section id="structure">${heading}<p>${say.undefinedWhy(why ?? '')}</p></section>`;
  const label = (named: string): string => subject.label(named);
  const pairs = correlation.collinear.map(
    ({ pair, correlation: r }) => `${pair.map(label).join(say.pair)} ${decimal(r, 2)}`,
  );
  const against = correlation.withGroup
    .filter((one) => correlation.againstGroup.includes(one.indicator))
    .map((one) => `${label(one.indicator)} ${decimal(one.correlation!, 2)}`);
  return html`<section id="structure">${heading}
${period !== null && html`<p class="note">${say.shownPeriod(period)}</p>`}
<figure><figcaption>${say.structureChart}</figcaption><div class="scroll" tabindex="0" role="group" aria-label="${say.structureChart}">${heatMap(
    definition.indicators.map(({ column }) => subject.label(column)),
    correlation.correlations,
    say.structureChart,
  )}</div></figure>
<p>${pairs.length > 0 ? say.collinear(pairs.join(say.comma)) : say.collinearNone}</p>
${against.length > 0 && html`<p>${say.againstGroup(against.join(say.comma))}</p>`}
${table(
  say.structureTable,
  [{ head: say.indicator }, { head: say.group }, { head: say.withOthers, figures: true }, { head: say.flag }],
  correlation.withGroup.map((one) => [
    label(one.indicator),
    subject.groupLabel(one.group),
    one.correlation === null ? '–' : decimal(one.correlation, 2),
    (one.correlation ?? 0) < 0 && say.against,
  ]),
)}
<p>${alphaWords(subject, correlation.alpha)}</p>
<p>${adequacyWords(subject)}</p></section>`;
}

type Alpha = { all: number | null; groups: Record<string, number | null> };

function alphaWords({ say, groupLabel }: Told, { all, groups }: Alpha): string {
  const shown = (value: number | null): string => (value === null ? '–' : decimal(value, 2));
  const named = Object.entries(groups);
  const byGroup =
    named.length > 1 ? named.map(([id, value]) => `${groupLabel(id)} ${shown(value)}`).join(say.comma) : '';
  return say.alpha(shown(all), byGroup);
}

function adequacyWords({ analysis, say }: Told): string {
  const { adequacy, why } = analysis.adequacy.at(-1)!;
  if (!adequacy) return say.kmoNone(why ?? '');
  const { chiSquare, degrees, probability } = adequacy.bartlett;
  const p = probability < 0.001 ? '< 0.001' : significant(probability, 2);
  return say.kmo(decimal(adequacy.kmo, 2), say.kmoVerdict(adequacy.kmo), decimal(chiSquare, 0), degrees, p);
}
