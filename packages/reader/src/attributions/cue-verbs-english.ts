import { grammar } from '../grammar/compiled.js';

/**
 * What follows a verb that reports, as letters: a frame. Which verb takes what stands in the grammar (english/reporting-verbs).
 */
const LETTERS: Record<string, string> = {
  clause: 'c',
  'bare-clause': 'b',
  quotation: 'q',
  infinitive: 't',
  noun: 'n',
  gerund: 'g',
  addressee: 'a',
  'addressee-bare': 'e',
  'of-documents': 'd',
  for: 'f',
  on: 'o',
  with: 'w',
  in: 'i',
  about: 'u',
  against: 'x',
  to: 'l',
  at: 'y',
  over: 'z',
  raising: 'r',
  manner: 'm',
};

/** The frame of each verb: 'say' → 'bcq'. */
export const FRAMES: Record<string, string> = {};

/** Particles that belong to a verb: 'pointed out', 'called on'. Their frame replaces the verb's own. */
export const PARTICLES: Record<string, Record<string, string>> = {};

/** Verbs whose bare form or '-s' form is as often a noun: 'state', 'reports', 'plans'. */
export const NOUN_TOO = new Set<string>();

for (const { words, takes } of grammar.english['reporting-verbs']) {
  for (const word of words) {
    const [verb = '', particle] = word.split(' ');
    if (takes === 'noun-too') NOUN_TOO.add(verb);
    else if (particle === undefined) FRAMES[verb] = (FRAMES[verb] ?? '') + LETTERS[takes];
    else {
      PARTICLES[verb] ??= {};
      PARTICLES[verb][particle] = (PARTICLES[verb][particle] ?? '') + LETTERS[takes];
    }
  }
}

/** Verbs whose past has no regular spelling, or doubles the last letter. */
const IRREGULAR: Record<string, [past: string, participle: string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  seek: ['sought', 'sought'],
  speak: ['spoke', 'spoken'],
  hold: ['held', 'held'],
  find: ['found', 'found'],
  read: ['read', 'read'],
  show: ['showed', 'shown'],
  choose: ['chose', 'chosen'],
  understand: ['understood', 'understood'],
  foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast', 'forecast'],
  put: ['put', 'put'],
  lay: ['laid', 'laid'],
  beg: ['begged', 'begged'],
  commit: ['committed', 'committed'],
  opt: ['opted', 'opted'],
  rebut: ['rebutted', 'rebutted'],
  plan: ['planned', 'planned'],
  slam: ['slammed', 'slammed'],
  refer: ['referred', 'referred'],
  blog: ['blogged', 'blogged'],
  sum: ['summed', 'summed'],
  brag: ['bragged', 'bragged'],
  quip: ['quipped', 'quipped'],
  see: ['saw', 'seen'],
  make: ['made', 'made'],
  cast: ['cast', 'cast'],
  swear: ['swore', 'sworn'],
  rethink: ['rethought', 'rethought'],
  admit: ['admitted', 'admitted'],
  prefer: ['preferred', 'preferred'],
  regret: ['regretted', 'regretted'],
  rip: ['ripped', 'ripped'],
  pan: ['panned', 'panned'],
  shun: ['shunned', 'shunned'],
  dub: ['dubbed', 'dubbed'],
  spar: ['sparred', 'sparred'],
  snub: ['snubbed', 'snubbed'],
  recap: ['recapped', 'recapped'],
  shrug: ['shrugged', 'shrugged'],
};

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';
export type VerbReading = { lemma: string; forms: Set<VerbForm>; frame: string };

const VOWEL_Y = /[aeiou]y$/;

function inflect(lemma: string): [string, VerbForm][] {
  const [past, participle] = IRREGULAR[lemma] ?? [regularPast(lemma), regularPast(lemma)];
  const doubled = /([^aeiou])\1ed$/.test(past) && !lemma.endsWith(past.at(-3)! + past.at(-3)!);
  const stem = doubled
    ? lemma + lemma.at(-1)
    : lemma.endsWith('e') && !/[eo]e$/.test(lemma)
      ? lemma.slice(0, -1)
      : lemma;
  return [
    [lemma, 'base'],
    [present(lemma), 'present'],
    [past, 'past'],
    [participle, 'participle'],
    [`${stem}ing`, 'gerund'],
  ];
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (lemma.endsWith('y') && !VOWEL_Y.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}

function present(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  if (lemma.endsWith('y') && !VOWEL_Y.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** Every form of every verb above: 'said' → say, past and participle, frame 'bcq'. */
export const VERB_FORMS: Map<string, VerbReading> = (() => {
  const forms = new Map<string, VerbReading>();
  for (const lemma of new Set([...Object.keys(FRAMES), ...Object.keys(PARTICLES)])) {
    for (const [form, kind] of inflect(lemma)) {
      const reading = forms.get(form);
      if (reading) reading.forms.add(kind);
      else forms.set(form, { lemma, forms: new Set([kind]), frame: FRAMES[lemma] ?? '' });
    }
  }
  return forms;
})();
