const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Verbs whose passive with an infinitive tells what is thought of its subject: 'is expected to', 'is said to'. */
export const RAISING_PASSIVES = words(`
  allege believe claim consider estimate expect find forecast know predict presume project report reveal rumor say see
  show think understand
`);

/** Verbs whose passive tells what somebody was asked or told, and not by whom: 'was asked to', 'was told that'. */
export const ASK_PASSIVES = words('ask tell urge advise order remind warn request encourage');

/** Verbs of describing, in the passive with 'as': 'is seen as'. */
export const VIEW_PASSIVES = words(`
  cast characterize condemn deem denounce depict describe dismiss hail identify interpret label mock perceive portray
  praise regard see tout view
`);

/** Verbs of praise and blame, in the passive, with the words before what it was for. */
export const BLAME_PASSIVES: Record<string, string> = {
  accuse: 'of',
  blame: 'for',
  charge: 'with',
  condemn: 'for',
  criticize: 'for over',
  criticise: 'for over',
  denounce: 'for',
  mock: 'for',
  praise: 'for',
  question: 'about',
  slam: 'for',
};
