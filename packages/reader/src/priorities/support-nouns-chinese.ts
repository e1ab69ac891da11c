import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';
import type { Span, Stance } from '../records.js';
import type { Governor } from './governors-chinese.js';

const stances = new Map(
  grammar.chinese['priority-nouns'].flatMap(({ words, stance }) => words.map((word) => [word, stance] as const)),
);
const NOUN = alternation(stances.keys());
/** Where the noun phrase ends. */
const END = '(?=[，。；：、！？）)”\\s与和及等]|以及|$)';

/** 光伏补贴, 无人机飞行限制: the noun ends the phrase that the industry begins. */
const AFTER = new RegExp(`^[^，。；：、！？（）]{0,8}?(${NOUN})${END}`);
/** 对光伏、风电的补贴: the noun ends a list that 对 opens. */
const AFTER_LIST = new RegExp(`^[^，。；：！？]{0,60}?的[^，。；：、！？的]{0,6}?(${NOUN})${END}`);
const OPENS_LIST = /^(?:了)?[^，。；：]{0,4}?[对给向为]/;

/**
 * What a verb and a noun of support or restriction make of the industry between them: 取消对光伏的补贴 restricts it, 放宽无人机
 * 限制 promotes it. Undefined where no such noun follows.
 */
export function stanceWithNoun(
  text: string,
  governor: Governor,
  { start, end }: Span,
  clauseEnd: number,
): Stance | null | undefined {
  const rest = text.slice(end, Math.min(clauseEnd, end + 72));
  const opened = OPENS_LIST.test(text.slice(governor.end, start));
  const noun = AFTER.exec(rest)?.[1] ?? (opened ? AFTER_LIST.exec(rest)?.[1] : undefined);
  if (noun === undefined) return undefined;
  if (governor.stance === null && !governor.ends) return null;
  const takesAway = governor.ends || governor.stance !== 'promote';
  return takesAway === (stances.get(noun) === 'restrict') ? 'promote' : 'restrict';
}
