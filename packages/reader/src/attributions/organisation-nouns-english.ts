import { grammar } from '../grammar/compiled.js';

type Kind = (typeof grammar.english)['speaker-nouns'][number]['kind'];

/** The nouns of a kind (english/speaker-nouns). */
export const speakerNouns = (kind: Kind): Set<string> =>
  new Set(grammar.english['speaker-nouns'].flatMap((entry) => (entry.kind === kind ? entry.words : [])));

/** Nouns that end the name of an organisation, or stand for one: 'the commission', 'Midea Group'. */
export const ORGANISATION_NOUNS = speakerNouns('organisation');

/** What an organisation is, put before its name without an article: 'consultancy Hale & Moor', 'carmaker Lindo'. */
export const ORGANISATION_DESCRIPTORS = speakerNouns('descriptor');

/** Nouns for something written or counted that states: 'the report', 'guidelines', 'a poll'. */
export const DOCUMENT_NOUNS = speakerNouns('document');

/** Plural nouns for people: 'experts', 'lawmakers', besides the plurals of roles. */
export const GROUP_NOUNS = speakerNouns('group');

export const HONORIFICS = speakerNouns('honorific');

/** What something may accord with without having said anything: 'according to local conditions'. */
export const NOT_SPEAKERS = speakerNouns('no-speaker');
