import { findTimes } from '../periods/find-times.js';
import type { Language } from '../records.js';

const PUNCTUATION = /[，。；：、！？,;:!?（）()“”"《》—]/;
/** Verbs and adverbs that part a Chinese head noun from its number. */
const TAIL =
  /(?:同比|比上年|较上年|实际|累计|年均|平均|每年|分别|均|都|已|将|约|接近|将近|近|超过|超|突破|按|达到|达|增长到|增加到|提高到|上升到|下降到|降低到|增至|降至|升至|提高至|增长|增加|提高|提升|上升|上涨|下降|降低|减少|回落|扩大|保持在|稳定在|控制在|控制|保持|稳定|维持|为|是|在|到|至|了|不低于|不少于|不超过|不高于|左右|的|(?:从|由|较|比)?\d{4}年|进一步|继续|首次|力争|\s)+$/;

/**
 * The noun that a quantity is said of, where the vocabulary has no metric for it: the words of its clause before the verb.
 * Null where there are none (a quantity that is itself an object: 建成300个).
 */
export function headNoun(clause: string, language: Language): string | null {
  const noun = language === 'zh' ? chineseHead(clause) : englishHead(clause);
  return noun === null ? null : stripTimes(noun, language);
}

/** Words of aiming and expecting, and those that tie a time to its clause, before a noun that they are no part of. */
const LEAD: Record<Language, RegExp> = {
  zh: /^(?:力争|争取|确保|努力|实现|预计|预期|计划|目标(?:是|为)|要(?!素)|将|其中|全年|[到至在从自截](?=\d{4}|“?[十一]|今年|明年|去年)|年?[底末初](?!端)|前后?(?=[，,])|期间|时期|时|[，,、\s])+/,
  en: /^(?:(?:by|in|during|for|from|since|until|through|the end of|aims? to|(?:is|are) expected to|expected|(?:a |the )?targets? (?:of|for)|strives? (?:to|for)|and|that)\s+|,\s*)+/i,
};

/** The noun without the times and the words of aiming that it opens with; null where nothing of it is left. */
export function stripTimes(noun: string, language: Language): string | null {
  let text = noun.trim();
  for (let before = ''; before !== text; ) {
    before = text;
    const lead = LEAD[language].exec(text)?.[0] ?? '';
    const rest = text.slice(lead.length);
    const time = findTimes(rest, { start: 0, end: rest.length }, language).find(({ span }) => span.start === 0);
    if (time) text = rest.slice(time.span.end).replace(/^(?:年?[底末初](?!端)|以?[前后]|期间|时期)?[，,的\s]*/, '');
    else if (language === 'zh') text = rest;
  }
  return text.length >= 2 ? text : null;
}

function chineseHead(clause: string): string | null {
  const tail = TAIL.exec(clause);
  if (!tail) return null;
  const noun = clause.slice(0, tail.index);
  const from = Math.max(...[...noun].map((mark, index) => (PUNCTUATION.test(mark) ? index + 1 : 0)), 0);
  const text = noun
    .slice(from)
    .replace(/^(?:其中|预计|全年|[一二三四五六七八九十]是)+/, '')
    .trim();
  return text.length >= 2 &&
    text.length <= 24 &&
    !/^(?:[比较同与/]|时期|成为|提升到|提高到|增加到|下降到|解决|完成了?|由|从)/.test(text)
    ? text
    : null;
}

function englishHead(clause: string): string | null {
  const match =
    /(?:^|[,;:(]\s?|\b(?:with|that|as|and|while|the|its|their|a|an)\s)((?:[\w&'’-]+\s){0,5}?[\w&'’-]+)\s(?:is|was|were|are|reached|stood at|totall?ed|hit|rose|grew|fell|dropped|increased|declined|will be|remained at|amounted to|exceeded|surpassed|accounted for|jumped|climbed|expanded)\b[^,;:]{0,40}$/i.exec(
      clause.slice(-160),
    );
  const text = match?.[1]?.trim() ?? null;
  return text !== null && text.length >= 3 && text.length <= 80 ? text : null;
}
