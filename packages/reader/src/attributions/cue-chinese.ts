import { type FoundWord, wordFinder } from '../words/word-finder.js';
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

/** Cues that are more than a word, by the words that they begin with. */
const PHRASES: [starts: string[], pattern: RegExp][] = [
  [['全文如下', '发表', '发布', '作出', '做出'], new RegExp(ANNOUNCEMENT, 'uy')],
  [['提出', '作出', '谈了', '提'], new RegExp(LISTS, 'uy')],
  [['告诉'], /告诉[^，。；：！？“”\n]{0,10}?(?:记者|媒体|我们|大家)|告诉[^，。；：！？“”\n]{1,6}(?=[，：])/uy],
];
const LIST = new RegExp(`^${LISTS}$`, 'u');
const findWords = wordFinder([...Object.keys(CUES), ...PHRASES.flatMap(([starts]) => starts)]);

/** The cue, a phrase or a word, that stands where a word was found; null where the word only begins phrases. */
function cueAt(text: string, word: string, start: number, to: number): string | null {
  for (const [starts, pattern] of PHRASES) {
    if (!starts.some((each) => word.startsWith(each))) continue;
    pattern.lastIndex = start;
    const phrase = pattern.exec(text)?.[0];
    if (phrase !== undefined && start + phrase.length <= to) return phrase;
  }
  return word in CUES ? word : null;
}

/** '民警告诉': the word for police ends where that for telling begins, and no warning stands between. */
const withoutOverlap = (text: string, found: FoundWord): FoundWord =>
  found.word === '警告' && text[found.end] === '诉'
    ? { word: '告诉', start: found.start + 1, end: found.end + 1 }
    : found;

/** How far behind a cue the patterns that limit it look. */
const FORESIGHT = 40;

/** Every place in text[from, to) where the grammar after a cue word allows it to report something said. */
export function findChineseCues(text: string, from: number, to: number): ChineseCue[] {
  const cues: ChineseCue[] = [];
  const slice = text.slice(from, to);
  let after = from;
  for (const each of findWords(text, from, to)) {
    const found = withoutOverlap(text, each);
    const word = found.start < after ? null : cueAt(text, found.word, found.start, to);
    if (word === null) continue;
    after = found.start + word.length;
    const index = found.start - from;
    const end = from + index + word.length;
    const next = slice.slice(index + word.length, index + word.length + FORESIGHT);
    if (NOT_ENDING.get(word)?.test(slice.slice(Math.max(0, index - 4), index))) continue;
    const isList = LIST.test(word);
    const base = { word, start: from + index, end };
    if (/^[，：:,]/.test(next)) {
      const gap = /^[，：:,]\s*/.exec(next)![0].length;
      cues.push({ ...base, content: end + gap, marked: true, closes: false });
    } else if (isList && next.startsWith('。')) {
      cues.push({ ...base, content: end + 1, marked: true, closes: false });
    } else if (/^[“「『"‘]/.test(next)) cues.push({ ...base, content: end, marked: true, closes: false });
    else if (/^[。！？]|^$/.test(next)) cues.push({ ...base, content: end, marked: false, closes: true });
    else if (
      (CUES[word] === 'clause' || CUES[word] === 'data') &&
      !NEVER_AFTER.test(next) &&
      !(NOT_AFTER.get(word)?.test(next) ?? false)
    ) {
      cues.push({ ...base, content: end, marked: false, closes: false });
    }
  }
  return cues;
}
