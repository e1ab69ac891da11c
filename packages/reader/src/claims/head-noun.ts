import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';
import type { Language } from '../records.js';
import { englishHead } from './head-english.js';
import { leadLength } from './lead.js';
import { linkBefore } from './link-words.js';
import { endsInMeasure } from './listed-subjects.js';

/** A noun that a quantity is said of, with where it stands. `made`: it is the object of a verb that brings it about. */
export type HeadNoun = { text: string; start: number; made: boolean };

const PUNCTUATION = /[，。；：、！？,;:!?（）()“”"《》—●○◆■★\n]/;
/** How far before its number a head noun may begin, and how long it may be. */
const REACH = 64;
const LONGEST = 24;

const making = (roles: string[]) =>
  alternation(grammar.chinese.making.flatMap(({ role, words }) => (roles.includes(role) ? words : [])));
const MAKING = new RegExp(`^${making(['anywhere', 'opening', 'ambiguous'])}了?`);
/** Before a noun of measure: 完成|投资额, but 出口额 and 服务收入 whole. */
const MAKING_MEASURE = new RegExp(`^${making(['anywhere', 'opening'])}了?`);
const MAKING_ANYWHERE = new RegExp(`${making(['anywhere'])}了?`);
/** What stands before the verb of its clause without being part of an object: 全省|新建, 各地|培育. */
const DOER = /^(?:全[省市区国县]|我[省市区国县]|本[省市区县]|各[地市区县])+/;
/** No noun begins so: comparisons, and the remains of verbs. */
const NO_NOUN =
  /^(?:[比较同与/占]|(?:在建|增长|下降|提高|增加|减少|达到)$|.{0,23}最$|由|从|时期|成为|提升到|提高到|增加到|下降到|解决)/;

/**
 * The noun that a quantity is said of, where the vocabulary has no metric for it: the words of its clause before the verb
 * (旅客发送量|达到), a noun of measure without one (旅客发送量|9万人), or the object of a verb that brings it about
 * (新建|充电桩|9万个). Null where there is none.
 */
export function headNoun(plain: string, from: number, to: number, language: Language): HeadNoun | null {
  return language === 'zh' ? chineseHead(plain, from, to) : englishHead(plain, from, to);
}

function chineseHead(plain: string, from: number, to: number): HeadNoun | null {
  const left = Math.max(from, to - REACH);
  const { end, verbs } = withoutPredicate(plain, left, to);
  const start = phraseStart(plain, left, end);
  const phrase = plain.slice(start, end);
  const object = objectOf(phrase);
  const lead = object ?? leadLength(phrase, 'zh');
  const noun = phrase.slice(lead);
  const text = noun.trim();
  if (text.length < 2 || text.length > LONGEST || NO_NOUN.test(text)) return null;
  if (object === null && verbs === 0 && !endsInMeasure(text)) return null;
  return { text, start: start + lead + noun.indexOf(text), made: object !== null };
}

/** Past the last mark before `end`; a name in quotation marks (“小巨人”企业) is part of its phrase. */
function phraseStart(plain: string, from: number, end: number): number {
  let at = end;
  while (at > from && (!PUNCTUATION.test(plain[at - 1]!) || plain[at - 1] === '”')) {
    const open = plain[at - 1] === '”' ? plain.lastIndexOf('“', at - 2) : at - 1;
    if (open < Math.max(from, at - 16)) return at;
    at = open;
  }
  return at;
}

/** Where the words before `end` stop being verbs, adverbs and times of the predicate, and how many verbs there were. */
function withoutPredicate(plain: string, from: number, to: number): { end: number; verbs: number } {
  let end = to;
  let verbs = 0;
  for (;;) {
    while (end > from && /[\s，,（]/.test(plain[end - 1]!) && verbs === 0) end--;
    const word = nearYearBefore(plain, from, end) ?? linkBefore(plain, from, end) ?? timeBefore(plain, from, end);
    if (word === null) return { end, verbs };
    end -= word.length;
    verbs++;
  }
}

/** 航道今年|将延长: a year near by within the predicate, of which 年 alone is no link. */
function nearYearBefore(plain: string, from: number, end: number): string | null {
  return plain[end - 1] === '年' && /[今去明上本]/.test(plain[end - 2] ?? '') && end - 2 >= from
    ? plain.slice(end - 2, end)
    : null;
}

/** 一九八一年|比一九八○年: a year within the predicate. */
function timeBefore(plain: string, from: number, end: number): string | null {
  return (
    /(?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年?$/.exec(plain.slice(Math.max(from, end - 5), end))?.[0] ?? null
  );
}

/** Where the object of a verb that brings something about begins in a phrase; null where no such verb governs it. */
function objectOf(phrase: string): number | null {
  let at = leadLength(phrase, 'zh');
  const doer = DOER.exec(phrase.slice(at))?.[0].length ?? 0;
  at += doer + leadLength(phrase.slice(at + doer), 'zh');
  const opened = at;
  const verbs = endsInMeasure(phrase) || phrase.includes('占') ? MAKING_MEASURE : MAKING;
  for (let verb = verbs.exec(phrase.slice(at)); verb; verb = verbs.exec(phrase.slice(at))) at += verb[0].length;
  const inside = MAKING_ANYWHERE.exec(phrase.slice(at));
  if (inside) return at + inside.index + inside[0].length;
  return at > opened ? at : null;
}
