import type { Span } from '../records.js';
import { append } from '../words/append.js';
import { contentsOf } from './content-extent.js';
import type { Cue } from './cue.js';
import { findCues } from './cue-english.js';
import { VERB_FORMS } from './cue-verbs-english.js';
import { type Draft, liesApart, maySay, sourceBeside, spanOf } from './draft-english.js';
import type { Entity } from './entity.js';
import { nestedQuotations } from './nested-quotation-english.js';
import { holdsVerb } from './noun-phrase-english.js';
import { type Quotation, quotationsWithin } from './quotation-marks.js';
import type { SpeakerMemory } from './speaker-memory.js';
import { type Token, tokeniseEnglish } from './tokens-english.js';
import { isSpeech, unitsOf } from './units.js';

/** What a paragraph tells: who says what, and whether its last words are somebody's. */
export type ParagraphReading = {
  drafts: Draft[];
  /** What is quoted inside the quotations of the drafts. */
  nested: Draft[];
  endsInSpeech: boolean;
  /** 'He declared:' at the end: whose words the next paragraph holds. */
  announced: Draft | null;
};

/** A unit that nobody has been said to say: a fragment ('To build …') belongs to the sentence after it. */
type Unattributed = { span: Span; fragment: boolean; quoted: boolean };

const isFragment = (tokens: Token[]) => tokens[0]?.word === 'to' && !holdsVerb(tokens, 0, tokens.length);

const speaks = (word: string) => VERB_FORMS.get(word)?.frame.includes('q') ?? false;

/** Reads one paragraph, sentence by sentence; `memory` knows who was named in those before it. */
export function readParagraph(
  text: string,
  sentences: Span[],
  quotations: Quotation[],
  memory: SpeakerMemory,
): ParagraphReading {
  const drafts: Draft[] = [];
  const nested: Draft[] = [];
  /** Units of this paragraph that nobody has been said to say, right before the one being read. */
  let unattributed: Unattributed[] = [];
  let endsInSpeech = false;
  let announced: Draft | null = null;
  /** Who was quoted last: a quotation that follows without a cue goes on with them, not with whom they mention. */
  let speaking: Draft | null = null;
  const speech = quotations.filter((quotation) => isSpeech(text, quotation, speaks));
  /** A quotation that runs over many units, as an unclosed one does, is looked into once. */
  const seen = new Set<Quotation>();
  const lookInside = (quotation: Quotation, entity: Entity | null) => {
    if (seen.has(quotation)) return;
    seen.add(quotation);
    append(nested, nestedQuotations(text, quotation, sentences, entity, memory));
  };
  for (const unit of unitsOf(sentences, quotations)) {
    const tokens = tokeniseEnglish(text, unit, inside(speech, unit));
    memory.read(tokens);
    const last = drafts.at(-1);
    if (last && isAllQuoted(tokens)) {
      const goesOn = speaking ?? last;
      goesOn.content.push(spanOf(tokens, { from: 0, to: tokens.length }));
      for (const quotation of inside(speech, unit)) lookInside(quotation, goesOn.entity);
      continue;
    }
    const cues = findCues(tokens);
    const contents = contentsOf(tokens, cues);
    const before = drafts.length;
    announced = null;
    let subject: Entity | null = last?.entity ?? null;
    for (const [index, cue] of cues.entries()) {
      const own = cue.subject ? memory.resolve(tokens, cue.subject) : null;
      const shared = () => sharedSubject(cue, cues, index, tokens, memory) ?? subject;
      const entity = own ?? (cue.subject || cue.impersonal ? null : shared());
      const cueSpan = spanOf(tokens, { from: cue.at, to: cue.to });
      if (isAnnouncement(tokens, cue)) {
        const source = cue.subject ? [spanOf(tokens, cue.subject.whole)] : [];
        announced = { content: [], cue: [cueSpan], source, entity, quotations: [], claimed: false };
        continue;
      }
      let content = contents[index]!.map((range) => spanOf(tokens, range));
      if (content.length === 0 && cue.clause === 0 && !cue.complement) {
        if (cue.inverted && last && unattributed.length === 0) completes(last, entity, memory);
        content = unattributed.filter(({ quoted }) => quoted || cue.inverted).map(({ span }) => span);
      } else if (content[0]?.start === unit.start && unattributed.at(-1)?.fragment)
        content.unshift(unattributed.at(-1)!.span);
      if (content.length === 0 || !liesApart(content, cueSpan)) continue;
      if (!maySay(entity, cue, isQuoted(content[0]!, speech))) continue;
      const claimed = cue.kind === 'noun' && cue.complement?.kind === 'that' && cue.subject !== null;
      const teller = cue.impersonal ? null : (cue.subject ?? neighbourOf(cue, cues, index)?.subject ?? cue.controller);
      const source = teller ? sourceBeside([spanOf(tokens, teller.whole)], content, cueSpan) : [];
      drafts.push({ content, cue: [cueSpan], source, entity, quotations, claimed });
      memory.spoke(entity);
      subject = entity;
    }
    endsInSpeech = drafts.length > before;
    for (const [quotation, { entity }] of ownersOf(speech, drafts.slice(before))) lookInside(quotation, entity);
    speaking = drafts.slice(before).findLast(({ content }) => content.some((span) => isQuoted(span, speech))) ?? null;
    if (endsInSpeech) unattributed = [];
    else
      unattributed.push({
        span: { ...unit },
        fragment: isFragment(tokens),
        quoted: tokens.at(-1)?.kind === 'quotation',
      });
  }
  return { drafts, nested, endsInSpeech, announced };
}

