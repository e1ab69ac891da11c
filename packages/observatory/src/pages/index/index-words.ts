import type { IndexDefinition } from '@xinzhi/composite';
import type { IndexView } from '../../api/shapes.js';
import type { Worded } from '../../charts/series-words.js';
import type { Language } from '../../language/language.js';
import type { MessageKey } from '../../language/message.js';
import type { Say } from '../../language/use-language.js';
import { wordOf } from './choice.js';

type Step = 'imputation' | 'outliers' | 'normalise' | 'weights' | 'aggregate';
type Plan = string | { method: string; over?: string | undefined } | readonly Plan[];

/** A step's choice in words: 'entropy, over all indicators'; a list has one for each level, from the bottom. */
export function planInWords(step: Step, plan: Plan, say: Say): string {
  if (Array.isArray(plan)) return plan.map((one) => planInWords(step, one, say)).join(' → ');
  const word = wordOf(plan as string | { method: string })!;
  const over = typeof plan === 'object' && 'over' in plan ? plan.over : undefined;
  const method = say(`index.${step}.${word}` as MessageKey);
  return over ? say('index.appliedOver', { method, over: say(`index.over.${over}` as MessageKey) }) : method;
}

/** An indicator's or group's name in the page's language. */
export const labelOf = (
  { label, labelZh }: { label?: string | undefined; labelZh?: string | undefined },
  fallback: string,
  language: Language,
): string => (language === 'zh' ? (labelZh ?? label) : label) ?? fallback;

/** An indicator's name in the page's language. */
export const indicatorName = (
  { indicators }: Pick<IndexDefinition, 'indicators'>,
  column: string,
  language: Language,
) => labelOf(indicators.find((one) => one.column === column) ?? {}, column, language);

/** What an indicator is measured in, in the page's language; empty where the definition does not say. */
export const unitOf = (
  { unit, unitZh }: { unit?: string | undefined; unitZh?: string | undefined },
  language: Language,
): string => (language === 'zh' ? unitZh : unit) ?? '';

/** The embedded definition, which the server has validated. */
export const definitionOf = ({ definition }: IndexView): IndexDefinition => definition as unknown as IndexDefinition;

/** Where the index comes from, as charts name their sources. */
export const sourcesOf = ({ sources }: IndexView): Worded[] =>
  sources.map(({ title, vintage, licence, zh }) => ({
    ...{ definition: '', source: title, vintage, licence },
    ...(zh ? { zh: { definition: '', source: zh.title, vintage: zh.vintage, licence: zh.licence } } : {}),
  }));

/** The dimension at the top that an indicator belongs to, by its id, and its place among the dimensions: which gives it its colour. */
export function dimensionOf(
  { groups = [], indicators }: IndexDefinition,
  column: string,
): { id: string | null; kind: number } {
  let id = indicators.find((one) => one.column === column)?.parent ?? null;
  for (let above = id; above !== null; ) {
    id = above;
    above = groups.find((group) => group.id === id)?.parent ?? null;
  }
  const tops = groups.filter(({ parent }) => (parent ?? null) === null);
  return {
    id,
    kind: Math.max(
      0,
      tops.findIndex((group) => group.id === id),
    ),
  };
}
