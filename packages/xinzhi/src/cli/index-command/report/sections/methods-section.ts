import { html, type Markup } from '../markup.js';
import { MEASURES, METHODS, type MethodNote, methodsOf } from '../methods.js';
import type { Told } from '../report-subject.js';
import { table } from '../table.js';

/** Every method that was used, or drawn, with its formula and who published it. */
export function methodsSection({ definition, analysis, result, by, say, language }: Told): Markup {
  const used = methodsOf(definition).map(({ step, method }) => ({
    step: say.stepNames[step],
    note: METHODS[step][method]!,
  }));
  const { monteCarlo, sobol, obstacle, alpha, kmo, spearman, gini, dagum } = MEASURES;
  const measured: MethodNote[] = [
    ...(result.uncertainty ? [monteCarlo] : []),
    ...(result.sensitivity ? [sobol] : []),
    ...(analysis.obstacles.why === null ? [obstacle] : []),
    ...[alpha, kmo, spearman, gini],
    ...(by !== null ? [dagum] : []),
  ];
  return html`<section id="methods"><h2>${say.methods}</h2><p>${say.notation}</p>
${table(
  say.methodsTable,
  [say.method, say.step, say.formula, say.source].map((head) => ({ head })),
  [...used, ...measured.map((note) => ({ step: '', note }))].map(({ step, note }) => [
    note[language],
    step,
    html`<span class="formula" lang="en">${note.formula}</span>`,
    html`<span lang="en">${note.source}</span>`,
  ]),
)}</section>`;
}
