import type { Result } from '../../records/verdict.js';
import { evidenceSeries, type ViewContext } from './pairs.js';
import type { CheckedClaim } from './snapshot.js';

/**
 * How much a result tells: that a figure does not hold, or holds only under one definition, says more than that it does;
 * what could not be checked says nothing yet.
 */
const weight: Record<Result, number> = {
  'depends on definition': 5,
  contradicted: 5,
  missed: 4,
  behind: 3,
  met: 2,
  supported: 2,
  'on track': 1,
  close: 1,
  'no data': 0,
  'not yet due': 0,
};

/**
 * The most telling verdicts: those with a series to draw, by result, by whether a named person said it, whether the
 * sentence is at hand, and how many definitions were compared. A metric, and as far as can be a result, comes once.
 */
export function mostTelling({ snapshot }: Pick<ViewContext, 'snapshot'>, count: number): CheckedClaim[] {
  const left = snapshot.checked
    .filter((one) => weight[one.verdict.result] > 0 && evidenceSeries(snapshot, one).length > 0)
    .map((one) => ({ one, score: tellingScore(one) }))
    .sort((a, b) => b.score - a.score || (b.one.document.date ?? '').localeCompare(a.one.document.date ?? ''));
  const chosen: CheckedClaim[] = [];
  while (chosen.length < count && left.length > 0) {
    const worth = ({ one, score }: (typeof left)[number]) =>
      score -
      (chosen.some(({ verdict }) => verdict.claim.metric === one.verdict.claim.metric) ? 10 : 0) -
      (chosen.some(({ verdict }) => verdict.result === one.verdict.result) ? 2 : 0) -
      (chosen.some(({ document }) => document.id === one.document.id) ? 1 : 0);
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    chosen.push(best.one);
    left.splice(left.indexOf(best), 1);
  }
  return chosen;
}

export function tellingScore({ verdict, speaker, document }: CheckedClaim): number {
  const definitions = new Set(verdict.evidence.map(({ definition }) => definition)).size;
  // Where the sentence is not at hand, nobody can see whether it was misread: a contradiction then tells less.
  const doubt = verdict.result === 'contradicted' && !document.hasText ? 2 : 0;
  return (
    weight[verdict.result] -
    doubt +
    (speaker?.kind === 'person' ? 3 : 0) +
    (document.hasText ? 1 : 0) +
    Math.min(definitions - 1, 2) * 0.5 +
    Number(document.date?.slice(0, 4) ?? 1978) / 1000
  );
}
