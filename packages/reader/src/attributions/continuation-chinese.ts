import type { Attribution, Span } from '../records.js';
import { type ChineseEntity, type ChineseMemory, isTitledForm } from './memory-chinese.js';
import { opensWithPeer } from './peer-chinese.js';
import type { Quotation } from './quotation-marks.js';
import type { Statement } from './statement-chinese.js';

/** An attribution in the making; its last content span may still grow. */
export type Draft = Omit<Attribution, 'speaker' | 'form'> & {
  entity: ChineseEntity | null;
  quotations: Quotation[];
  reach: Statement['reach'];
  closes: boolean;
};

/** Items of a list that a statement announced: '一是…', '第二，…', '（三）…'. */
const ITEM =
  /^(?:[（(]?[一二三四五六七八九十]{1,2}(?:是|要|、|[）)])|第[一二三四五六七八九十]{1,2}[，,、]|首先|其次|最后|——|\d{1,2}[.．、])/;
/** A demand without a subject: whoever demanded before goes on. */
const DEMAND = /^(?:要|必须|应当|坚持)/;
/** A meeting's demand on a matter: '…政策要适度加力'. */
const DEMAND_ON = /^[^，。；：]{0,14}(?:要|必须)/;
/** What the reporter does or sees, or who else was there: the statement before is over. */
const REPORTER = /^(?:记者|本台|来看|走进|据(?!此))/;
const ATTENDED = /^[^，。；：]{2,80}(?:参加|出席|陪同|列席|主持)[^，。；：]{0,18}[。]?$/;
/** Time or place opens a new scene: '随后，…', '5日下午，…', '离开…时，…', '会上，…'. */
const SCENE =
  /^(?:随后|之后|会前|会后|会上|期间|当天|当日|当晚|次日|同日|日前|近日|[\d０-９]{1,2}日(?:上午|下午|晚|，)?|(?:离开|来到|走进|走出|听取|看到|结束)[^，。]{2,24}(?:时|后|，))/;
/** Verbs by which the sentence goes on to tell what was said, without a subject: they belong to the statement before. */
const GOES_ON = /^(?:希望|建议|相信|期待|要求|呼吁|欢迎|预计|认为)/;

/** Whether a sentence without a speaker of its own is still what was said before. */
export function continues(
  text: string,
  unit: Span,
  found: readonly Statement[],
  said: Draft,
  occasion: boolean,
  memory: ChineseMemory,
): boolean {
  if (said.reach === 'text') return true;
  if (said.reach === 'sentence' || said.reach === 'dateline') return false;
  // Words quoted to their mark are complete: only another quotation goes on with them.
  if (/[”」』]/.test(text[said.content.at(-1)!.end - 1] ?? '') && /[“「『]/.test(text[said.content[0]!.start] ?? ''))
    return false;
  const within = (statement: Statement) =>
    belongs(text, unit, statement, said) || (occasion && isCited(text, statement, said, memory));
  if (!found.every(within)) return false;
  const sentence = text.slice(unit.start, unit.end);
  if (said.reach === 'item') return !REPORTER.test(sentence) && !opensWithPeer(text, unit, said.entity, memory);
  if (!occasion && said.reach !== 'report' && !GOES_ON.test(sentence) && !DEMAND.test(sentence)) return false;
  if (REPORTER.test(sentence) || SCENE.test(sentence) || (ATTENDED.test(sentence) && !ITEM.test(sentence)))
    return false;
  return !isAboutSpeaker(sentence, said.entity) && !opensWithPeer(text, unit, said.entity, memory);
}

/**
 * What the statement that opens a paragraph gives of it. A source of information, a data set, an office, gives the whole
 * item: 'X局介绍，…。本届展会…'. Somebody introduced with his office who speaks on an occasion told beside it ('某局局长某甲在
 * 参加讨论时说，…') goes on to the next speaker. What else a feature cites ends where the reporter goes on.
 */
export function fillsParagraph(text: string, found: readonly Statement[], unit: Span): void {
  const opener = found.find(({ clause }) => clause === unit.start);
  if (!opener || opener.closes || opener.entity === null || opener.source === null) return;
  const { kind, name } = opener.entity;
  if (kind === 'document' || (kind === 'organisation' && !isConference(name))) opener.reach = 'item';
  if (kind !== 'person' || opener.reach !== 'on') return;
  const source = text.slice(opener.source.start, opener.source.end);
  const between = text.slice(opener.source.end, opener.cue.start);
  if (source.length > name.length && source.endsWith(name) && OWN_OCCASION.test(between)) opener.reach = 'report';
}
const OWN_OCCASION = /^在.*[时上中]$|^(?:参加|出席|主持|列席).*时$|发言|讲话|致辞/u;

