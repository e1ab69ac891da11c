import { grammar } from '../grammar/compiled.js';

type Class = (typeof grammar.english)['closed-classes'][number]['class'];

/** The closed classes of English: short lists that the grammar names in full (english/closed-classes). */
const closedClass = (name: Class): Set<string> =>
  new Set(grammar.english['closed-classes'].flatMap((entry) => (entry.class === name ? entry.words : [])));

export const DETERMINERS = closedClass('determiner');

export const POSSESSIVES = closedClass('possessive');

export const PRONOUNS = closedClass('pronoun');

export const AUXILIARIES = closedClass('auxiliary');

export const ADVERBS = closedClass('adverb');

export const PREPOSITIONS = closedClass('preposition');

/** Prepositions that join two noun phrases into one: 'the head of the office for trade in the ministry'. */
export const JOINING = closedClass('joining');

export const SUBORDINATORS = closedClass('subordinator');

export const COORDINATORS = closedClass('coordinator');

/** What may stand between a subject and its verb, between commas. */
export const PARENTHETICALS = closedClass('parenthetical');

export const DAYS = closedClass('day');

/** Words that begin or make up an adverbial of time: 'last week', 'earlier this month', 'today'. */
export const TIMES = closedClass('time');

/** Verbs too common to leave to their endings: whether a stretch of words holds a finite verb. */
export const COMMON_VERBS = closedClass('common-verb');

/** Words whose first letters an apostrophe stands for: "'em", "'tis". */
export const ELIDED = closedClass('elided');
