import type { Quantity, Span } from '../records.js';
import { changeAroundChinese } from './change-chinese.js';
import { boundedBy, type Comparator } from './comparator.js';
import { type Figure, inBase } from './figure.js';
import { figuresIn } from './figures-in-chinese.js';
import { countedNounChinese } from './noun-chinese.js';
import { withUnitOf } from './range.js';
import { type Amount, amountsOf, between, isPair } from './range-chinese.js';
import { yearlyUnit } from './rate.js';
import { sharedChinese } from './shared-chinese.js';
import { measuresBareChinese, standingChinese } from './standing-chinese.js';

/** Every amount that a Chinese sentence states. */
export function chineseQuantities(plain: string, sentence: Span): Quantity[] {
  const found = figuresIn(plain, sentence);
  if (found.length === 0) return [];
  const figures = withSharedUnits(
    plain,
    sentence,
    found.filter((figure) => standingChinese(plain, sentence, figure) !== 'no'),
  );
  return sharedChinese(
    plain,
    amountsOf(plain, sentence, figures).map((amount) => quantityOf(plain, sentence, amount)),
  );
}

const COORDINATION = /^\s?(?:[、,，]|和|与|及|以及|或)\s?$/;

/** 3.9、5.7%: a bare figure takes the unit of the figure that it is coordinated with, from right to left. */
function withSharedUnits(plain: string, sentence: Span, figures: Figure[]): Figure[] {
  const shared = [...figures];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [figure, next] = [shared[index]!, shared[index + 1]!];
    if (figure.unit || next.start - figure.end > 8) continue;
    const coordinated = next.unit?.dimension !== 'time' && COORDINATION.test(plain.slice(figure.end, next.start));
    const range = between(plain, sentence, figure, next);
    if (range) shared[index] = range.figure;
    else if ((coordinated && figure.numeral === 'digits') || isPair(plain, figure, next))
      shared[index] = sharedWith(figure, next);
  }
  return shared.filter(
    (figure) => figure.unit !== null || figure.scale !== 1 || isBareMeasure(plain, sentence, figure),
  );
}

/** 系数为1.3 measures with a bare number; 分为三 does not. */
const isBareMeasure = (plain: string, sentence: Span, figure: Figure): boolean =>
  figure.numeral === 'digits' && measuresBareChinese(plain, sentence, figure);

/** 3.9、5.7万亿元 share their magnitude; 5000、1万元, a thousand times apart if they did, do not. */
function sharedWith(figure: Figure, next: Figure): Figure {
  const alike = figure.scale === next.scale || (figure.scale === 1 && figure.value < 500 * next.value);
  return alike ? withUnitOf(figure, next) : figure.scale === 1 ? { ...figure, unit: next.unit } : figure;
}

function quantityOf(plain: string, sentence: Span, { figure, upper, bound }: Amount): Quantity {
  const [first, last] = upper && upper.start < figure.start ? [upper, figure] : [figure, upper ?? figure];
  const change = figure.change ?? changeAroundChinese(plain, sentence, first.start, last.end);
  const base = figure.unit ? countedAs(plain, sentence, figure, figure.unit.unit) : 'count';
  const { unit } = yearlyUnit(plain, sentence, first.start, last.end, base, change, 'zh');
  const span = { start: first.start, end: last.end };
  const noun = countedNounChinese(plain, sentence, last, unit);
  const high = upper ? inBase(upper) : figure.upper === undefined ? null : inBase(figure, figure.upper);
  if (high !== null) return { span, value: { comparator: '..', low: inBase(figure), high }, unit, change, noun };
  const bounding = bound && bound.comparator !== '=' && !isBrokenThrough(plain, figure, bound.word);
  const comparator = bounding ? bound.comparator : ofFigure(figure);
  return { span, value: boundedBy(comparator, inBase(figure)), unit, change, noun };
}

function ofFigure({ excess, floor }: Figure): Comparator {
  if (floor) return '>=';
  return excess === 'more' ? '>' : excess === 'about' ? '~' : '=';
}

/** 突破5项关键技术: technologies are broken through, not exceeded. */
function isBrokenThrough(plain: string, figure: Figure, word: string): boolean {
  if (!word.startsWith('突破') || figure.unit?.dimension !== 'count') return false;
  return /^[^，。；、]{0,10}(?:技术|难题|瓶颈|难关|环节|堵点|短板|装备|产品|成果|材料)/.test(
    plain.slice(figure.end, figure.end + 14),
  );
}

/** 户 counts households, and firms where firms are what stands before it. */
function countedAs(plain: string, sentence: Span, figure: Figure, unit: string): string {
  if (unit !== 'household') return unit;
  const left = plain.slice(Math.max(sentence.start, figure.start - 14), figure.start);
  return /企业|主体|商户|公司|工厂|门店/.test(left) ? 'count' : unit;
}
