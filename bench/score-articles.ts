/**
 * Scores the reader on the five articles against the statements, people and figures counted by hand in
 * bench/articles/gold.yaml. Run: npm run bench:articles. Prints what was missed; the articles stay in ../shared.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Attribution, type Document, type Reading, read, type Span } from '@xinzhi/reader';
import { parse } from 'yaml';

const here = dirname(fileURLToPath(import.meta.url));
const shared = process.env.XINZHI_SHARED ?? join(here, '../../shared');

type Person = { name: string; articles: string[]; roles: string[]; organisation: string | null };
type Statement = { article: string; start: number; end: number; kind: string; speaker: string };
const gold: { people: Person[]; statements: Statement[] } = parse(
  readFileSync(join(here, 'articles/gold.yaml'), 'utf8'),
);

const mentions = (text: string | null | undefined, words: string) =>
  words.split('|').some((word) => text?.toLowerCase().includes(word.toLowerCase()));

function readArticles(): Map<string, { text: string; reading: Reading }> {
  const folder = join(shared, 'corpus/articles');
  const articles = new Map<string, { text: string; reading: Reading }>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const text = readFileSync(join(folder, file), 'utf8');
    const document: Document = {
      id: file,
      path: file,
      url: null,
      title: null,
      publisher: null,
      language: 'en',
      date: null,
      place: null,
      kind: 'news',
      length: text.length,
    };
    articles.set(file.slice(0, 3), { text, reading: read(text, document) });
  }
  return articles;
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const covered = (statement: Statement, attribution: Attribution) =>
  attribution.content.reduce((sum, span) => sum + overlap(statement, span), 0) / (statement.end - statement.start);

function samePerson(statement: Statement, attribution: Attribution): boolean {
  const name = attribution.speaker?.name;
  return (
    mentions(name, statement.speaker) || (name !== undefined && mentions(statement.speaker, name.replace(/^the /i, '')))
  );
}

const articles = readArticles();
let found = 0;
let rightSpeaker = 0;
const matched = new Set<Attribution>();
for (const statement of gold.statements) {
  const { text, reading } = articles.get(statement.article)!;
  const candidates = reading.attributions.filter((attribution) => covered(statement, attribution) >= 0.5);
  const right = candidates.find((attribution) => samePerson(statement, attribution));
  for (const candidate of candidates) matched.add(candidate);
  if (candidates.length > 0) found++;
  if (right) rightSpeaker++;
  else {
    const said = candidates.map((candidate) => candidate.speaker?.name ?? 'nobody').join(', ') || 'not found';
    console.log(
      `  missed ${statement.article}:${statement.start} ${statement.speaker} (${said}): ${text.slice(statement.start, statement.start + 60)}…`,
    );
  }
}

let complete = 0;
for (const person of gold.people) {
  const speakers = person.articles.flatMap((article) =>
    articles
      .get(article)!
      .reading.attributions.flatMap(({ speaker }) =>
        speaker?.name && mentions(speaker.name, person.name) ? [speaker] : [],
      ),
  );
  const described = (speaker: (typeof speakers)[number]) => [...speaker.roles, speaker.organisation ?? ''].join(' · ');
  const roles = person.roles.filter((role) => !speakers.some((speaker) => mentions(described(speaker), role)));
  const organisation =
    person.organisation === null || speakers.some((speaker) => mentions(described(speaker), person.organisation!));
  if (speakers.length > 0 && roles.length === 0 && organisation) complete++;
  else
    console.log(
      `  incomplete ${person.name}: ${speakers.map(described)[0] ?? 'never a speaker'}; lacks ${[...roles, organisation ? '' : person.organisation].join(' ')}`,
    );
}

const spurious = [...articles].flatMap(([article, { text, reading }]) =>
  reading.attributions
    .filter((attribution) => !matched.has(attribution))
    .map(
      (attribution) =>
        `${article}:${attribution.content[0]?.start} ${attribution.speaker?.name ?? 'nobody'}: ${text.slice(attribution.content[0]?.start, (attribution.content[0]?.start ?? 0) + 60).replaceAll('\n', ' ')}`,
    ),
);
for (const line of spurious) console.log(`  not in the gold: ${line}`);

const claims = [...articles.values()].flatMap(({ reading }) => reading.claims);
const figures = [
  claims.some(
    (c) =>
      c.metric === 'rd.expenditure.growth' &&
      c.place === 'CHN' &&
      c.period === '2021/2025' &&
      c.value.comparator === '>' &&
      c.value.low === 7 &&
      c.modality === 'target',
  ),
  claims.some((c) => c.metric === 'gvc.position' && c.place === 'CHN' && c.period === '2018' && c.value.low === 0.01),
  claims.some((c) => c.metric === 'gvc.position' && c.place === 'USA' && c.period === '2018' && c.value.low === 0.29),
];

console.log(
  `statements found ${found}/${gold.statements.length}, with the right speaker ${rightSpeaker}/${gold.statements.length}`,
);
console.log(`people with role and organisation ${complete}/${gold.people.length}`);
console.log(`attributions not in the gold ${spurious.length}`);
console.log(`policy figures ${figures.filter(Boolean).length}/${figures.length}`);
