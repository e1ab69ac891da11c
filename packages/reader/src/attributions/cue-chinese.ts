import { ANNOUNCEMENT, CUES, LISTS, NEVER_AFTER, NOT_AFTER, NOT_ENDING } from './words-chinese.js';

/** A cue word at text[start, end) with where its content would start; `marked` when a mark stands between. */
export type ChineseCue = {
  word: string;
  start: number;
  end: number;
  content: number;
  marked: boolean;
  closes: boolean;
};

const WORD = new RegExp(
  [
    ANNOUNCEMENT,
    LISTS,
    '告诉[^，。；：！？“”]{0,10}?(?:记者|媒体|我们|大家)',
    '告诉[^，。；：！？“”]{1,6}(?=[，：])',
    ...Object.keys(CUES).sort((a, b) => b.length - a.length),
  ].join('|'),
  'gu',
);

const LIST = new RegExp(`^${LISTS}$`, 'u');

/** Every place in text[from, to) where the grammar after a cue word allows it to report something said. */
export function findChineseCues(text: string, from: number, to: number): ChineseCue[] {
  const cues: ChineseCue[] = [];
  const slice = text.slice(from, to);
  for (const { 0: word, index } of slice.matchAll(WORD)) {
    const end = from + index + word.length;
    const next = slice.slice(index + word.length, index + word.length + 8);
    if (NOT_ENDING[word]?.test(slice.slice(Math.max(0, index - 4), index))) continue;
    const isList = LIST.test(word);
    const base = { word, start: from + index, end };
    if (/^[，：:,]/.test(next)) {
      const gap = /^[，：:,]\s*/.exec(next)![0].length;
      cues.push({ ...base, content: end + gap, marked: true, closes: false });
    } else if (isList && next.startsWith('。')) {
      cues.push({ ...base, content: end + 1, marked: true, closes: false });
    } else if (/^[“「『"]/.test(next)) cues.push({ ...base, content: end, marked: true, closes: false });
    else if (/^[。！？]|^$/.test(next)) cues.push({ ...base, content: end, marked: false, closes: true });
    else if (
      (CUES[word] === 'clause' || CUES[word] === 'data') &&
      !NEVER_AFTER.test(next) &&
      !(NOT_AFTER[word]?.test(next) ?? false)
    ) {
      cues.push({ ...base, content: end, marked: false, closes: false });
    }
  }
  return cues;
}
