import { layOut } from '../layout/lay-out.js';
import type { Span } from '../records.js';
import { endOfRun, figuresIn } from './figures-in-chinese.js';
import { halfWidth } from './half-width.js';
import { chineseNameAt } from './names-chinese.js';
import { nextChineseStart } from './number-start-chinese.js';
import { ARABIC, kindAt } from './numeral-marks.js';
import { amountsOf } from './range-chinese.js';
import { scanChinese } from './scan-chinese.js';
import { mixedWith, shareOf, signBefore, slashed } from './share-chinese.js';

/** A numeral as written, whatever it counts or numbers. */
export type NumberReading = { span: Span; value: number; ordinal: boolean };

/** Every numeral of a Chinese text with its value: ordinals and those of dates too, words that begin with 一 or 四 not. */
export function findChineseNumbers(text: string): NumberReading[] {
  const plain = halfWidth(text);
  const numbers: NumberReading[] = [];
  let from = 0;
  for (let at = nextChineseStart(plain, 0, plain.length); at >= 0; at = nextChineseStart(plain, from, plain.length)) {
    const name = chineseNameAt(plain, at);
    const number = name === null ? numberAt(plain, at, from) : null;
    if (number) numbers.push(number);
    from = name ?? number?.span.end ?? endOfRun(plain, at, plain.length);
  }
  return numbers;
}

function numberAt(plain: string, at: number, from: number): NumberReading | null {
  const end = plain.length;
  const { start, sign } = signBefore(plain, at, from);
  const ordinal = plain[start - 1] === '第';
  const reading = (stop: number, value: number): NumberReading => ({
    span: { start: ordinal ? start - 1 : start, end: stop },
    value: sign * Number(value.toPrecision(15)),
    ordinal,
  });
  const fraction = kindAt(plain, at) === ARABIC ? slashed(plain, at) : null;
  if (fraction) return reading(fraction.end, fraction.value);
  const numeral = scanChinese(plain, at, end);
  if (!numeral) return null;
  const share = shareOf(plain, at, numeral, end);
  if (share)
    return share.percentage
      ? { ...reading(share.end, share.value), span: share.number }
      : reading(share.end, share.value);
  if (numeral.headless || numeral.upper !== null) return null;
  const mixed = mixedWith(plain, numeral, end);
  const value = numeral.value * numeral.scale;
  if (mixed) return reading(mixed.end, value + mixed.value);
  return isDozen(plain, numeral.end) ? reading(numeral.end + 1, value * 12) : reading(numeral.end, value);
}

/** 一打, 十打苹果; but 打 begins many verbs (打开, 打造). */
const isDozen = (plain: string, at: number): boolean =>
  plain[at] === '打' && !/[开造破击败响赢牢下出入工扮着了过黑赤假非官私通断包折]/.test(plain[at + 1] ?? '');

/** A number that is bounded, blurred or a range, with the words that make it so. */
export type NumberRange = { span: Span; low: number | null; high: number | null; openLow: boolean; openHigh: boolean };

/** Every bounded number and range of a Chinese text; the span takes in the words of the bound and leaves units out. */
export function findChineseRanges(text: string): NumberRange[] {
  const plain = halfWidth(text);
  return layOut(text, 'zh').paragraphs.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      amountsOf(plain, sentence, figuresIn(plain, sentence)).flatMap((amount): NumberRange[] => {
        const { figure, upper, bound, extent } = amount;
        const low = Number(((figure.value * figure.scale) / (figure.fraction ? 100 : 1)).toPrecision(15));
        const last = upper ?? figure;
        const end = extent.end > last.end ? extent.end : (last.counted ?? last.end);
        const span = { start: extent.start, end };
        if (upper || figure.upper !== undefined) {
          const high = upper ? upper.value * upper.scale : figure.upper! * figure.scale;
          return [{ span, low, high, openLow: false, openHigh: false }];
        }
        const comparator = bound?.comparator ?? (figure.excess === 'more' ? '>' : figure.floor ? '>=' : '=');
        if (comparator === '>' || comparator === '>=')
          return [{ span, low, high: null, openLow: comparator === '>', openHigh: false }];
        if (comparator === '<' || comparator === '<=')
          return [{ span, low: null, high: low, openLow: false, openHigh: comparator === '<' }];
        return bound && comparator === '=' && bound.word.includes('等于')
          ? [{ span, low, high: low, openLow: false, openHigh: false }]
          : [];
      }),
    ),
  );
}
