/** The grammar's words of Chinese attributions (grammar/chinese/speech-*.yaml, speakers.yaml), as the code uses them. */
import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';

const { speakers } = grammar.chinese;
const cues = grammar.chinese['speech-cues'];
const limits = grammar.chinese['speech-cue-limits'];
const context = grammar.chinese['speech-context'];

type Role = (typeof context)[number]['role'];
const contextWords = (role: Role) => context.flatMap((entry) => (entry.role === role ? (entry.words ?? []) : []));
const contextPattern = (role: Role) =>
  context
    .flatMap((entry) =>
      entry.role === role ? [...(entry.words ? [alternation(entry.words)] : []), entry.pattern ?? []] : [],
    )
    .flat()
    .join('|');
const tail = (kind: 'organisation' | 'group' | 'document') =>
  speakers.flatMap((entry) => (entry.kind === kind && entry.pattern ? [entry.pattern] : [])).join('|');
const speakerWords = (kind: 'office' | 'head') =>
  speakers.flatMap((entry) => (entry.kind === kind ? (entry.words ?? []) : []));

/**
 * Cues, by what may follow: 'clause' ones also take a clause without a mark ('表示将…'), 'marked' ones only a comma, a
 * colon or a quotation ('介绍，…'), 'data' ones only a document or data as subject ('数据显示，…').
 */
export const CUES: Record<string, 'clause' | 'marked' | 'data'> = Object.fromEntries(
  cues.flatMap(({ words, takes }) => words.map((word) => [word, takes] as const)),
);

/** Cues that are nouns as often: only a subject without any verb in it makes a verb of them. */
export const NOUN_LIKE = new Set(cues.flatMap(({ words, noun }) => (noun ? words : [])));

/** Verbs of speaking that go on for the subject of the clause before: '他来到现场，并要求…'. */
export const CARRIES_ON = new Set(cues.flatMap((entry) => (entry['carries-on'] ? entry.words : [])));

/** In the grammar this word stands for every cue. */
const ANY = '任何';
const limited = (side: 'before' | 'after') => {
  const patterns = new Map<string, RegExp>();
  for (const { words, pattern } of limits.filter((entry) => entry.side === side))
    for (const word of words)
      patterns.set(word, new RegExp(side === 'after' ? `^(?:${pattern})` : `(?:${pattern})$`, 'u'));
  return patterns;
};

/** What makes a cue part of another word or of another construction when it follows directly. */
export const NOT_AFTER = limited('after');
/** What makes a cue the end of another word: '名称', '以下称'. */
export const NOT_ENDING = limited('before');
/** After any cue: marks and particles that show the cue to be a noun or an attribute. */
export const NEVER_AFTER = new RegExp(`${NOT_AFTER.get(ANY)!.source}|^$`, 'u');

/** Verbs and prepositions which show that a stretch of text is a clause and not only a noun phrase. */
export const HOLDS_VERB = new RegExp(contextPattern('verb'), 'u');

/** Before a subject that is none: a preposition or a verb that takes the noun with the cue as its object. */
export const NOT_BEFORE = new RegExp(`^(?:${contextPattern('no-subject')})`, 'u');

/** Adverbs that join a verb of speaking to the one before it. */
export const ADDS = /[，；](?:[\p{Script=Han}]{0,3}(?:并|还|同时)[\p{Script=Han}]{0,2})$/u;

/** Nouns for what is said that speak themselves: '声明说', '报道称'. */
export const SPEAKS_ITSELF = /^(报道|声明|评论|分析|通报)(?=说|称)/;

/** Acts of speaking after which the sentence goes on to what was said: '发表声明，谴责…', '作出批示，要求…'. */
export const ANNOUNCEMENT = contextPattern('announces');

/** '提出三点建议：': what follows is the list. */
export const LISTS = contextPattern('lists');

export const PRONOUNS = new Set(contextWords('pronoun'));

/** Adverbs between a subject and its cue; also at the end of 'subject + adverbs'. */
export const ADVERBS = new RegExp(`(?:${contextPattern('adverb')})$`, 'u');

/** What begins a clause that tells a further act of the subject before. */
export const ACTS_ON = new RegExp(`^(?:${contextPattern('acts-on')})`, 'u');

/** Adverbs right before a cue by which something said elsewhere is recalled. */
export const RECALLS = new RegExp(`(?:${contextPattern('recalls')})$`, 'u');

/** Words right before a source that is cited in passing. */
export const IN_PASSING = new RegExp(`(?:${contextPattern('in-passing')})$`, 'u');

/** What may open a clause before its subject. */
export const LEAD = new RegExp(`^(?:${contextPattern('opens')})`, 'u');

/** What a person is or does, the longest first, so that '副主任' is found before '主任'. */
export const OFFICES = speakerWords('office');
export const ROLES = alternation(OFFICES);

/** Roles that stand for many people where nobody is named. */
export const GROUP_TAIL = new RegExp(`(?:${tail('group')})$`, 'u');
export const ORGANISATION_TAIL = new RegExp(`(?:${tail('organisation')})$`, 'u');
export const DOCUMENT_TAIL = new RegExp(`(?:${tail('document')})$`, 'u');

/** Words that the subject at the head of a clause may end in; 国家 only before a verb, since it begins many names, 社 not where it begins a word. */
export const SUBJECT_ENDS = new RegExp(
  `${alternation([...OFFICES, ...speakerWords('head')])}|社(?![会区保交员长科])|国家(?=发布|出台|印发|提出|日前|近日|正|将)`,
  'gu',
);

/** Verbs that follow a name without a mark: '某某来自…', '某某出席…'. */
export const AFTER_NAME = new RegExp(`^(?:${contextPattern('after-name')})`, 'u');
