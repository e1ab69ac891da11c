import type { Claim } from '@xinzhi/reader';
import { arithmeticInChinese } from './arithmetic-in-chinese.js';
import type { Case, Finding } from './evidence.js';
import { type Interval, intervalOf } from './interval.js';
import { type Nearest, nearestDefinition } from './nearest-definition.js';
import { number } from './number-format.js';
import { reachInterval } from './reach.js';
import type { Step, Workings } from './workings.js';

const signs = { '=': '', '~': '≈ ', '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '..': '' } as const;

const inUnit = (value: string, unit: string) =>
  unit === '%' || unit === '%/yr'
    ? `${value} ${unit}`
    : `${value}${unit === 'index' || unit === 'count' || unit === '' ? '' : ` ${unit}`}`;

/** A stated value as read: '≈ 5 %', '5–5.5 %'. */
export function statedText({ value }: Pick<Claim, 'value'>, unit: string): string {
  const { comparator, low, high } = value;
  const text =
    comparator === '..'
      ? `${number(low ?? -Infinity)}–${number(high ?? Infinity)}`
      : signs[comparator] + number(low ?? high ?? 0);
  return inUnit(text, unit);
}

/** An interval in the usual brackets: '[4.5, 5.5)'. */
export const intervalText = ({ low, high, openLow, openHigh }: Interval): string =>
  `${openLow ? '(' : '['}${number(low)}, ${number(high)}${openHigh ? ')' : ']'}`;

const years = (n: number) => `${n} ${n === 1 ? 'year' : 'years'}`;

function stepText(step: Step): string {
  if (step.kind === 'chain')
    return `${step.factors.map(number).join(' × ')} = ${number(step.product)} over ${years(step.years)}`;
  const [now, before] = [number(step.now), number(step.before)];
  return step.kind === 'growth' ? `${now} / ${before} − 1` : `${now} − ${before}`;
}

/** What one series contributes: value and working, period, definition, source and vintage, result. */
export function findingText({ answer, judgement, bridged, definition, source, vintage }: Finding, held: Case): string {
  const value = inUnit(number(answer.value), held.unit);
  const working = answer.working ? `${stepText(answer.working)} → ` : '';
  const pace = judgement.pace;
  const moved = judgement.move == null ? '' : `, in which it moved by up to ${number(judgement.move)}`;
  const gap = bridged === 0 || pace ? '' : ` (nearest year, ${years(bridged)} from ${held.asked}${moved})`;
  const course = judgement.reached
    ? 'already reached'
    : pace &&
      `needs ${number(pace.needed)} ${pace.unit} after ${pace.last} to reach ${number(pace.goal)}, so far ${number(pace.soFar)} ${pace.unit} (${pace.from}–${pace.last})`;
  const speed = course ? `; ${held.asked} not in the data yet: ${course}` : '';
  const origin = [source, vintage].filter((part) => part !== '').join(', ');
  return `${answer.period}${gap}: ${working}${value}${speed} → ${judgement.result} [${definition}; ${origin}]`;
}

/** Which definition the stated number comes nearest to, and how near. */
function nearestText(nearest: Nearest | null): string[] {
  if (nearest === null) return [];
  const { definition, source, answer } = nearest.finding;
  const how = nearest.distance === 0 ? 'within what was stated' : `${number(nearest.distance)} away`;
  return [`nearest: ${number(answer.value)}, ${how} [${definition}; ${source}]`];
}

/** The whole verdict in one line that a person can redo, in English or in Chinese. */
export const arithmeticLine = (workings: Workings, language: 'en' | 'zh' = 'en'): string =>
  language === 'zh' ? arithmeticInChinese(workings) : arithmeticInEnglish(workings);

function arithmeticInEnglish(workings: Workings): string {
  switch (workings.kind) {
    case 'no metric':
      return `no metric of the vocabulary is named: ${statedText(workings.figure, workings.figure.unit)}`;
    case 'no place':
      return `${workings.metric.id}: the text names no place`;
    case 'unclear multiple': {
      const { metric, place, figure } = workings;
      return `${metric.id} ${place}: ${statedText(figure, figure.unit)}, by or to so many is not known`;
    }
    case 'no period': {
      const { metric, place, period } = workings;
      const why = period === null ? 'the text names no period' : `${period} is no period that annual data answer`;
      return `${metric.id} ${place}: ${why}`;
    }
    case 'unanswered': {
      const { metric, place, figure, asked, target, running, covered } = workings;
      const said = `${metric.id} ${place} ${asked}: ${target ? 'target' : 'stated'} ${statedText(figure, figure.unit)}`;
      const reach = covered ? `series cover ${covered.first}–${covered.last}` : 'no series measures it';
      return `${said}${running ? `; ${asked} is not over` : ''} · ${reach}`;
    }
    case 'answered': {
      const { place, figure, held, findings, result } = workings;
      const { metric, sense, stated, asked } = held;
      const interval = intervalText(sense ? reachInterval(stated, sense) : intervalOf(stated));
      const text = statedText(figure, figure.unit);
      const reading = sense ? `target ${text}, reached in ${interval}` : `stated ${text} = ${interval}`;
      const told = findings.map((finding) => findingText(finding, held));
      const nearest = result === 'depends on definition' && !sense ? nearestDefinition(findings, stated) : null;
      return [`${metric.id} ${place} ${asked}: ${reading}`, ...told, ...nearestText(nearest), `⇒ ${result}`].join(
        ' · ',
      );
    }
  }
}
