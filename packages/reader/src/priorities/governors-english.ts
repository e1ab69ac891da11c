import { grammar } from '../grammar/compiled.js';
import type { Stance } from '../records.js';

/** What a verb does: its stance, and whether it takes away (`ends`) or brings about (`gives`) what the noun after it names. */
export type Doing = { stance: Stance | null; ends: boolean; gives: boolean };
export type Form = 'base' | 'present' | 'gerund' | 'past';
export type VerbForm = Doing & { asks: boolean; form: Form; particles: string[] };

/** One-syllable verbs whose last letter doubles: 'planning', 'cutting'. */
const DOUBLING = /^(?:plan|set|shut|scrap|ban|cap|tap|cut|stop|drop|quit|bet|get)$/;
const IRREGULAR: Record<string, string> = {
  build: 'built',
  drive: 'driven',
  make: 'made',
  give: 'given',
  lay: 'laid',
  set: 'set',
  shut: 'shut',
  wind: 'wound',
  cut: 'cut',
  withdraw: 'withdrawn',
  freeze: 'frozen',
  forbid: 'forbidden',
  grow: 'grown',
  become: 'become',
};

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

/** First word of a verb in any form → its readings, those with the most particles first. */
export const VERBS: ReadonlyMap<string, VerbForm[]> = tabulate();

function tabulate(): Map<string, VerbForm[]> {
  const table = new Map<string, VerbForm[]>();
  for (const { words, stance, ends, gives, asks } of grammar.english['priority-verbs'])
    for (const verb of words) {
      const [base, ...particles] = verb.split(' ') as [string, ...string[]];
      for (const [form, word] of inflect(base)) {
        const reading = { stance: stance === 'none' ? null : stance, ends, gives, asks, form, particles };
        table.set(
          word,
          [...(table.get(word) ?? []), reading].sort((a, b) => b.particles.length - a.particles.length),
        );
      }
    }
  return table;
}

const wordsOf = (kind: string) =>
  new Set(grammar.english['priority-licences'].flatMap((entry) => (entry.kind === kind ? entry.words : [])));

/** Base forms that are as often nouns are verbs only after 'to', a modal, or a verb that they are joined to. */
export const MODALS = wordsOf('modal');
export const POSSIBLE = wordsOf('possible');
export const NO_AIM_BEFORE_TO = wordsOf('no-aim');
/** Words after which a verb in -ing is an aim: 'suggested accelerating', 'besides focusing'. */
export const LICENSERS = wordsOf('gerund');
export const COMMITTED = wordsOf('committed');
export const CALLS = wordsOf('call');
export const INTENTIONS = wordsOf('intention');
export const JOBS = wordsOf('job');
export const CONDITIONS = wordsOf('condition');
export const DENIALS = wordsOf('denial');
