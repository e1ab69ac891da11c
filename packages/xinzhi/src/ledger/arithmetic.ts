import type { Claim } from '@xinzhi/reader';
import type { Result } from '../records/verdict.js';
import type { Case, Finding } from './evidence.js';
import { type Interval, intervalOf } from './interval.js';
import { number } from './number-format.js';
import { reachInterval } from './reach.js';

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

/** What one series contributes: value and working, period, definition, source and vintage, result. */
export function findingText({ answer, judgement, bridged, definition, source, vintage }: Finding, held: Case): string {
  const value = inUnit(number(answer.value), held.unit);
  const working = answer.working ? `${answer.working} → ` : '';
  const pace = judgement.pace;
  const years = `${bridged} ${bridged === 1 ? 'year' : 'years'}`;
  const moved = judgement.move == null ? '' : `, in which it moved by up to ${number(judgement.move)}`;
  const gap = bridged === 0 || pace ? '' : ` (nearest year, ${years} from ${held.asked}${moved})`;
  const course = judgement.reached
    ? 'already reached'
    : pace &&
      `needs ${number(pace.needed)} ${pace.unit} after ${pace.last} to reach ${number(pace.goal)}, so far ${number(pace.soFar)} ${pace.unit} (${pace.from}–${pace.last})`;
  const speed = course ? `; ${held.asked} not in the data yet: ${course}` : '';
  const origin = [source, vintage].filter((part) => part !== '').join(', ');
  return `${answer.period}${gap}: ${working}${value}${speed} → ${judgement.result} [${definition}; ${origin}]`;
}

/** The whole verdict in one line that a person can redo. */
export function arithmeticLine(claim: Claim, held: Case, findings: readonly Finding[], result: Result): string {
  const { metric, sense, stated } = held;
  const interval = intervalText(sense ? reachInterval(stated, sense) : intervalOf(stated));
  const reading = sense
    ? `target ${statedText(claim, claim.unit)}, reached in ${interval}`
    : `stated ${statedText(claim, claim.unit)} = ${interval}`;
  const said = `${metric.id} ${claim.place ?? ''} ${held.asked}: ${reading}`.replace(/ {2,}/g, ' ');
  return [said, ...findings.map((finding) => findingText(finding, held)), `⇒ ${result}`].join(' · ');
}
