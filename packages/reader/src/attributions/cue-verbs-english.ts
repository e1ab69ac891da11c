/**
 * Verbs that report what somebody says, writes, thinks, wants or shows, by what follows them.
 *
 * Letters of a frame:
 * - c  a clause with 'that', 'whether', 'how' … ('noted that it grew')
 * - b  a clause without 'that' ('said it grew')
 * - q  a quotation, and a subject after the verb ('“…,” said Liu')
 * - t  an infinitive ('vowed to build')
 * - n  a noun phrase that names what is said ('stressed the need for …')
 * - g  a gerund ('suggested building …')
 * - a  an addressee before the content ('told reporters that', 'urged firms to')
 * - e  a clause without 'that' after an addressee ('told reporters it grew')
 * - d  only where the subject is a document or data ('the survey shows')
 * - f, o, w, i, u, x  a noun phrase after 'for', 'on', 'with', 'in', 'about', 'against' ('called for efforts')
 * - l  a noun phrase after 'to' ('pointed to delays')
 */
export const FRAMES: Record<string, string> = {
  // saying
  say: 'bcq',
  add: 'bcq',
  tell: 'aecq',
  state: 'cq',
  note: 'bcqn',
  write: 'bcqu',
  report: 'bcqn',
  announce: 'bcqn',
  declare: 'bcqn',
  explain: 'bcqn',
  argue: 'bcqf',
  claim: 'bcqt',
  assert: 'bcqn',
  insist: 'bcqo',
  maintain: 'bcq',
  remark: 'cqo',
  comment: 'cqo',
  mention: 'cqng',
  observe: 'cq',
  recall: 'bcqng',
  reply: 'cq',
  respond: 'cql',
  answer: 'cq',
  repeat: 'cq',
  reiterate: 'bcqn',
  continue: 'q',
  conclude: 'bcq',
  confirm: 'bcqn',
  reveal: 'bcqn',
  disclose: 'bcqn',
  indicate: 'bcqn',
  signal: 'cn',
  suggest: 'bcqng',
  propose: 'cqngt',
  recommend: 'cqng',
  advise: 'acq',
  caution: 'acqx',
  warn: 'abcqxu',
  remind: 'acq',
  inform: 'ac',
  assure: 'abc',
  reassure: 'ac',
  notify: 'ac',
  promise: 'bcqtn',
  pledge: 'bcqtn',
  vow: 'bcqt',
  threaten: 't',
  guarantee: 'cn',
  emphasize: 'bcqn',
  emphasise: 'bcqn',
  stress: 'bcqn',
  underline: 'cn',
  underscore: 'cqn',
  highlight: 'cqn',
  elaborate: 'qo',
  expound: 'o',
  acknowledge: 'bcqng',
  admit: 'bcqg',
  concede: 'bcq',
  deny: 'cng',
  allege: 'bc',
  contend: 'bcq',
  testify: 'bcq',
  quip: 'cq',
  joke: 'bcq',
  tweet: 'bcqn',
  post: 'q',
  declaim: 'q',
  exclaim: 'q',
  shout: 'q',
  cry: 'q',
  whisper: 'q',
  chant: 'q',
  quote: 'n',
  paraphrase: 'n',
  cite: 'n',
  complain: 'bcqu',
  lament: 'cqn',
  object: 'c',
  protest: 'c',
  speculate: 'bcq',
  speak: 'u',
  talk: 'u',
  discuss: 'n',
  outline: 'n',
  describe: 'n',
  portray: 'n',
  characterize: 'n',
  depict: 'n',
  opine: 'cq',
  muse: 'cq',
  ponder: 'cn',
  wonder: 'cq',
  inquire: 'c',
  retort: 'cq',
  counter: 'cq',
  muster: '',
  rule: 'cq',
  // wanting
  urge: 'acqn',
  call: 'qfon',
  ask: 'acqftu',
  demand: 'cqnt',
  request: 'cn',
  order: 'an',
  appeal: 'f',
  advocate: 'nfg',
  encourage: 'an',
  implore: 'a',
  beg: 'a',
  press: 'f',
  push: 'f',
  lobby: 'f',
  petition: 'a',
  want: 'at',
  wish: 'tc',
  hope: 'bctf',
  seek: 'tn',
  plan: 'tog',
  intend: 'tg',
  aim: 't',
  commit: 'l',
  offer: 't',
  agree: 'cqtw',
  disagree: 'cqw',
  refuse: 't',
  decline: 't',
  decide: 'ct',
  choose: 't',
  opt: 't',
  prefer: 'tng',
  aspire: 't',
  // thinking
  think: 'bcqou',
  believe: 'bcqi',
  consider: 'cng',
  feel: 'bcq',
  know: 'bc',
  expect: 'bcant',
  anticipate: 'bcng',
  predict: 'bcqn',
  forecast: 'bcqn',
  project: 'bcn',
  estimate: 'bcqn',
  assume: 'bc',
  presume: 'bc',
  suspect: 'bcn',
  fear: 'bcqn',
  worry: 'bcqu',
  doubt: 'cn',
  imagine: 'bcn',
  guess: 'bcq',
  realize: 'bc',
  recognize: 'cn',
  understand: 'bcn',
  remember: 'cgn',
  learn: 'c',
  discover: 'c',
  determine: 'cn',
  judge: 'cn',
  reckon: 'bcq',
  hold: 'c',
  foresee: 'cn',
  envisage: 'cn',
  envision: 'cn',
  regard: 'n',
  view: 'n',
  deem: 'n',
  calculate: 'c',
  // taking sides
  criticize: 'nq',
  criticise: 'nq',
  condemn: 'nq',
  denounce: 'nq',
  decry: 'nq',
  blast: 'nq',
  slam: 'nq',
  attack: 'n',
  mock: 'n',
  ridicule: 'n',
  blame: 'n',
  accuse: 'n',
  praise: 'nq',
  applaud: 'n',
  hail: 'n',
  laud: 'n',
  tout: 'n',
  welcome: 'n',
  defend: 'nq',
  dismiss: 'nq',
  reject: 'nq',
  question: 'ncq',
  challenge: 'n',
  oppose: 'ng',
  support: 'ng',
  endorse: 'n',
  back: 'n',
  favor: 'ng',
  favour: 'ng',
  affirm: 'cnq',
  boast: 'cqu',
  brag: 'cqu',
  rail: 'x',
  echo: 'nq',
  blog: 'cq',
  email: 'q',
  cheer: 'qn',
  dispute: 'nc',
  refute: 'n',
  rebut: 'n',
  apologize: 'f',
  hint: 'cq',
  imply: 'c',
  point: 'l',
  refer: 'l',
  allude: 'l',
  // what documents and data do
  show: 'dbcn',
  find: 'dbc',
  read: 'q',
  detail: 'dn',
  stipulate: 'cn',
  specify: 'cn',
  document: 'dcn',
  demonstrate: 'dcn',
  illustrate: 'dcn',
  prove: 'dcn',
  list: 'dn',
};

/** Particles that belong to a verb: 'pointed out', 'called on'. Their frame replaces the verb's own. */
export const PARTICLES: Record<string, Record<string, string>> = {
  point: { out: 'bcqn' },
  call: { on: 'a', upon: 'a', for: 'n', out: 'n' },
  spell: { out: 'n' },
  lay: { out: 'n' },
  rule: { out: 'ng' },
  chime: { in: 'q' },
  sum: { up: 'qn' },
  put: { it: 'cq' },
};

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

/** Verbs whose bare form or '-s' form is as often a noun: 'state', 'reports', 'plans'. */
export const NOUN_TOO = new Set(
  `state report plan support call claim view judge question back attack protest fear list post project estimate order demand
  request hope wish challenge praise blame back favor favour email comment remark question answer reply promise pledge vow aim
  offer push press appeal find doubt guess wonder worry forecast charge object document detail signal reason rule quote cheer
  joke tweet blog echo cry shout hint prefer quip petition lobby dispute welcome counter record show read hold push desire need`.split(
    /\s+/,
  ),
);
