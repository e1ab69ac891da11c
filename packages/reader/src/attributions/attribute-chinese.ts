import type { Span } from '../records.js';
import type { ChineseCue } from './cue-chinese.js';
import { leadingSubject } from './leading-chinese.js';
import type { ChineseEntity, ChineseMemory } from './memory-chinese.js';
import type { Statement } from './statement-chinese.js';
import { type ChineseSubject, subjectBeforeCue } from './subject-chinese.js';
import { ADDS, CARRIES_ON, CUES, HOLDS_VERB, IN_PASSING, NOUN_LIKE, RECALLS, SPEAKS_ITSELF } from './words-chinese.js';

/** '就此提出具体倡议': a verb before it has the cue as its object. */
const TAKES_NOUN = /发布(?!会)|印发|出台|下发|提出|作出|做出|听取|传达|进行|发表|发出|了|的/;

/** '某局发布的数据显示': the office speaks through its figures. */
const DATA = /(?:数据|统计|报告|公报|信息|调查)$/;

/** A longer subject of a cue that is as often a noun is a clause. */
const LONGEST_NOUN = 14;

/** The statement that a cue makes with its subject; null where it makes none. `before`: those of the unit so far. */
export function attribute(
  text: string,
  unit: Span,
  cue: ChineseCue,
  before: Statement[],
  memory: ChineseMemory,
): Statement | null {
  const taken = before.some(
    ({ cue: other, content }) => (cue.start < other.end && cue.end > other.start) || content === cue.content,
  );
  if (taken) return null;
  const subject = subjectBeforeCue(text, behindVerb(text, unit, cue, before), cue.start, memory);
  if (subject === null) return null;
  return subject === 'none' ? withoutSubject(text, unit, cue, before, memory) : withSubject(text, cue, subject, memory);
}

/** '某社报道指出某会强调…': behind a verb that took its clause without a mark starts the subject of the next. */
function behindVerb(text: string, unit: Span, cue: ChineseCue, before: Statement[]): number {
  const { cue: verb, content } = before.at(-1) ?? { cue: unit, content: cue.start };
  const unmarked = content === verb.end && content < cue.start;
  return unmarked && TELLS.test(text.slice(verb.start, verb.end)) ? content : unit.start;
}

function withSubject(
  text: string,
  cue: ChineseCue,
  { described, span: source }: ChineseSubject,
  memory: ChineseMemory,
): Statement | null {
  const words = text.slice(source.start, source.end);
  const unsure = described.kind !== 'pronoun' && !(described.kind === 'person' && described.named);
  if (cue.word === WHOLE_TEXT && described.kind === 'document') return givenInFull(cue, memory);
  const nounLike = NOUN_LIKE.has(cue.word);
  if (nounLike && TAKES_NOUN.test(text.slice(source.end, cue.start))) return null;
  if (described.kind === 'document' && isNoStatement(text, cue, source, words)) return null;
  if (unsure && nounLike && (words.length > LONGEST_NOUN || HOLDS_VERB.test(words))) return null;
  const entity = memory.resolve(described, source.start);
  if (nounLike && described.kind === 'place') return null;
  const isData = CUES[cue.word] === 'data';
  if (isData && entity?.kind !== 'document' && !DATA.test(words)) return null;
  return {
    cue: { start: cue.start, end: cue.end },
    source,
    own: true,
    content: cue.content,
    clause: source.start,
    entity,
    closes: cue.closes,
    reach: isData || isRecalled(text, source, cue) ? 'sentence' : 'on',
    quotedWithin: isParenthesis(text, source.start),
  };
}

/** '多次强调', '曾指出': what was said elsewhere is cited, and does not go on past its sentence. */
const isRecalled = (text: string, source: Span, cue: ChineseCue): boolean =>
  RECALLS.test(text.slice(Math.max(source.end, cue.start - 4), cue.start)) || isParenthesis(text, source.start);

/** '某甲说，正如某乙所说，…': it stands within what is said and does not end it. */
const isParenthesis = (text: string, source: number): boolean =>
  IN_PASSING.test(text.slice(Math.max(0, source - 2), source));

/** '报告要求' is as often a noun; '规则明确要求，', '通知要求，' and '关于…的说明指出，' are not. */
function isNoStatement(text: string, cue: ChineseCue, source: Span, words: string): boolean {
  if (NOUN_LIKE.has(cue.word)) {
    if (!cue.marked) return true;
    const lays = LAYS_DOWN.test(cue.word) && (words.length <= LONGEST_BARE || words.endsWith('》'));
    if (!lays && text.slice(source.end, cue.start) !== '明确') return true;
  }
  return HOLDS_VERB.test(words.replace(/《.*》|^关于.*的/u, ''));
}
/** What a document does by what it lays down. */
const LAYS_DOWN = /^(?:要求|明确|建议|强调)$/;
const LONGEST_BARE = 6;

/** A cue that only a mark or adverbs precede: the one who spoke before goes on, or whom the sentence is about. */
function withoutSubject(
  text: string,
  unit: Span,
  cue: ChineseCue,
  before: Statement[],
  memory: ChineseMemory,
): Statement | null {
  const noun = SPEAKS_ITSELF.exec(cue.word)?.[1];
  if (noun !== undefined) return ofNoun(cue, noun, memory);
  if (cue.word === WHOLE_TEXT) return givenInFull(cue, memory);
  const open = before.findLast(({ clause }) => clause < cue.start);
  if (NOUN_LIKE.has(cue.word) && !open && !CARRIES_ON.has(cue.word)) return null;
  const told = open && tellsOf(text, open, cue, memory);
  if (!cue.marked && !goesOn(text, unit, cue, told ? undefined : open)) return null;
  const who =
    told ?? (open ? { entity: open.entity, source: open.source } : subjectOfClauseBefore(text, unit, cue, memory));
  if (!who?.entity) return null;
  return {
    cue: { start: cue.start, end: cue.end },
    source: who.source,
    own: false,
    content: cue.content,
    clause: clauseStart(text, unit.start, cue.start),
    entity: who.entity,
    closes: false,
    reach: 'on',
  };
}

