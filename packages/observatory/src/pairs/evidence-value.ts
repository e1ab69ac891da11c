import type { Evidence, Pair } from '../api/shapes.js';
import type { Language } from '../language/language.js';
import { formatMeasure } from '../language/numbers.js';
import type { Labels } from '../vocabulary/labels.js';

/** The series that a piece of evidence comes from; undefined where a later document states it. */
export const evidenceSeries = (pair: Pair, evidence: Evidence) => pair.series.find(({ id }) => id === evidence.series);

/**
 * What was measured, in the unit of its series; what a later document states is in the unit of the claim, and so is a
 * growth that was asked for as a multiple.
 */
export function evidenceValue(
  pair: Pair,
  evidence: Evidence,
  language: Language,
  labels: Labels,
  digits?: number,
): string {
  const asked = pair.verdict.claim.unit;
  const unit = asked === 'times' ? asked : (evidenceSeries(pair, evidence)?.unit ?? asked);
  return formatMeasure(evidence.value, unit, language, labels.unit, digits);
}