/** A cue whose content would start after the last token: in the next paragraph. */
const isAnnouncement = (tokens: Token[], { complement }: Cue) =>
  complement?.kind === 'quotation' && complement.from >= tokens.length;

/** A gerund or a verb without a subject has that of the clause beside it: the cue before, else the one after. */
function neighbourOf(cue: Cue, cues: Cue[], index: number): Cue | undefined {
  for (let at = index - 1; at >= 0 && index - at < NEAR; at--) if (isVerbWithSubject(cues[at]!)) return cues[at];
  if (cue.kind !== 'gerund') return undefined;
  return cues.slice(index + 1, index + NEAR).find(isVerbWithSubject);
}

/** How many cues away the subject may stand, so that a text of nothing but cues stays linear. */
const NEAR = 8;
const isVerbWithSubject = ({ subject, kind }: Cue) => subject !== null && kind === 'verb';

function sharedSubject(cue: Cue, cues: Cue[], index: number, tokens: Token[], memory: SpeakerMemory): Entity | null {
  const subject = neighbourOf(cue, cues, index)?.subject ?? cue.controller;
  return subject ? memory.resolve(tokens, subject) : null;
}

/** 'The head of the centre said. said Chen.' — the name that a broken sentence left over belongs to the role before it. */
function completes(draft: Draft, entity: Entity | null, memory: SpeakerMemory): void {
  if (!entity || !draft.entity || draft.entity.named) return;
  memory.adopt(entity, draft.entity);
  draft.entity = entity;
}

const inside = (quotations: Quotation[], unit: Span) =>
  quotationsWithin(quotations, unit.start, unit.end).filter(
    ({ span }) => span.start >= unit.start && span.end <= unit.end,
  );

/** Whose words each quotation holds: in 'Liu said Ma told her “…”' those of the one named last, Ma. */
function ownersOf(speech: Quotation[], drafts: Draft[]): Map<Quotation, Draft> {
  const owners = new Map<Quotation, Draft>();
  if (speech.length === 0) return owners;
  for (const draft of drafts)
    for (const { start, end } of draft.content)
      for (const quotation of quotationsWithin(speech, start, end)) owners.set(quotation, draft);
  return owners;
}

const isQuoted = ({ start }: Span, speech: Quotation[]) => quotationsWithin(speech, start, start + 1).length > 0;

const isAllQuoted = (tokens: Token[]) =>
  tokens.some(({ kind }) => kind === 'quotation') &&
  tokens.every(({ kind }) => kind === 'quotation' || kind === 'mark');
