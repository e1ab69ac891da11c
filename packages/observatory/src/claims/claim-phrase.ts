import type { Claim } from '../api/shapes.js';
import type { Language } from '../language/language.js';
import { message } from '../language/message.js';
import { formatValue } from '../language/numbers.js';
import { formatPeriod } from '../language/periods.js';
import type { Labels } from '../vocabulary/labels.js';

/** What a claim is about: the metric's label, or the document's own words where no metric was found. */
export function claimSubject(claim: Claim, labels: Labels): string {
  return claim.metric ? labels.of(claim.metric) : claim.metricText;
}

/**
 * Its value with the direction that it states: '↑ 5%', '↓ 3%', 'about 5%'. A share that rose to 67% states the 67%, and an
 * arrow before it would say that it rose by as much: a value in the metric's own unit is a level and carries none.
 */
export function claimValue(claim: Claim, language: Language, labels: Labels): string {
  const value = formatValue(claim.value, claim.unit, language, labels.unit);
  const metric = claim.metric === null ? undefined : labels.entry(claim.metric);
  if (metric?.unit === claim.unit && !claim.metric?.endsWith('.growth')) return value;
  if (claim.change === 'decrease') return message(language, 'claim.decrease', { value });
  if (claim.change === 'increase' && !claim.metric?.endsWith('.growth'))
    return message(language, 'claim.increase', { value });
  return value;
}

/** Where and when, and whether it is a target: 'Guangdong · 2026 · target'. */
export function claimCircumstances(claim: Claim, language: Language, labels: Labels): string {
  return [
    claim.place && labels.short(claim.place),
    claim.period && formatPeriod(claim.period, language),
    message(language, `modality.${claim.modality}`),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A claim in one line: 'GDP growth: about 5% (Guangdong · 2026 · target)'. */
export function claimPhrase(claim: Claim, language: Language, labels: Labels): string {
  const around = claimCircumstances(claim, language, labels);
  const subject = claimSubject(claim, labels);
  const value = claimValue(claim, language, labels);
  return language === 'zh' ? `${subject}：${value}（${around}）` : `${subject}: ${value} (${around})`;
}
