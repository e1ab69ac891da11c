import type { Layout } from '../layout/layout.js';
import type { Attribution, Mention, Span } from '../records.js';
import { contentsOf } from './content-extent.js';
import type { Cue } from './cue.js';
import { findCues } from './cue-english.js';
import { VERB_FORMS } from './cue-verbs-english.js';
import { type Entity, speakerOf } from './entity.js';
import { formOf } from './form.js';
import { holdsVerb, type Range } from './noun-phrase-english.js';
import { pairQuotations, type Quotation, quotationsWithin } from './quotation-marks.js';
import { SpeakerMemory } from './speaker-memory.js';
import { type Token, tokeniseEnglish } from './tokens-english.js';
import { isSpeech, unitsOf } from './units.js';

/** An attribution whose speaker is still to be told: roles stated later in the document count too. */
type Draft = Omit<Attribution, 'speaker' | 'form'> & { entity: Entity | null; quotations: Quotation[] };

/** A unit that nobody has been said to say: a fragment ('To build …') belongs to the sentence after it. */
type Unattributed = { span: Span; fragment: boolean; quoted: boolean };

const isFragment = (tokens: Token[]) => tokens[0]?.word === 'to' && !holdsVerb(tokens, 0, tokens.length);

const speaks = (word: string) => VERB_FORMS.get(word)?.frame.includes('q') ?? false;

export function findEnglishAttributions(text: string, layout: Layout, mentions: Mention[]): Attribution[] {
  const memory = new SpeakerMemory(text, mentions);
  const drafts: Draft[] = [];
  const paragraphs = layout.paragraphs.filter(({ kind }) => kind !== 'glossary');
  for (const [index, { span, sentences }] of paragraphs.entries()) {
    const next = paragraphs[index + 1]?.span;
    const continues = next !== undefined && /^[“"]/.test(text.slice(next.start, next.start + 1));
    const quotations = pairQuotations(text, span, sentences, continues);
    drafts.push(...readParagraph(text, unitsOf(sentences, quotations), quotations, memory));
  }
  return drafts.map(({ entity, quotations, ...draft }) => ({
    form: formOf(draft.content, quotations, text),
    content: draft.content,
    cue: draft.cue,
    source: draft.source,
    speaker: entity && speakerOf(entity),
  }));
}

function readParagraph(text: string, units: Span[], quotations: Quotation[], memory: SpeakerMemory): Draft[] {
  const drafts: Draft[] = [];
  /** Units of this paragraph that nobody has been said to say, right before the one being read. */
  let unattributed: Unattributed[] = [];
  const speech = quotations.filter((quotation) => isSpeech(text, quotation, speaks));
  for (const unit of units) {
    const tokens = tokeniseEnglish(text, unit, inside(speech, unit));
    memory.read(tokens);
    const last = drafts.at(-1);
    if (last && isAllQuoted(tokens)) {
      last.content.push(spanOf(tokens, { from: 0, to: tokens.length }));
      continue;
    }
    const cues = findCues(tokens);
    const contents = contentsOf(tokens, cues);
    const before = drafts.length;
    let subject: Entity | null = last?.entity ?? null;
    for (const [index, cue] of cues.entries()) {
      const own = cue.subject ? memory.resolve(tokens, cue.subject) : null;
      const entity = own ?? (cue.subject ? null : (sharedSubject(cue, cues, index, tokens, memory) ?? subject));
      let content = contents[index]!.map((range) => spanOf(tokens, range));
      if (content.length === 0 && cue.clause === 0 && !cue.complement) {
        if (cue.inverted && last && unattributed.length === 0) completes(last, entity, memory);
        content = unattributed.filter(({ quoted }) => quoted || cue.inverted).map(({ span }) => span);
      } else if (content[0]?.start === unit.start && unattributed.at(-1)?.fragment)
        content.unshift(unattributed.at(-1)!.span);
      if (content.length === 0 || !maySay(entity, cue)) continue;
      const source = cue.subject ? [spanOf(tokens, cue.subject.whole)] : [];
      drafts.push({ content, cue: [spanOf(tokens, { from: cue.at, to: cue.to })], source, entity, quotations });
      memory.spoke(entity);
      subject = entity;
    }
    if (drafts.length === before)
      unattributed.push({
        span: { ...unit },
        fragment: isFragment(tokens),
        quoted: tokens.at(-1)?.kind === 'quotation',
      });
    else unattributed = [];
  }
  return drafts;
}

/** Whether the speaker found can have said it by such a cue. */
function maySay(entity: Entity | null, cue: Cue): boolean {
  if (cue.kind === 'colon') return speaksByColon(entity);
  // 'Asked about fees, …' and 'Explaining it' open a sentence about somebody else.
  if (!entity) return cue.subject !== null || cue.at > 0;
  // 'the term refers to …' defines; people refer.
  if (/^(?:refer|point|allude)$/.test(cue.lemma) && !/person|group/.test(entity.kind)) return false;
  return !entity.thing || saysThings(cue);
}

/** 'Editor's note: …' says nothing of anybody; 'Brown: …' and 'Poll: …' do. */
const speaksByColon = (entity: Entity | null) =>
  entity !== null &&
  !entity.thing &&
  entity.named &&
  (entity.kind === 'person' ||
    /^(?:poll|survey|report|study|source|experts?|analysts?|officials?)s?$/i.test(entity.name.split(' ').at(-1)!));

/** A thing can be the subject of 'said' and of a that-clause, not of what only people do. */
const saysThings = (cue: Cue) =>
  cue.kind === 'according' || cue.lemma === 'say' || (cue.complement?.kind === 'that' && cue.kind === 'verb');

/** A gerund or a verb without a subject has that of the clause beside it: the cue before, else the one after. */
function sharedSubject(cue: Cue, cues: Cue[], index: number, tokens: Token[], memory: SpeakerMemory): Entity | null {
  const neighbour =
    cues.slice(0, index).findLast((other) => other.subject && other.kind === 'verb') ??
    (cue.kind === 'gerund' ? cues.slice(index + 1).find((other) => other.subject && other.kind === 'verb') : undefined);
  return neighbour?.subject ? memory.resolve(tokens, neighbour.subject) : null;
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

const isAllQuoted = (tokens: Token[]) =>
  tokens.some(({ kind }) => kind === 'quotation') &&
  tokens.every(({ kind }) => kind === 'quotation' || kind === 'mark');

const spanOf = (tokens: Token[], { from, to }: Range): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
