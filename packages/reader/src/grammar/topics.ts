/**
 * What an entry of each topic of the grammar means: one schema a topic, for checking its files and for the types of what
 * is compiled from them. The words of an entry, its reason and its examples are the same for all topics and are
 * checked where the files are read (scripts/read-grammar.ts).
 */
import { z } from 'zod';

const text = z.string().min(1);

/** An entry of literal forms; its notation for variants is written out when it is compiled. */
const words = <Shape extends z.ZodRawShape>(meaning: Shape) =>
  z.strictObject({ words: z.array(text).min(1), ...meaning });

/** An entry whose forms no list can name: the source of a regular expression, in which `{part}` names a part of its file. */
const pattern = <Shape extends z.ZodRawShape>(meaning: Shape) => z.strictObject({ pattern: text, ...meaning });

/** An entry that may give both: the code of its topic says how they are used together. */
const either = <Shape extends z.ZodRawShape>(meaning: Shape) =>
  z.strictObject({ words: z.array(text).min(1).optional(), pattern: text.optional(), ...meaning });

const comparators = words({
  /** Whether the words stand before or after their number. */
  side: z.enum(['before', 'after']),
  comparator: z.enum(['=', '~', '>=', '>', '<=', '<']),
});

/** What stands between a metric and its number without changing what the number measures. */
const links = words({
  role: z.enum(['change', 'reach', 'keep', 'aim', 'bound', 'manner', 'measure', 'whose']),
});

/** Verbs that bring about what is counted: some are verbs wherever they stand, some only where they open a clause. */
const making = words({ role: z.enum(['anywhere', 'opening', 'ambiguous']).default('opening') });

/** Words before the head noun of a claim that are no part of it. */
const openings = either({});

/** What lies how far from something else, or was added: no level. `behind` is told behind the number. */
const distances = pattern({ role: z.enum(['distance', 'behind', 'increment']) });

/** What the headings of a report tell of their sections. */
const sections = words({ about: z.enum(['review', 'ahead']) });

/** Phrases that name several metrics of the vocabulary by their parts. */
const jointMetrics = pattern({ metrics: z.array(text).min(2) });

/** A metric that a part makes up of a whole: `pattern` is the part, `whole` what it is a part of. */
const shares = pattern({ whole: text, metric: text });

/** What stands before a metric: words that leave it whole, verbs that take it as their object, words that make a part of it. */
const narrowing = words({ role: z.enum(['whole', 'doing', 'partial']) });

/** How a time is named; `reads` is the code that reads the pattern's named groups, `opens` the letters that it can begin with. */
const times = pattern({ reads: text, opens: text, flags: z.enum(['', 'i', 'u', 'iu']).default('') });

/** Whether a claim is aimed at, expected or observed, by the words before its number. */
const modality = pattern({
  role: z.enum(['done', 'cue', 'opens', 'reached']),
  modality: z.enum(['observed', 'estimate', 'target']).optional(),
});

const priorityVerbs = words({
  /** What the verb does to its object; 'none' takes an object without taking a side. */
  stance: z.enum(['promote', 'restrict', 'phase-out', 'none']),
  /** Whether it takes away what follows: a support that is withdrawn restricts. */
  ends: z.boolean().default(false),
  /** Whether it takes a side only through a noun of support, of restriction or of aim. */
  gives: z.boolean().default(false),
  /** Whether it is an act of speech, which aims in the past tense too. */
  asks: z.boolean().default(false),
});
const priorityNouns = words({ stance: z.enum(['promote', 'restrict', 'phase-out', 'none']) });
/** What makes an aim of an English verb, or keeps it from being one. */
const priorityLicences = words({
  kind: z.enum([
    'modal',
    'possible',
    'no-aim',
    'gerund',
    'committed',
    'call',
    'intention',
    'job',
    'condition',
    'denial',
  ]),
});
/** Words that are no verb where the pattern follows them. */
const priorityCompounds = z.strictObject({ words: z.array(text).min(1), pattern: text });
const priorityActors = words({ role: z.enum(['office', 'act', 'circumstance', 'company']) });
const stageCues = pattern({ stage: z.enum(['traditional', 'emerging', 'future']) });
const unpromised = pattern({ kind: z.enum(['condition', 'question', 'denial', 'lack', 'result']) });
/** In Chinese the pattern is only tried in sentences that hold one of the words. */
const contrast = z.strictObject({ words: z.array(text).min(1), pattern: text });
const contrastWords = words({});
const industryHeads = either({ role: z.enum(['link', 'head', 'field']) });

/** What a counted thing is made of: where its words end, and its plurals. */
const countedNouns = words({ role: z.enum(['end', 'plural', 'modifier', 'person', 'head']) });

/** Currencies in plain letters; `tight` signs stand only against a number of several digits. */
const currencySigns = words({ unit: text, tight: z.boolean() });

/** Words and marks that make a number the name of a thing; 'around': words that make of a half a part of time. */
const numbering = either({ side: z.enum(['before', 'after', 'around']) });

/** Names and set phrases that hold a number and count nothing. */
const namesWithNumbers = either({});

/** Measure words, and what is counted with them; `factor` times the number is in the unit. */
const classifiers = words({ unit: text, factor: z.number().default(1) });

