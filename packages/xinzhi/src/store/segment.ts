import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { vocabulary } from '@xinzhi/vocabulary';

let jieba: Jieba | null = null;

/** Words that carry no subject; they would only lengthen the index. */
const stopWords = new Set(
  '的 了 和 与 在 是 将 为 等 及 对 以 也 这 那 其 并 中 上 下 年 月 日 a an and are as at be by for from has have in is it its of on or said that the this to was were will with'.split(
    ' ',
  ),
);

/** Cuts Chinese into words; made at the first use, since the dictionary takes a moment. */
function chinese(): Jieba {
  if (jieba) return jieba;
  jieba = Jieba.withDict(dict);
  jieba.loadDict(
    Buffer.from(
      ownWords()
        .map((word) => `${word} ${ownFrequency} n`)
        .join('\n'),
    ),
  );
  return jieba;
}

/** Enough for a term of ours to win over its parts: in the dictionary, only function words are more frequent. */
const ownFrequency = 10_000;

/** The vocabulary's Chinese terms; without spaces and signs, which the dictionary's format and the cutting do not bear. */
function ownWords(): string[] {
  const { industries, factors, levers, metrics } = vocabulary;
  const names = [...industries, ...factors, ...levers, ...metrics].flatMap(({ label, aliases }) => [
    label.zh,
    ...aliases.zh,
  ]);
  return [...new Set(names)].filter((name) => /^\p{Script=Han}{2,}$/u.test(name));
}

/**
 * The terms under which a text is found, one for each occurrence: Chinese words, long ones with the words inside them,
 * and Latin words in lower case without a plural's ending.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const word of chinese().cutForSearch(text.normalize('NFKC').toLowerCase(), true)) {
    if (!/[\p{L}\p{N}]/u.test(word) || stopWords.has(word)) continue;
    terms.push(/^[a-z]/.test(word) ? singular(word) : word);
  }
  return terms;
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^suo]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}

/** How often each term occurs. */
export function termCounts(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
