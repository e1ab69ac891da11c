import { strongBreak } from './clause.js';
import { distribute, distributedRun } from './distribution.js';
import { carriedMetric, carriesOn, type Measured, metricBefore } from './metric.js';
import { englishMetric } from './metric-english.js';
import type { Sentence } from './sentence.js';

/** What every quantity of a sentence measures, in order; null where nothing that the vocabulary knows. */
export function subjectsOf(plain: string, sentence: Sentence): (Measured | null)[] {
  return sentence.language === 'en' ? englishSubjects(plain, sentence) : chineseSubjects(plain, sentence);
}

function englishSubjects(plain: string, sentence: Sentence): (Measured | null)[] {
  const subjects: (Measured | null)[] = [];
  for (const position of sentence.quantities.keys()) {
    const from = position === 0 ? sentence.span.start : sentence.quantities[position - 1]!.span.end;
    subjects.push(englishMetric(plain, sentence, position, from, subjects));
  }
  return subjects;
}

function chineseSubjects(plain: string, sentence: Sentence): (Measured | null)[] {
  const { quantities, span } = sentence;
  const subjects: (Measured | null)[] = [];
  while (subjects.length < quantities.length) {
    const position = subjects.length;
    const quantity = quantities[position]!;
    const from = position === 0 ? span.start : quantities[position - 1]!.span.end;
    const spread = distributed(plain, sentence, position, from, subjects);
    if (spread.length > 0) {
      subjects.push(...spread);
      continue;
    }
    const reach = strongBreak(plain, from, quantity.span.start);
    const earlier = subjects.at(-1) ?? null;
    const carried =
      earlier && carriesOn(plain, sentence, from, quantity) ? carriedMetric(earlier, plain, quantity, from) : null;
    subjects.push(metricBefore(plain, sentence, quantity, reach) ?? carried);
  }
  return subjects;
}

/** The run of quantities that 分别 spreads over its subjects; empty where there is none. */
function distributed(
  plain: string,
  sentence: Sentence,
  position: number,
  from: number,
  earlier: (Measured | null)[],
): (Measured | null)[] {
  const { quantities } = sentence;
  const gap = { start: from, end: quantities[position]!.span.start };
  if (!plain.slice(gap.start, gap.end).includes('分别')) return [];
  const run = distributedRun(plain, quantities, position);
  return run > 1 ? distribute(plain, sentence, gap, quantities.slice(position, position + run), earlier) : [];
}