/** A statement of the sentence that does not end the one before: a wish without a subject, somebody told of who said something, a count given in passing. */
const belongs = (text: string, unit: Span, { own, source, entity, clause, cue }: Statement, said: Draft): boolean => {
  if (own) return entity === null || (entity === said.entity && isFirstPerson(text, source));
  if (isOwnWish(text, source, cue)) return true;
  // '某乙总理回顾了…，表示…': somebody else leads the sentence, though his verb of saying comes later.
  if (source !== null && entity !== said.entity && source.start - unit.start <= LONGEST_OPENING) return false;
  return clause > unit.start || GOES_ON.test(text.slice(cue.start, cue.end));
};
const LONGEST_OPENING = 2;

const isFirstPerson = (text: string, source: Span | null) =>
  source !== null && /^(?:我们?|本人)$/.test(text.slice(source.start, source.end));

/** '中方愿…，希望…': where a person speaks, the party for which he speaks is no speaker of its own. */
const isOwnWish = (text: string, source: Span | null, cue: Span) =>
  source !== null &&
  /^(?:[\p{Script=Han}]方|我们?|本人|自己)$/u.test(text.slice(source.start, source.end)) &&
  GOES_ON.test(text.slice(cue.start, cue.end));

/**
 * '某甲表示，…。某乙主席指出，…。我们…': reports call those present by their names alone; somebody called by name and title who has
 * not spoken is cited by the one who speaks.
 */
function isCited(text: string, { own, source, entity }: Statement, said: Draft, memory: ChineseMemory): boolean {
  const speaker = said.source[0];
  const speaks = said.entity?.kind === 'person' || (said.entity !== null && isConference(said.entity.name));
  if (!own || !source || !speaker || !speaks || entity?.kind !== 'person' || entity === said.entity) return false;
  const calls = text.slice(source.start, source.end);
  const called = text.slice(speaker.start, speaker.end);
  return (
    isTitledForm(calls, entity) &&
    said.entity !== null &&
    !isTitledForm(called, said.entity) &&
    !memory.isPresent(entity)
  );
}

/** '中方认为…' is told by itself too; a wish alone only goes on with what is said. */
const HOLDS = /^认为/;

/** Whether a statement of a sentence that goes on with what was said stands by itself within it. */
export const isNested = (text: string, { own, source, cue, entity }: Statement, said: Draft): boolean =>
  source !== null &&
  entity !== said.entity &&
  !((!own || entity === null) && isOwnWish(text, source, cue) && !HOLDS.test(text.slice(cue.start, cue.end)));

/** '他很高兴。', '在车间，某某听取了介绍。': the speaker is told of, so that he has stopped speaking. */
function isAboutSpeaker(sentence: string, entity: ChineseEntity | null): boolean {
  if (entity?.kind !== 'person') return false;
  if (/^[他她](?!们)/.test(sentence)) return true;
  const at = sentence.slice(0, LEAD_REACH + entity.name.length).indexOf(entity.name);
  return at === 0 || (at > 0 && sentence[at - 1] === '，');
}
const LEAD_REACH = 40;

/** Whether a new paragraph still belongs to what was said: the items of a list, the demands of a meeting. */
export function continuesInParagraph(text: string, paragraph: Span, said: Draft): boolean {
  if (said.reach === 'text') return true;
  if (
    (said.reach !== 'on' && said.reach !== 'report') ||
    !/[。；：！？”…]$/.test(text.slice(paragraph.start, paragraph.end).trimEnd())
  )
    return false;
  const head = text.slice(paragraph.start, paragraph.start + 20);
  if (ITEM.test(head)) return true;
  return said.entity?.kind === 'organisation' && isConference(said.entity.name) && DEMAND_ON.test(head);
}

const isConference = (name: string) => /(?:会议|全会|大会|政治局|常委会)$/.test(name);

/** Lets what was said reach to the end of a further sentence, without its last mark. */
export function extend(text: string, said: Draft, end: number): void {
  const last = said.content.at(-1)!;
  let to = end;
  while (to > last.end && /[\s，,：:；。、]/.test(text[to - 1]!)) to--;
  last.end = to;
}
