import { median, shareWithin } from '@xinzhi/composite';
import { decimal } from '../figures.js';
import { html, type Markup } from '../markup.js';
import type { Told } from '../report-subject.js';

/** Title, and what the index finds, in sentences made from the result. */
export function summary(subject: Told): Markup {
  const { definition, result, analysis, say, language } = subject;
  const { periods } = analysis.compiled;
  const period = (at: 0 | -1): string | null => {
    const name = periods.at(at)!.period;
    return name === null ? null : say.periodName(name);
  };
  const units = new Set(result.rows.map(({ unit }) => unit)).size;
  return html`<header><h1>${titleOf(definition, language)}</h1>
<p class="scope">${say.scope(units, definition.indicators.length, period(0), period(-1))}</p>
<p class="finding">${say.sentence([...leaders(subject), ...firmness(subject)])}</p></header>`;
}

export const titleOf = ({ title, titleZh }: Told['definition'], language: Told['language']): string =>
  (language === 'zh' && titleZh) || title;

function leaders({ result, analysis, say, name, lastPeriod, percent, points }: Told): string[] {
  const { rows } = analysis.latest;
  const first = rows.filter((row) => result.rows[row]!.rank === 1);
  const score = points(result.rows[first[0]!]!.score);
  const names = first.map((row) => name(result.rows[row]!.unit)).join(say.comma);
  if (first.length > 1) return [say.tied(names, lastPeriod, score)];
  const spread = result.uncertainty?.rows[first[0]!];
  const leading = say.leads(names, lastPeriod, score);
  return [spread ? leading + say.clause + say.leadsSurely(percent(shareWithin(spread, 1))) : leading];
}

function firmness({ result, analysis, say }: Told): string[] {
  if (!result.uncertainty) return [say.unsure];
  const intervals = analysis.latest.rows.map((row) => result.rows[row]!.rankInterval!);
  const apart = intervals.filter((own, k) => k > 0 && intervals[k - 1]![1] < own[0]).length;
  const width = median(intervals.map(([low, high]) => high - low));
  const found = [say.firm(apart, intervals.length - 1, decimal(width, Number.isInteger(width) ? 0 : 1))];
  const factors = result.sensitivity?.meanShift.factors;
  if (factors && factors.length > 1) {
    const most = factors.reduce((best, one) => (one.total.value > best.total.value ? one : best));
    found.push(say.mover(say.factors[most.factor] ?? most.factor, decimal(most.total.value, 2)));
  }
  return found;
}
