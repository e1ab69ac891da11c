import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';
import type { Mention } from '../records.js';
import type { Sentence } from './sentence.js';

const wordsOf = (wanted: 'whole' | 'doing') =>
  alternation(grammar.chinese.narrowing.flatMap(({ role, words }) => (role === wanted ? words : [])));
/** Words that leave the metric whole (grammar/chinese/narrowing.yaml), signs, and the numbers of a list or of years. */
const WHOLE = new RegExp(
  `(?:${wordsOf('whole')}|[“”‘’"（）()—\\-\\s]|[一二三四五六七八九十]是|\\d+[.、]?|^各?项|(?:[两一二三四五六七八九十]|\\d{1,2})年(?:内|间|来))$`,
);
/** Verbs that take the metric as their object: whoever stands before them does it, and is no part of the metric. */
const DOING = new RegExp(`${wordsOf('doing')}$`);
/** Marks that part clauses and the items of a list, and the copula between an aim and what it is: 主要目标是|经济增长. */
const BOUNDARY = /[、，,：:；;。！!？?●○◆◇■□▲△★☆※·•►▶✓]$|目标(?:定)?(?:是|为)$/;

/** Whether words before the metric narrow it to a part: 高技术产业|投资, 招商引资项目完成|投资. */
export function narrowed(plain: string, sentence: Sentence, metric: Mention, from: number): boolean {
  const skips = [...sentence.times.map(({ span }) => span), ...sentence.places.map(({ span }) => span)];
  let start = metric.span.start;
  for (let step = 0; step < 12; step++) {
    if (start <= sentence.span.start || start <= from) return false;
    // 今年的经济增长, 全省的进出口: the genitive of a time or a place.
    const before = plain[start - 1] === '的' ? start - 1 : start;
    const skip = skips.find(({ start: begin, end }) => end === before && begin >= from && begin < end);
    if (skip) {
      start = skip.start;
      // 对东盟、欧盟进出口: the partners of a trade narrow it; so does 占全国…
      if (/(?:对|与|向|同|自|占|从)(?:共建)?$/.test(plain.slice(Math.max(from, start - 4), start))) return true;
      const joint = skips.find(({ end }) => end === start - 1 && /[、和与]/.test(plain[start - 1]!));
      if (joint) start = joint.end;
      continue;
    }
    const left = plain.slice(Math.max(sentence.span.start, from, start - 12), start);
    if (BOUNDARY.test(left) || DOING.test(left)) return false;
    const whole = WHOLE.exec(left);
    // 和, 与 and 、 before the metric join it to another subject; 完成 needs its own subject to be none.
    if (!whole) return !/(?:^|[，、；。])完成$|[和与及]$/.test(left);
    start -= Math.max(1, whole[0].length);
  }
  return true;
}
