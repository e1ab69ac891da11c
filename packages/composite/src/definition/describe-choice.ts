import { methodOf } from './choices.js';

/** A choice in a line: 'winsorise (most 5, otherwise log)', or one a level: 'entropy, then equal'. */
export function describeChoice(choice: string | { method: string } | readonly (string | { method: string })[]): string {
  if (Array.isArray(choice)) return choice.map(describeChoice).join(', then ');
  const single = choice as string | { method: string };
  if (typeof single === 'string') return single;
  const options = Object.entries(single)
    .filter(([key, value]) => key !== 'method' && value !== undefined)
    .map(([key, value]) => (key === 'comparisons' ? 'comparisons as stated' : `${key} ${inWords(value)}`));
  return options.length > 0 ? `${methodOf(single)} (${options.join(', ')})` : methodOf(single);
}

const inWords = (value: unknown): string => (Array.isArray(value) ? value.join(' and ') : String(value));