/** Words that say that a number rose or fell. */
const changes = words({
  role: z.enum(['verb', 'carried', 'particle', 'growth', 'comparative', 'manner', 'phrasal', 'link']),
  change: z.enum(['increase', 'decrease']).default('increase'),
});

/** Verbs of saying: what they take, whether they are nouns as often, whether they go on for a subject before. */
const speechCues = words({
  takes: z.enum(['clause', 'marked', 'data']),
  noun: z.boolean().default(false),
  'carries-on': z.boolean().default(false),
});
/** What, right before or behind such a verb, shows that nothing is said. */
const speechCueLimits = z.strictObject({
  words: z.array(text).min(1),
  side: z.enum(['before', 'after']),
  pattern: text,
});
const speakers = either({ kind: z.enum(['office', 'organisation', 'group', 'document', 'head']) });
const speechContext = either({
  role: z.enum([
    'adverb',
    'opens',
    'no-subject',
    'verb',
    'after-name',
    'announces',
    'lists',
    'pronoun',
    'acts-on',
    'recalls',
    'in-passing',
  ]),
});
const names = either({
  role: z.enum([
    'surname',
    'compound',
    'no-name',
    'no-given',
    'no-given-first',
    'sound',
    'tibetan',
    'sound-in-china',
    'no-nickname',
  ]),
});

/** Verbs that report, by what follows them; 'noun-too': those that are nouns as often. */
const reportingVerbs = words({
  takes: z.enum([
    'bare-clause',
    'clause',
    'quotation',
    'infinitive',
    'noun',
    'gerund',
    'addressee',
    'addressee-bare',
    'of-documents',
    'for',
    'on',
    'with',
    'in',
    'about',
    'against',
    'to',
    'at',
    'over',
    'raising',
    'manner',
    'noun-too',
  ]),
});
/** Nouns of saying and adjectives of thinking, by the word after which what is said or thought follows. */
const linkedWords = words({ after: text });
const reportingPassives = words({ role: z.enum(['raising', 'asked', 'viewed', 'blamed']), after: text.optional() });
const speakerNouns = words({
  kind: z.enum(['role', 'organisation', 'descriptor', 'document', 'group', 'honorific', 'no-speaker']),
});
const closedClasses = words({
  class: z.enum([
    'determiner',
    'possessive',
    'pronoun',
    'auxiliary',
    'adverb',
    'preposition',
    'joining',
    'subordinator',
    'coordinator',
    'parenthetical',
    'day',
    'time',
    'common-verb',
    'elided',
  ]),
});
const surnames = words({ spelling: z.enum(['pinyin']) });

/** What follows an industry's name in Chinese. */
const afterIndustry = words({ role: z.enum(['grows', 'ends', 'abuse']) });

/** Lines that belong to a page and not to its text. */
const pageFurniture = pattern({
  role: z.enum(['line', 'opener', 'credit']),
  /** At the edges of the page only, or wherever the line stands. */
  where: z.enum(['edge', 'anywhere']),
  flags: z
    .string()
    .regex(/^[iu]*$/)
    .default(''),
});
const mentionBlockers = words({});
/** Words that name an industry only as an item of a list. */
const listWords = words({ concept: text });

/** Topics of each language; the name of a topic is the name of its file. */
export const topics = {
  english: {
    times,
    making,
    narrowing,
    distances,
    sections,
    'joint-metrics': jointMetrics,
    shares,
    modality,
    comparators,
    'priority-verbs': priorityVerbs,
    'priority-nouns': priorityNouns,
    'priority-licences': priorityLicences,
    'stage-cues': stageCues,
    'industry-heads': industryHeads,
    contrast: contrastWords,
    'page-furniture': pageFurniture,
    'mention-blockers': mentionBlockers,
    'counted-nouns': countedNouns,
    'currency-signs': currencySigns,
    changes,
    numbering,
    'names-with-numbers': namesWithNumbers,
    'reporting-verbs': reportingVerbs,
    'reporting-nouns': linkedWords,
    attitudes: linkedWords,
    'reporting-passives': reportingPassives,
    'speaker-nouns': speakerNouns,
    'closed-classes': closedClasses,
    surnames,
  },
  chinese: {
    times,
    narrowing,
    distances,
    sections,
    'joint-metrics': jointMetrics,
    modality,
    comparators,
    links,
    making,
    openings,
    'priority-verbs': priorityVerbs,
    'priority-compounds': priorityCompounds,
    'priority-nouns': priorityNouns,
    'priority-actors': priorityActors,
    'stage-cues': stageCues,
    'industry-heads': industryHeads,
    contrast,
    unpromised,
    'after-industry': afterIndustry,
    'list-words': listWords,
    'page-furniture': pageFurniture,
    'mention-blockers': mentionBlockers,
    'counted-nouns': countedNouns,
    changes,
    numbering,
    'names-with-numbers': namesWithNumbers,
    classifiers,
    'speech-cues': speechCues,
    'speech-cue-limits': speechCueLimits,
    'speech-context': speechContext,
    speakers,
    names,
  },
};

type Topics = typeof topics;

/** The compiled grammar: for each language and topic its entries, without reasons and examples. */
export type Grammar = {
  [L in keyof Topics]: { [T in keyof Topics[L]]: Topics[L][T] extends z.ZodType ? z.output<Topics[L][T]>[] : never };
};
