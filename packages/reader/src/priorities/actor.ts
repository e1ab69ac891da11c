import type { Layout } from '../layout/layout.js';
import type { Attribution, Document, Mention, Span } from '../records.js';
import { mentionsWithin } from './mentions-within.js';
import { subjectsChinese } from './subject-chinese.js';
import { subjectsEnglish } from './subject-english.js';

/** Where a statement stands. */
export type Standing = {
  span: Span;
  verb: number;
  owner?: Span;
  sentence: Span;
  paragraph: number;
  attribution: number | null;
};
export type ActorOf = (standing: Standing) => string | null;

/** Whose act a clause tells: a place or a name, a word that stands for the speaker's firm or country, or nothing. */
export type Subject = { actor: string } | { stands: 'organisation' | 'speaker' } | null;

/**
 * Finds who acts. A work report, a plan or an opinion speaks for the government whose document it is. In the news it
 * is the subject of the clause ('Guangdong said it will …'), 'the company' is that of the speaker, and where there
 * is no such subject it is the speaker who asks for it.
 */
export function actorsOf(
  text: string,
  layout: Layout,
  document: Document,
  { mentions, attributions }: { mentions: Mention[]; attributions: Attribution[] },
): ActorOf {
  const own = ['report', 'plan', 'opinion'].includes(document.kind) ? document.place : null;
  const placesIn = mentionsWithin(mentions, 'place/');
  const subjectOf =
    layout.language === 'zh' ? subjectsChinese(text, mentions) : subjectsEnglish(text, layout, mentions, document);
  return (standing) => {
    const attribution = standing.attribution === null ? null : attributions[standing.attribution]!;
    const speaker = speakerActor(attribution);
    if (own !== null) return speaker ?? own;
    const subject = subjectOf(standing);
    if (subject && 'actor' in subject) return subject.actor;
    if (subject?.stands === 'organisation') return attribution?.speaker?.organisation ?? speaker ?? null;
    return speaker ?? document.place;
  };

  /** The place of a government that speaks, else the speaker's name. */
  function speakerActor(attribution: Attribution | null): string | null {
    const speaker = attribution?.speaker;
    if (!speaker) return null;
    if (/^(?:the )?(?:country|nation|government|state)$/i.test(speaker.name)) return document.place ?? 'CHN';
    if (speaker.kind === 'person' || speaker.kind === 'organisation' || speaker.kind === 'group') return speaker.name;
    const source = attribution.source[0];
    const [place] = source ? placesIn(source) : [];
    return place ? place.concept.slice('place/'.length) : document.place;
  }
}
