import { strongBreak } from './clause.js';
import { distribute, distributeBySubjects, distributedRun, distributive } from './distribution.js';
import { distributeEnglish } from './distribution-english.js';
import { economyGrown } from './economy.js';
import { carriedMetric, carriesOn, growthAfter, intensityOf, type Measured, metricBefore } from './metric.js';
import { englishMetric } from './metric-english.js';
import type { Sentence } from './sentence.js';

/** What every quantity of a sentence measures, in order; null where nothing that the vocabulary knows. */
export function subjectsOf(plain: string, sentence: Sentence): (Measured | null)[] {
  return sentence.language === 'en' ? englishSubjects(plain, sentence) : chineseSubjects(plain, sentence);
}

function englishSubjects(plain: string, sentence: Sentence): (Measured | null)[] {
  const subjects: (Measured | null)[] = [];
  while (subjects.length < sentence.quantities.length) {
    const position = subjects.length;
    const from = position === 0 ? sentence.span.start : sentence.quantities[position - 1]!.span.end;
    const spread = distributeEnglish(plain, sentence, position, from);
    if (spread.length > 0) subjects.push(...spread);
    else
      subjects.push(
        englishMetric(plain, sentence, position, from, subjects) ??
          economyGrown(plain, sentence, sentence.quantities[position]!, from),
      );
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
    const intensity = earlier && intensityOf(earlier, plain, quantity, from);
    const carried =
      intensity ??
      (earlier && carriesOn(plain, sentence, from, quantity) ? carriedMetric(earlier, plain, quantity, from) : null);
    subjects.push(
      metricBefore(plain, sentence, quantity, reach, earlier) ??
        carried ??
        growthAfter(plain, sentence, quantity) ??
        economyGrown(plain, sentence, quantity, reach),
    );
  }
  return subjects;
}

/**
 * The run of quantities that is spread over several subjects, by 分别 or by their very number (甲和乙增长3%和4%);
 * empty where there is none. Where 分别 spreads over subjects that can't be told apart, the run has their words and no metric.
 */
function distributed(
  plain: string,
  sentence: Sentence,
  position: number,
  from: number,
  earlier: (Measured | null)[],
): (Measured | null)[] {
  const { quantities } = sentence;
  const gap = { start: from, end: quantities[position]!.span.start };
  const at = distributive(plain, gap);
  const run = distributedRun(plain, quantities, position, at !== null);
  const listed = quantities.slice(position, position + run);
  if (run < 2) {
    // A single value under 分别 is no single subject's.
    const whole = at === null ? [] : distributeBySubjects(plain, sentence, gap, at, listed);
    return whole[0]?.text.match(/[、和与及]/) ? whole : [];
  }
  const spread = distribute(plain, sentence, gap, listed, earlier);
  if (spread.length > 0 || at === null) return spread;
  return distributeBySubjects(plain, sentence, gap, at, listed);
}
