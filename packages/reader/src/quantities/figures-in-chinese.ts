import { findTimes } from '../periods/find-times.js';
import type { Span } from '../records.js';
import type { Figure } from './figure.js';
import { readChineseFigure } from './figures-chinese.js';
import { chineseNameAt } from './names-chinese.js';
import { nextChineseStart } from './number-start-chinese.js';
import { DIGIT, GROUP, kindAt, OTHER, PLACE } from './numeral-marks.js';

/** The figures of a sentence, outside its times and names, in order; with a unit or bare. */
export function figuresIn(plain: string, sentence: Span): Figure[] {
  const first = nextChineseStart(plain, sentence.start, sentence.end);
  if (first < 0) return [];
  const times = findTimes(plain, sentence, 'zh');
  const figures: Figure[] = [];
  let time = 0;
  for (let at = first; at >= 0; ) {
    while (times[time] && times[time]!.span.end <= at) time++;
    const within = times[time];
    const past = within && within.span.start <= at ? within.span.end : passedOver(plain, at, sentence.end);
    const free = { start: Math.max(sentence.start, figures.at(-1)?.end ?? 0), end: sentence.end };
    const figure = past === null ? readChineseFigure(plain, at, free) : null;
    if (figure) figures.push(figure);
    const next = past ?? (figure ? Math.max(figure.end, at + 1) : endOfRun(plain, at, sentence.end));
    at = nextChineseStart(plain, next, sentence.end);
  }
  return figures;
}

/** The end of what is passed over whole: the title of a work (《…》), a name, a set phrase. */
function passedOver(plain: string, at: number, end: number): number | null {
  if (plain[at] !== '《') return chineseNameAt(plain, at);
  let close = at + 1;
  while (close < end && close - at < LONGEST_TITLE && plain[close] !== '》') close++;
  return plain[close] === '》' && close < end ? close + 1 : at + 1;
}

const LONGEST_TITLE = 80;

/**
 * Past the digits or numerals of plain[at, end) that begin at `at`: what could not be read is not read again from its
 * middle.
 */
export function endOfRun(plain: string, at: number, end: number): number {
  let to = at + 1;
  if (/\d/.test(plain[at]!)) {
    while (to < end && /[\d.,]/.test(plain[to]!)) to++;
    return to;
  }
  if (kindAt(plain, at) === OTHER) return to;
  const goesOn = (kind: ReturnType<typeof kindAt>) => kind === DIGIT || kind === PLACE || kind === GROUP;
  while (to < end && goesOn(kindAt(plain, to))) to++;
  return to;
}
