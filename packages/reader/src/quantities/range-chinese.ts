import type { Span } from '../records.js';
import { type Bound, boundAround } from './bound-chinese.js';
import { type Figure, inBase } from './figure.js';
import { withUnitOf } from './range.js';

/** A figure, or two that are the ends of one range, with what bounds it; `extent` takes in the words of the bound. */
export type Amount = { figure: Figure; upper: Figure | null; bound: Bound | null; extent: Span };

const JOINT = /^\s?(?:[-—–~～－]{1,2}|至|到)\s?(?:第\s?)?$/;
const BETWEEN = /^\s?(?:和|与|跟|及|至|到|[-—–~～]{1,2})\s?第?$/;
/** 从30%提高到70%: two values. */
const FROM = /[从由自][^，。；]{0,8}$/;

/** Figures that stand alone, and pairs of them that make a range. */
export function amountsOf(plain: string, sentence: Span, figures: Figure[]): Amount[] {
  const amounts: Amount[] = [];
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index]!;
    const next = figures[index + 1];
    const range = next && (between(plain, sentence, figure, next) ?? bounded(plain, sentence, figure, next));
    amounts.push(range ?? single(plain, sentence, figure));
    if (range) index++;
  }
  return amounts;
}

function single(plain: string, sentence: Span, figure: Figure): Amount {
  const bound = boundAround(plain, sentence, figure.start, figure.end);
  return { figure, upper: null, bound, extent: around(figure, figure, bound) };
}

const around = (first: Span, last: Span, bound: Span | null): Span => ({
  start: Math.min(first.start, bound?.start ?? first.start),
  end: Math.max(last.end, bound?.end ?? last.end),
});

/** 4.5%—5%, 5至10年, 10000与20000之间: two neighbouring figures are the ends of one range. */
export function between(plain: string, sentence: Span, low: Figure, high: Figure): Amount | null {
  const joint = plain.slice(low.end, high.start);
  if (joint.length > 5 || low.upper !== undefined || high.upper !== undefined) return null;
  const closed = /^\s?之?间/.exec(plain.slice(high.end, high.end + 3));
  if (!(closed ? BETWEEN : JOINT).test(joint)) return null;
  const left = plain.slice(Math.max(sentence.start, low.start - 12), low.start);
  // 从一到五 counts off; 从5%到6% says what became of a value.
  if (!closed && (low.unit || high.unit) && /[至到]/.test(joint) && FROM.test(left)) return null;
  if (low.unit && high.unit && low.unit.unit !== high.unit.unit) return null;
  if (!high.unit && low.unit && high.scale === 1) return null;
  const figure = lowEnd(low, high);
  if (inBase(figure) >= inBase(high)) return null;
  const opened = (closed ? /(?:介于|处于|在)\s?第?$/ : /[从由自]$/).exec(left)?.[0].length ?? 0;
  const extent = { start: low.start - opened, end: high.end + (closed?.[0].length ?? 0) };
  return { figure, upper: high, bound: null, extent };
}

/** 15～20万 shares the magnitude of its end; 8000至1万元 does not, for then it would be no range. */
function lowEnd(low: Figure, high: Figure): Figure {
  const shared = withUnitOf(low, high);
  return inBase(shared) < inBase(high) ? shared : { ...low, unit: low.unit ?? high.unit };
}

const LINK = /^\s?[,，、]?\s?(?:的?同时|而且|并且|并|且|但|而|又)?(?:要|应|须|是|在)?\s?$/;

/** 大于50小于100, 1000元以上、1500元以下: a floor and a ceiling of the same thing, right after each other. */
function bounded(plain: string, sentence: Span, first: Figure, second: Figure): Amount | null {
  if (second.start - first.end > 16 || first.upper !== undefined || second.upper !== undefined) return null;
  const [one, two] = [single(plain, sentence, first), single(plain, sentence, second)];
  const floors = (amount: Amount) => amount.bound?.comparator === '>' || amount.bound?.comparator === '>=';
  const ceilings = (amount: Amount) => amount.bound?.comparator === '<' || amount.bound?.comparator === '<=';
  const [low, high] = floors(one) && ceilings(two) ? [one, two] : ceilings(one) && floors(two) ? [two, one] : [];
  if (!low || !high || one.extent.end > two.extent.start) return null;
  if (!LINK.test(plain.slice(one.extent.end, two.extent.start))) return null;
  const lower = { ...low.figure, unit: low.figure.unit ?? high.figure.unit };
  const upper = { ...high.figure, unit: high.figure.unit ?? low.figure.unit };
  if (lower.unit?.unit !== upper.unit?.unit || inBase(lower) >= inBase(upper)) return null;
  return { figure: lower, upper, bound: null, extent: { start: one.extent.start, end: two.extent.end } };
}

/** 从4.8提高到5.2%: the old value takes the unit of the new one. */
export function isPair(plain: string, low: Figure, high: Figure): boolean {
  if (high.start - low.end > 4) return false;
  return /^(?:提高|增加|上升|增长|下降|降低|减少|缩小|升|增|降)?(?:到|至)$/.test(plain.slice(low.end, high.start));
}
