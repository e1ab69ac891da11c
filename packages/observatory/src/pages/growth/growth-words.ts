import { definitionWords } from '../../charts/series-words.js';
import type { Part } from '../../charts/stacked-bars.js';
import { formatFixed, formatNumber } from '../../language/numbers.js';
import { type Say, useLanguage } from '../../language/use-language.js';
import { type Account, FACTORS, type Factor } from './accounts.js';

/** How the page writes points of growth (one decimal). */
export function useGrowthWords(): Record<'points' | 'tick', (value: number) => string> {
  const { language } = useLanguage();
  return {
    points: (value) => formatFixed(value, language, 1),
    tick: (value) => formatNumber(value, language, 3),
  };
}

/** What a chart of accounts measures, and how, under the share of labour that is assumed, if one is. */
export function useAccountWords(share: number | null): { measure: string; method: string[] } {
  const { language, say } = useLanguage();
  const method = say('growth.method');
  if (share === null) return { measure: say('growth.measure'), method: [method] };
  const percent = `${formatNumber(100 * share, language, 2)}%`;
  return { measure: say('growth.measureAssumed', { share: percent }), method: [method, say('growth.shareNote')] };
}

/** The columns of a table of accounts: what stands in the first, then each part, then the old, the new and all together. */
export const accountColumns = (first: string, parts: readonly Part[], say: Say): string[] => [
  first,
  ...parts.map(({ name }) => name),
  ...[say('growth.old'), say('growth.new'), say('growth.total')],
];

/** The factors that some account has, in the order of their bars. */
export const factorsOf = (accounts: readonly Account[]): Factor[] =>
  FACTORS.filter((factor) => accounts.some(({ years }) => years.some(({ parts }) => parts[factor] !== undefined)));

export const partsOf = (factors: readonly Factor[], say: Say): Part[] =>
  factors.map((factor) => ({ name: say(`growth.factor.${factor}`), colour: `factor-${factor}` }));

/** What a way of accounting takes for output: its definition up to the first semicolon, without the factor's own words. */
export function useWayName(): (account: Account) => string {
  const { language } = useLanguage();
  return ({ series }) => {
    const definition = definitionWords(series, series[0]!.definition, language);
    return definition.replace(/^[^:：]*[:：]\s*/, '').split(/[;；]/)[0]!;
  };
}
