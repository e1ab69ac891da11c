import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';

const wordsOf = (role: string) =>
  alternation(grammar.chinese['industry-heads'].flatMap((entry) => (entry.role === role ? (entry.words ?? []) : [])));

/** 人工智能[产业], 机器人[装备制造]: what leaves the industry the thing meant, with adjectives before it. */
const HEADS = new RegExp(`^(?:${wordsOf('link')}|[一二两三四五六七八九十\\d]+[大个项条类])*${wordsOf('head')}`);
const PHRASE_END = /[、，；：。！？）)（(“”"《》\n\s]|等|和|与|及|以及|或|而|并|但|为/;

/** Heads that make of an industry, or of a whole list of them, the field of an office or a rule: 财税、金融等领域改革. */
const FIELD_OF = new RegExp(
  `^[^的对]{0,6}?(?:等)?(?:重点)?(?:领域|方面|行业)?(?:${grammar.chinese['industry-heads'].flatMap(({ role, pattern }) => (role === 'field' && pattern ? [pattern] : [])).join('|')})`,
);

/** 人工智能与制造业深度融合: a partner in a union, whatever is listed between. */
const PARTNER = /^[与同和][^，。；]{0,40}?(?:融合|结合|协同|对接|联动)/;

/** Whether what follows an industry's name, up to the next item of the list, leaves the industry the thing meant. */
export function isOwnHead(text: string, end: number, limit: number, clauseEnd: number): boolean {
  if (PARTNER.test(text.slice(end, Math.min(clauseEnd, end + 48)))) return true;
  const listEnd = text.slice(end, Math.min(clauseEnd, end + 80));
  if (FIELD_OF.test(listEnd.slice(listEnd.lastIndexOf('、') + 1))) return false;
  const rest = text.slice(end, Math.min(limit, end + 12));
  if (rest === '') return true;
  const stop = rest.search(PHRASE_END);
  if (stop === 0) return true;
  return HEADS.test(rest);
}
