import { grammar } from '../grammar/compiled.js';
import type { Span } from '../records.js';
import type { Figure } from './figure.js';

const words = (role: string) =>
  grammar.chinese['counted-nouns'].filter((entry) => entry.role === role).flatMap((entry) => entry.words);

/** The longest phrase that is looked at, in characters. */
const LONGEST = 14;
/** Marks and particles that end the phrase; a new number ends it as well. */
const ENDS = new Set([...'，。；：、！？（）“”《》〈〉,;:!?() \n\t', ...'0123456789', ...words('end')]);
/** The nouns that a phrase of things counted ends in, by their last character. */
const HEADS = new Map<string, string[]>();
for (const noun of [...words('head'), ...words('modifier')])
  HEADS.set(noun.at(-1)!, [...(HEADS.get(noun.at(-1)!) ?? []), noun]);
/** Nouns that a further noun may follow at some distance: 国家先进制造业集群. */
const MODIFIERS = new Set(words('modifier'));

/** What is counted, where a noun follows the measure word: 12座污水处理厂; null for measures and where none is named. */
export function countedNounChinese(plain: string, sentence: Span, figure: Figure, unit: string): string | null {
  if (unit !== 'count' && unit !== 'person') return null;
  const past = /^(?:左右|上下|及?以上|及?以下|以内)?的?/.exec(plain.slice(figure.end, figure.end + 4))![0].length;
  const from = figure.end + past;
  if (plain[from] === '等') return null;
  let to = from;
  while (to < sentence.end && to - from < LONGEST && !ENDS.has(plain[to]!)) to++;
  // The phrase ends with the last of the nouns that follow one another: 企业研发中心 | 落户.
  let end = from;
  let reach = LONGEST;
  for (let at = from + 1; at <= to; at++) {
    const noun = HEADS.get(plain[at - 1]!)?.find(
      (head) => at - head.length >= from && plain.startsWith(head, at - head.length),
    );
    // 村级, 企业家: the noun is part of another word.
    if (!noun || '级家化型类域性'.includes(plain[at] ?? '，') || at - noun.length > end + reach) continue;
    end = at;
    reach = MODIFIERS.has(noun) ? 6 : 2;
  }
  return end > from ? plain.slice(from, end) : null;
}
