import type { Stance } from '../records.js';

/** Verbs that say what is done about an industry or a lever, by their base form; a particle makes one verb of two words. */
type Group = { stance: Stance | null; reason: string; example: string; verbs: string };

const GROUPS: Group[] = [
  {
    stance: 'promote',
    reason: 'to bring into being, to make grow, to take up',
    example: 'will foster future industries',
    verbs: `develop promote foster cultivate support boost build nurture advance accelerate strengthen expand encourage
      bolster ramp-up step-up scale-up speed-up build-up open-up increase raise invest-in focus-on concentrate-on prioritise
      prioritize champion drive upgrade facilitate deepen enhance improve leverage adopt apply establish create launch
      lay-out plan-out roll-out set-up deploy pursue fund finance subsidise subsidize back spur stimulate propel
      incentivise incentivize implement optimise optimize attract introduce incubate modernise modernize integrate
      protect reinforce intensify popularise popularize commercialise commercialize explore seize tap empower
      embrace incorporate use work-on push-for double-down-on emphasise emphasize highlight stress train recruit
      achieve make realise realize give provide generate transform digitalise digitalize propose diversify safeguard ensure guarantee
      consolidate extend broaden coordinate plan study research innovate-in venture-into move-into`,
  },
  {
    stance: 'restrict',
    reason: 'to hold back',
    example: 'will curb energy-hungry projects',
    verbs:
      'restrict limit curb rein-in control contain cap tighten crack-down-on suppress discourage constrain ban prohibit',
  },
  {
    stance: 'phase-out',
    reason: 'to end',
    example: 'plans to phase out small coal mines',
    verbs: 'phase-out eliminate shut-down close-down wind-down retire scrap abandon shutter decommission weed-out',
  },
  {
    stance: null,
    reason: 'to deal with a trouble in the industry: it takes an object, but no side',
    example: 'will address overcapacity in steel',
    verbs:
      'address tackle resolve solve prevent avoid avert reduce cut lower face overcome neglect replace substitute lose guard-against deal-with relax close',
  },
];

export type Form = 'base' | 'present' | 'gerund' | 'past';
export type VerbForm = { stance: Stance | null; form: Form; particles: string[] };

/** One-syllable verbs whose last letter doubles: 'planning', 'cutting'. */
const DOUBLING = /^(?:plan|set|shut|scrap|ban|cap|tap|cut)$/;

function inflect(base: string): [Form, string][] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : DOUBLING.test(base) ? base + base.at(-1) : base;
  const y = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : null;
  return [
    ['base', base],
    ['present', y ? `${y}ies` : /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`],
    ['gerund', `${stem}ing`],
    ['past', IRREGULAR[base] ?? (y ? `${y}ied` : `${stem}ed`)],
  ];
}

const IRREGULAR: Record<string, string> = {
  build: 'built',
  drive: 'driven',
  make: 'made',
  give: 'given',
  lay: 'laid',
  set: 'set',
  shut: 'shut',
  wind: 'wound',
};

/** First word of a verb in any form → its readings, those with the most particles first. */
export const VERBS: ReadonlyMap<string, VerbForm[]> = tabulate();

function tabulate(): Map<string, VerbForm[]> {
  const table = new Map<string, VerbForm[]>();
  for (const { stance, verbs } of GROUPS)
    for (const verb of verbs.trim().split(/\s+/)) {
      const [base, ...particles] = verb.split('-') as [string, ...string[]];
      for (const [form, word] of inflect(base)) {
        const readings = table.get(word) ?? [];
        readings.push({ stance, form, particles });
        table.set(
          word,
          readings.sort((a, b) => b.particles.length - a.particles.length),
        );
      }
    }
  return table;
}

/** Base forms that are as often nouns: they are verbs only after 'to', a modal, or a verb that they are joined to. */
export const MODALS = new Set(['will', 'would', 'must', 'should', 'shall', "'ll", "we'll", "they'll", "it'll"]);
/** What these introduce is possible, not promised. */
export const POSSIBLE = new Set(['can', 'could', 'may', 'might', 'help', 'helps', 'helped', 'helping', 'let', 'lets']);
/** 'Unable to develop', 'designed to enhance', 'the potential to create': no aim of anybody. */
export const NO_AIM_BEFORE_TO = new Set(
  `able unable fail fails failed failing hard difficult refuse refuses refused reluctant unlikely designed used potential
  ability capacity power need-not less too lack lacks likely supposed`.split(/\s+/),
);
/** Words after which a verb in -ing is an aim: 'suggested accelerating', 'besides focusing', 'committed to increasing'. */
export const LICENSERS = new Set(
  `suggest suggests suggested suggesting recommend recommends recommended recommending propose proposes proposed proposing
  urge urges urged advocate advocates advocated consider considering continue continues continued keep keeps start
  starts begin begins besides is are be while on include includes including involves involve means mean entails`.split(
    /\s+/,
  ),
);
/** Before 'to' and -ing: 'committed to increasing', 'commitment to pursuing'. */
export const COMMITTED = new Set(
  'committed commitment dedicated devoted dedication contribute contributes contributing key priority conducive'.split(
    ' ',
  ),
);
/** Before 'for' and -ing or a noun: 'called for accelerating'. */
export const CALLS = new Set('call calls called calling push pushes pushed pushing plan plans planned'.split(' '));
/** Verbs of intention: a sentence that has one is about what will be done. */
export const INTENTIONS = new Set(
  'plans plan planned aims aim aimed intends intend vows pledged pledges seeks wants hopes'.split(' '),
);
/** Before 'in' and -ing: 'do a good job in making', 'the key lies in achieving'. */
export const JOBS = new Set('job lies lie consists persist engage'.split(' '));
