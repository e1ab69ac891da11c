import { grammar } from '../grammar/compiled.js';

const of = (role: 'raising' | 'asked' | 'viewed') =>
  new Set(grammar.english['reporting-passives'].flatMap((entry) => (entry.role === role ? entry.words : [])));

/** Verbs whose passive with an infinitive tells what is thought of its subject: 'is expected to', 'is said to'. */
export const RAISING_PASSIVES = of('raising');

/** Verbs whose passive tells what somebody was asked or told, and not by whom: 'was asked to', 'was told that'. */
export const ASK_PASSIVES = of('asked');

/** Verbs of describing, in the passive with 'as': 'is seen as'. */
export const VIEW_PASSIVES = of('viewed');

/** Verbs of praise and blame, in the passive, with the words before what it was for. */
export const BLAME_PASSIVES = new Map<string, Set<string>>();
for (const { role, words, after } of grammar.english['reporting-passives'])
  if (role === 'blamed' && after)
    for (const verb of words) BLAME_PASSIVES.set(verb, (BLAME_PASSIVES.get(verb) ?? new Set()).add(after));
