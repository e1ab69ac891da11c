import type { Finding } from './evidence.js';
import { intervalOf } from './interval.js';
import type { Stated } from './stated.js';

/** The finding whose value lies nearest to what was stated, and how far from it: 0 where it lies in the stated interval. */
export type Nearest = { finding: Finding; distance: number };

/**
 * Which of several definitions a stated number comes nearest to: what a reader asks when a figure depends on its
 * definition. Null where fewer than two answer, so that there is nothing to choose between.
 */
export function nearestDefinition(findings: readonly Finding[], stated: Stated): Nearest | null {
  if (new Set(findings.map(({ definition }) => definition)).size < 2) return null;
  const { low, high } = intervalOf(stated);
  let nearest: Nearest | null = null;
  for (const finding of findings) {
    const { value } = finding.answer;
    const distance = Math.max(0, low - value, value - high);
    if (nearest === null || distance < nearest.distance) nearest = { finding, distance };
  }
  return nearest;
}
