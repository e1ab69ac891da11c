/**
 * Chinese evening news: speaker, role and content of every statement in 60 items annotated by hand
 * (evening-news/README.md says how). The held-out half and the further items are counted and not shown, so that nobody
 * tunes on them.
 */
import { type Attribution, findAttributions, findMentions, layOut } from '@xinzhi/reader';
import { type NewsItem, readGold } from './evening-news/gold.js';
import { ENOUGH, isRight, type Judgement, judge } from './evening-news/judge.js';
import { extent } from './overlap.js';
import { type Confusion, type Figure, type Mark, type Page, type Suite, scored, share } from './suite.js';

type Scored = {
  item: NewsItem;
  /** Of the statements that count. */
  judgements: Judgement[];
  /** What was read outside the headline, without what reads an optional statement. */
  read: Attribution[];
};

export const suite: Suite = {
  name: 'evening-news',
  title: 'Who said what in Chinese evening news',
  needs: 'corpus/news-zh',
  run(shared) {
    const all = readGold(shared).map(score);
    const of = (split: NewsItem['split']) => all.filter(({ item }) => item.split === split);
    const dev = of('dev');
    const heldOut = of('held-out');
    return {
      figures: [
        ...figuresOf('60 items', [...dev, ...heldOut], 0.9),
        ...figuresOf('dev', dev),
        ...figuresOf('held-out', heldOut),
        ...figuresOf('further', of('further')),
      ],
      confusions: confusionsOf(dev),
      pages: dev.map(pageOf),
    };
  },
};

function score(item: NewsItem): Scored {
  const layout = layOut(item.text, 'zh');
  const found = findAttributions(item.text, layout, findMentions(item.text, layout)).filter(
    ({ cue, content }) => (cue[0] ?? content[0]!).start >= item.body,
  );
  const all = judge(item.statements, found);
  const optional = new Set(all.filter(({ statement }) => statement.optional).map(({ read }) => read));
  return {
    item,
    judgements: all.filter(({ statement }) => !statement.optional),
    read: found.filter((attribution) => !optional.has(attribution)),
  };
}

function figuresOf(where: string, scores: Scored[], bar: number | null = null): Figure[] {
  const judgements = scores.flatMap((scored) => scored.judgements);
  const count = (holds: (judgement: Judgement) => boolean) => judgements.filter(holds).length;
  const gold = judgements.length;
  const predicted = scores.reduce((sum, { read }) => sum + read.length, 0);
  const title = (what: string) => `${where}: ${what}`;
  return [
    scored(title('speaker, role and content'), { gold, predicted, matched: count(isRight) }, bar, 'recall'),
    scored(title('cue'), { gold, predicted, matched: count(({ cue }) => cue) }),
    share(
      title('speaker'),
      count(({ speaker }) => speaker),
      gold,
    ),
    share(
      title('role, where one is given'),
      count(({ role }) => role === true),
      count(({ role }) => role !== null),
    ),
    share(
      title('content at .5'),
      count(({ overlap }) => overlap >= ENOUGH),
      gold,
    ),
    share(
      title('content at .8'),
      count(({ overlap }) => overlap >= 0.8),
      gold,
    ),
  ];
}

const words = (text: string, { cue }: Pick<Attribution, 'cue'>) =>
  cue.map(({ start, end }) => text.slice(start, end)).join('…') || '–';

/** The first thing that went wrong with each statement that is not right, and what was read where there is none. */
function confusionsOf(scores: Scored[]): Confusion[] {
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { item, judgements, read } of scores) {
    for (const judgement of judgements) if (!isRight(judgement)) count(errorOf(item.text, judgement));
    const paired = new Set(judgements.map((judgement) => judgement.read));
    for (const attribution of read)
      if (!paired.has(attribution)) count(`no statement: ${words(item.text, attribution)}`);
  }
  return [...counts].map(([what, times]) => ({ what, count: times }));
}

function errorOf(text: string, { statement, read, speaker, role, overlap }: Judgement): string {
  if (!read) return `not found: ${words(text, statement)}`;
  if (!read.speaker) return `no speaker: ${words(text, statement)}`;
  if (!speaker) return `another speaker: ${words(text, statement)}`;
  if (overlap < ENOUGH) return `content ${extent(statement.content) > extent(read.content) ? 'too short' : 'too long'}`;
  return role === false ? 'role missing or another' : 'right';
}

function pageOf({ item, judgements, read }: Scored): Page {
  const right = new Set(judgements.filter(isRight).map((judgement) => judgement.read));
  return {
    title: item.file,
    text: item.text,
    marks: [
      ...judgements.flatMap((judgement) =>
        marksOf(
          judgement.statement,
          'gold',
          isRight(judgement) ? 'right' : 'missed',
          judgement.statement.speaker.names[0]!,
        ),
      ),
      ...read.flatMap((attribution) =>
        marksOf(
          attribution,
          'reader',
          right.has(attribution) ? 'right' : 'wrong',
          attribution.speaker?.name ?? 'nobody',
        ),
      ),
    ],
  };
}

const marksOf = (
  { source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>,
  by: Mark['by'],
  outcome: Mark['outcome'],
  name: string,
): Mark[] => [
  ...source.map((span) => ({ ...span, label: 'source', by, outcome })),
  ...cue.map((span) => ({ ...span, label: 'cue', by, outcome })),
  ...content.map((span) => ({ ...span, label: `content: ${name}`, by, outcome })),
];
