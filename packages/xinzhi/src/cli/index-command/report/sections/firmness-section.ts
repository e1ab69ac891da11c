import { mean } from '@xinzhi/composite';
import type { SchemeRanks } from '../../analysis/other-schemes.js';
import { STEPS } from '../../steps.js';
import { sobolBars } from '../charts/sobol-bars.js';
import { choiceInWords } from '../choice-words.js';
import { decimal } from '../figures.js';
import { html, type Markup, type Piece } from '../markup.js';
import type { Told } from '../report-subject.js';
import { table } from '../table.js';

/** How ranks move where one choice is changed, and which choice moves them. */
export function firmnessSection(subject: Told): Markup {
  const { analysis, definition, say } = subject;
  const { uncertainty } = definition;
  const named = STEPS.some((step) => (uncertainty?.[step].length ?? 0) > 0);
  return html`<section id="firmness"><h2>${say.firmness}</h2>
<p>${say.schemesLead} ${!named && say.schemesUsual}</p>
${movesTable(subject, analysis.schemes)}
${ranksTable(subject)}
${subject.result.sensitivity && sobol(subject)}</section>`;
}

function schemeName({ say, language, definition, label }: Told, scheme: SchemeRanks): string {
  if (scheme.step === 'leaveOut') return say.without(label(definition.indicators[scheme.choice]!.column));
  return choiceInWords(scheme.step, scheme.choice, language);
}

function movesTable(subject: Told, schemes: readonly SchemeRanks[]): Markup {
  const { analysis, result, say, name } = subject;
  const unit = (at: number): string => name(result.rows[analysis.latest.rows[at]!]!.unit);
  const moved = ({ at, by }: SchemeRanks['largest']): string =>
    by === 0 ? '0' : `${unit(at)} ${by > 0 ? '+' : '−'}${Math.abs(by)}`;
  return table(
    say.schemesTable,
    [
      { head: say.scheme },
      { head: say.step },
      ...[say.correlation, say.meanMove].map((head) => ({ head, figures: true })),
      { head: say.largestMove },
    ],
    schemes.map((scheme): Piece[] => {
      const named = [schemeName(subject, scheme), say.stepNames[scheme.step]];
      if (!scheme.ranks) return [...named, '–', '–', say.noScores(scheme.why ?? '')];
      const { correlation, meanMove, largest } = scheme;
      return [
        ...named,
        Number.isNaN(correlation) ? '–' : decimal(correlation, 3),
        decimal(meanMove, 1),
        moved(largest),
      ];
    }),
  );
}

/** Ranks under every scheme but those that leave an indicator out: these are too many to read. */
function ranksTable(subject: Told): Markup | false {
  const { analysis, result, listed, say, name, lastPeriod } = subject;
  const schemes = analysis.schemes.filter(({ step, ranks }) => step !== 'leaveOut' && ranks);
  if (schemes.length === 0) return false;
  return table(
    say.ranksTable(lastPeriod),
    [
      { head: say.unit },
      { head: say.own, figures: true },
      ...schemes.map((one) => ({ head: schemeName(subject, one), figures: true })),
    ],
    listed.map((row, at) => {
      const { unit, rank } = result.rows[row]!;
      return [name(unit), rank, ...schemes.map(({ ranks }) => ranks![at]!)];
    }),
    'tight',
  );
}

function sobol({ result, analysis, say }: Told): Markup {
  const { meanShift, rows, of, evaluations } = result.sensitivity!;
  const heading = html`<h3>${say.sobol}</h3>`;
  if (!meanShift.factors) return html`${heading}<p>${say.sobolNone}</p>`;
  const factor = (name: string): string => say.factors[name] ?? name;
  const latest = analysis.latest.rows.flatMap((row) => rows[row]!.factors ?? []);
  const overUnits = (name: string, order: 'first' | 'total'): string => {
    const found = latest.filter((one) => one.factor === name).map((one) => one[order].value);
    return found.length === 0 ? '–' : decimal(mean(found), 2);
  };
  const estimate = ({ value, low, high }: { value: number; low: number; high: number }): Piece =>
    html`${decimal(value, 2)} <small>${decimal(low, 2)}…${decimal(high, 2)}</small>`;
  const bars = meanShift.factors.map(({ factor: name, first, total }) => ({ name: factor(name), first, total }));
  return html`${heading}<figure><figcaption>${say.sobolChart}</figcaption>
${sobolBars(bars, { first: say.firstOrder, total: say.totalIndex, label: say.sobolChart })}</figure>
${table(
  say.sobolTable,
  [
    { head: say.factor },
    ...[
      say.firstOrder,
      say.totalIndex,
      `${say.firstOrder}${say.clause}${say.sobolRows[of]}`,
      `${say.totalIndex}${say.clause}${say.sobolRows[of]}`,
    ].map((head) => ({
      head,
      figures: true,
    })),
  ],
  meanShift.factors.map(({ factor: name, first, total }) => [
    factor(name),
    estimate(first),
    estimate(total),
    overUnits(name, 'first'),
    overUnits(name, 'total'),
  ]),
)}
<p class="note">${say.sobolScope(String(evaluations), decimal(meanShift.mean, 2))}</p>`;
}
