import type { Verdict } from '../../records/verdict.js';
import type { ResultCounts } from '../contract.js';

export function countResults(checked: Iterable<{ verdict: Verdict }>): ResultCounts {
  const counts: ResultCounts = {};
  for (const { verdict } of checked) counts[verdict.result] = (counts[verdict.result] ?? 0) + 1;
  return counts;
}
