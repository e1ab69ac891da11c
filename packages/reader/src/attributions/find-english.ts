import type { Layout, Paragraph } from '../layout/layout.js';
import type { Attribution, Mention, Span } from '../records.js';
import { append } from '../words/append.js';
import type { Draft } from './draft-english.js';
import { type Entity, speakerOf } from './entity.js';
import { formOf } from './form.js';
import { nestedQuotations } from './nested-quotation-english.js';
import { withoutNested } from './nesting.js';
import { readParagraph } from './paragraph-english.js';
import { pairQuotations, type Quotation } from './quotation-marks.js';
import { SpeakerMemory } from './speaker-memory.js';
import { type Turn, turnsOf } from './turns-english.js';

/**
 * Finds who said what in an English text. A quotation of several paragraphs, each opened by a mark again, is one
 * attribution whose content has one span for each paragraph.
 */
export function findEnglishAttributions(text: string, layout: Layout, mentions: Mention[]): Attribution[] {
  const drafts = new EnglishReading(text, layout, mentions).read();
  const told = withoutNested(
    drafts,
    ({ content, quotations, claimed }) => claimed || formOf(content, quotations, text) === 'direct',
  );
  return told.map(({ entity, quotations, claimed: _, ...draft }) => ({
    form: formOf(draft.content, quotations, text),
    content: draft.content,
    cue: draft.cue,
    source: draft.source,
    speaker: entity && speakerOf(entity),
  }));
}

/** A paragraph that is nothing but a quotation; whose it is, only a later paragraph may tell. */
type Waiting = { paragraph: Paragraph; quotations: Quotation[] };

class EnglishReading {
  private readonly paragraphs: Paragraph[];
  private readonly memory: SpeakerMemory;
  private readonly turns: Map<number, Turn>;
  private readonly drafts: Draft[] = [];
  private waiting: Waiting[] = [];
  /** The speaker of the words that end the paragraph before. */
  private speaking: Draft | null = null;
  /** Who was announced to speak in the paragraph to come. */
  private announced: Draft | null = null;

  constructor(
    private readonly text: string,
    layout: Layout,
    mentions: Mention[],
  ) {
    this.paragraphs = layout.paragraphs.filter(({ kind }) => kind !== 'glossary');
    this.memory = new SpeakerMemory(text, mentions);
    this.turns = turnsOf(
      text,
      this.paragraphs.map(({ span }) => span),
    );
  }

  read(): Draft[] {
    for (const [index, paragraph] of this.paragraphs.entries()) {
      const turn = this.turns.get(paragraph.span.start);
      if (turn) this.readTurn(turn);
      else this.readOne(paragraph, this.paragraphs[index + 1]);
    }
    this.giveUpWaiting();
    return this.drafts;
  }

  private readTurn({ source, cue, content }: Turn): void {
    this.giveUpWaiting();
    const entity = this.memory.bearer(this.text.slice(source.start, source.end));
    this.drafts.push({ content: [content], cue: [cue], source: [source], entity, quotations: [], claimed: false });
    this.memory.spoke(entity);
    this.speaking = null;
  }

  private readOne(paragraph: Paragraph, next: Paragraph | undefined): void {
    const { span, sentences } = paragraph;
    const continues = next !== undefined && /^[“"]/.test(this.text.slice(next.span.start, next.span.start + 1));
    const quotations = pairQuotations(this.text, span, sentences, continues);
    if (this.isAllQuoted(span, quotations)) {
      if (this.announced) {
        this.drafts.push(this.announced);
        this.speaking = this.announced;
        this.announced = null;
      }
      if (this.speaking) {
        append(
          this.speaking.content,
          quotations.map((quotation) => quotation.span),
        );
        append(this.speaking.quotations, quotations);
        this.readNested({ paragraph, quotations }, this.speaking.entity);
      } else this.waiting.push({ paragraph, quotations });
      return;
    }
    const waited = this.waiting;
    const { drafts, nested, endsInSpeech, announced } = readParagraph(this.text, sentences, quotations, this.memory);
    const first = drafts[0];
    // The speaker of a quotation of several paragraphs may be told in the last of them.
    const opening = quotations[0]?.span.start;
    const goesOn =
      opening !== undefined &&
      waited.every((earlier) => this.text[earlier.quotations[0]!.span.start] === this.text[opening]);
    if (first && waited.length > 0 && goesOn && first.content[0]!.start === opening) {
      const earlier = waited.flatMap((paragraphBefore) => paragraphBefore.quotations);
      first.content = [...earlier.map((quotation) => quotation.span), ...first.content];
      first.quotations = [...earlier, ...first.quotations];
      for (const paragraphBefore of waited) this.readNested(paragraphBefore, first.entity);
      this.waiting = [];
    } else this.giveUpWaiting();
    append(this.drafts, drafts);
    append(this.drafts, nested);
    this.announced = announced;
    const last = drafts.at(-1);
    this.speaking = last && endsInSpeech && isQuoting(last) ? last : null;
  }

  private readNested({ paragraph, quotations }: Waiting, entity: Entity | null): void {
    for (const quotation of quotations)
      append(this.drafts, nestedQuotations(this.text, quotation, paragraph.sentences, entity, this.memory));
  }

  /** Nobody was told to have said it: the marks may be stray, and what they hide is read as it stands. */
  private giveUpWaiting(): void {
    for (const { paragraph } of this.waiting)
      append(this.drafts, readParagraph(this.text, paragraph.sentences, [], this.memory).drafts);
    this.waiting = [];
  }

  private isAllQuoted(span: Span, quotations: Quotation[]): boolean {
    let at = span.start;
    for (const quotation of quotations) {
      if (/[\p{L}\p{N}]/u.test(this.text.slice(at, quotation.span.start))) return false;
      at = quotation.span.end;
    }
    return quotations.length > 0 && !/[\p{L}\p{N}]/u.test(this.text.slice(at, span.end));
  }
}

const isQuoting = ({ content, quotations }: Draft) =>
  quotations.some(({ span }) => content.some(({ start, end }) => span.start < end && span.end > start));