type Who = { entity: ChineseEntity | null; source: Span | null };

/** '某甲说，某乙积极评价…，强调…': within what is said, somebody named leads the clause and is the one who stresses. */
function tellsOf(text: string, open: Statement, cue: ChineseCue, memory: ChineseMemory): Who | undefined {
  if (open.content >= cue.start) return undefined;
  const subject = leadingSubject(text, { start: open.content, end: cue.start }, memory);
  return subject?.described.named ? { entity: memory.resolve(subject.described), source: subject.span } : undefined;
}

function subjectOfClauseBefore(text: string, unit: Span, cue: ChineseCue, memory: ChineseMemory): Who | null {
  const subject = leadingSubject(text, { start: unit.start, end: cue.start }, memory, [
    'person',
    'organisation',
    'group',
    'document',
  ]);
  if (subject) return { entity: memory.resolve(subject.described), source: subject.span };
  const pronoun = leadingPronoun(text, unit, memory);
  if (pronoun) return pronoun;
  if (cue.start !== unit.start) return null;
  // '某会作出部署。提出要…': a sentence that opens with its verb has the subject of the one before.
  const { before } = memory;
  const earlier = before && TELLS.test(cue.word) && leadingSubject(text, before, memory, ['person', 'organisation']);
  if (earlier) return { entity: memory.resolve(earlier.described), source: earlier.span };
  const opens = cue.marked && CARRIES_ON.has(cue.word);
  return opens ? { entity: memory.lastSpeaker(), source: null } : null;
}

const DEMANDS = /^(?:要求|勉励|叮嘱|号召|敦促)$/;
const TELLS = /^(?:强调|指出|表示|认为|呼吁|重申|宣布|提出)$/;

/** '他赞赏这一倡议，认为…' */
function leadingPronoun(text: string, unit: Span, memory: ChineseMemory): Who | null {
  const found = /^((?:[^，；]{0,10}，)?)(他们|她们|他|她)/.exec(text.slice(unit.start, unit.start + 14));
  if (!found) return null;
  const start = unit.start + found[1]!.length;
  const name = found[2]!;
  const entity = memory.resolve({ name, kind: 'pronoun', roles: [], named: false }, start);
  return { entity, source: { start, end: start + name.length } };
}

const WHOLE_TEXT = '全文如下';

/** '…发表了贺词。全文如下：': the rest of the document is what the one told of before said. */
function givenInFull(cue: ChineseCue, memory: ChineseMemory): Statement | null {
  const entity = memory.resolve({ name: '他', kind: 'pronoun', roles: [], named: false }, cue.start);
  if (entity === null || !cue.marked) return null;
  const { start, end, content } = cue;
  return {
    cue: { start, end },
    source: null,
    own: false,
    content,
    clause: start,
    entity,
    closes: false,
    reach: 'text',
  };
}

/** Where the clause of a cue starts: behind the mark before it. */
function clauseStart(text: string, from: number, cue: number): number {
  let start = cue;
  while (start > from && cue - start < LONGEST_CLAUSE && !/[，；。：！？\n]/.test(text[start - 1]!)) start--;
  return start;
}
const LONGEST_CLAUSE = 60;

/** '声明说，…', '报道称，…' at the head of a clause: the document itself is the source. */
function ofNoun(cue: ChineseCue, noun: string, memory: ChineseMemory): Statement {
  const end = cue.start + noun.length;
  return {
    cue: { start: end, end: cue.end },
    source: { start: cue.start, end },
    own: true,
    content: cue.content,
    clause: cue.start,
    entity: memory.resolve({ name: noun, kind: 'document', roles: [], named: true }),
    closes: cue.closes,
    reach: cue.marked ? 'on' : 'sentence',
  };
}

/**
 * Without a mark behind it, a verb of speaking goes on for the subject before it only when an adverb joins it ('并要求…'),
 * when an announcement stands before it ('发表声明，谴责…'), or when nobody has spoken yet in the sentence: inside of
 * what somebody said it is a verb of the content.
 */
function goesOn(text: string, unit: Span, cue: ChineseCue, open: Statement | undefined): boolean {
  if (!CARRIES_ON.has(cue.word)) return false;
  if (open === undefined) return true;
  const clause = clauseStart(text, unit.start, cue.start);
  if (clause === open.content) return true;
  // '指出要…，强调要…；重申…': where the first verb took its clause without a mark, the verbs are told in a row.
  const inRow = clause === cue.start && (open.cue.end === open.content || text[cue.start - 1] === '；');
  if (inRow && TELLS.test(cue.word)) return true;
  // '强调要守住底线，要求各方…': a demand is told in the row too, but within a demand it would be what is demanded.
  if (inRow && DEMANDS.test(cue.word) && TELLS.test(text.slice(open.cue.start, open.cue.end))) return true;
  return ADDS.test(text.slice(Math.max(0, cue.start - 6), cue.start));
}
