import { enclosingAttribution } from '../claims/attribution.js';
import type { Layout } from '../layout/layout.js';
import type { Attribution, Document, Mention, Priority, Span } from '../records.js';
import { type ActorOf, actorsOf } from './actor.js';
import { findInChineseSentence, topicOf } from './find-chinese.js';
import { findInEnglishSentence } from './find-english.js';
import { outlooksOf } from './outlook.js';
import type { Statement } from './statement.js';

/**
 * Who promotes, restricts or phases out which industry or lever, at which stage.
 *
 * The actor of a government's own document is that government; elsewhere the subject of the clause, else the speaker
 * in whose words it stands. The stage is the one that the text gives (a list of future industries), else that of the
 * vocabulary; levers have none. What a report says of the past is no priority, unless it tells of an act of promotion
 * without its result.
 */
export function findPriorities(
  text: string,
  layout: Layout,
  document: Document,
  found: { mentions: Mention[]; attributions: Attribution[] },
): Priority[] {
  const outlooks = outlooksOf(text, layout, document);
  const attributionOf = enclosingAttribution(found.attributions);
  const actorOf = actorsOf(text, layout, document, found);
  const priorities: Priority[] = [];
  for (const { sentence, targets, paragraph, opening } of sentencesWithTargets(layout, found.mentions)) {
    const statements =
      layout.language === 'zh'
        ? findInChineseSentence(text, sentence, targets, outlooks[paragraph]!, topicOf(text, opening))
        : findInEnglishSentence(text, sentence, targets, outlooks[paragraph]!);
    for (const statement of statements)
      priorities.push(priorityOf(statement, sentence, paragraph, attributionOf(statement.span), actorOf));
  }
  return priorities;
}

function priorityOf(
  { concept, span, stance, stage, verb, owner }: Statement,
  sentence: Span,
  paragraph: number,
  attribution: number | null,
  actorOf: ActorOf,
): Priority {
  return {
    concept,
    actor: actorOf({ span, verb, ...(owner ? { owner } : {}), sentence, paragraph, attribution }),
    stance,
    stage,
    span,
    attribution,
  };
}

type Sentence = { sentence: Span; targets: Mention[]; paragraph: number; opening: Span };

/** The sentences that name an industry or a lever, outside glossaries. */
function* sentencesWithTargets(layout: Layout, mentions: Mention[]): Generator<Sentence> {
  const wanted = mentions.filter(({ concept }) => concept.startsWith('industry/') || concept.startsWith('lever/'));
  let next = 0;
  for (const [paragraph, { kind, sentences }] of layout.paragraphs.entries()) {
    for (const sentence of sentences.flatMap(inPieces)) {
      const targets: Mention[] = [];
      for (; next < wanted.length && wanted[next]!.span.start < sentence.end; next++) targets.push(wanted[next]!);
      if (targets.length > 0 && kind !== 'glossary') yield { sentence, targets, paragraph, opening: sentences[0]! };
    }
  }
}

/** No sentence of prose is longer; text without full stops is read in pieces, so that the time stays linear. */
const LONGEST = 4000;

function inPieces({ start, end }: Span): Span[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const pieces: Span[] = [];
  for (let from = start; from < end; from += LONGEST) pieces.push({ start: from, end: Math.min(end, from + LONGEST) });
  return pieces;
}
