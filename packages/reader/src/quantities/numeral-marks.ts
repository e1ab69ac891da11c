import { isSpace } from '../layout/lines.js';

/** What each mark does in a Chinese numeral, looked up by its code unit: one step for each mark of the text. */
export const OTHER = 0;
/** A digit: 三, 叁, 〇. */
export const DIGIT = 1;
/** A place inside a group of four: 十, 百, 千. */
export const PLACE = 2;
/** The end of a group: 万, 亿, 兆. */
export const GROUP = 3;
/** 多, 余, 几 before the end of a group: more than was named. */
export const VAGUE = 4;
/** The decimal point as a word. */
export const POINT = 5;
/** An Arabic digit. */
export const ARABIC = 6;

type Kind = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const KIND = new Uint8Array(0x10000);
const VALUE = new Map<string, number>();

function put(marks: string, kind: Kind, values: readonly number[]): void {
  [...marks].forEach((mark, index) => {
    KIND[mark.charCodeAt(0)] = kind;
    VALUE.set(mark, values[index % values.length]!);
  });
}

put('零〇○一二三四五六七八九', DIGIT, [0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
put('壹贰叁肆伍陆柒捌玖', DIGIT, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
put('貳參陸弌弍弎两', DIGIT, [2, 3, 6, 1, 2, 3, 2]);
put('十拾廿卅百佰千仟', PLACE, [10, 10, 20, 30, 100, 100, 1000, 1000]);
put('万亿兆', GROUP, [1e4, 1e8, 1e12]);
put('多余几', VAGUE, [0]);
put('点', POINT, [0]);
put('0123456789', ARABIC, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

export const kindAt = (text: string, at: number): Kind => (at < text.length ? (KIND[text.charCodeAt(at)] as Kind) : 0);
export const valueAt = (text: string, at: number): number => VALUE.get(text[at]!)!;

/** 肆, 拾, 陆 and their like are written in words (放肆, 收拾, 登陆) more often than alone for a digit. */
export const ambiguousAlone = (mark: string): boolean => '肆伍陆陸拾參兆'.includes(mark);

/** A numeral whose digits are set apart by spaces is one numeral still. */
export function pastBlanks(text: string, at: number): number {
  let to = at;
  while (to - at < 8 && isSpace(text.charCodeAt(to))) to++;
  return to;
}
