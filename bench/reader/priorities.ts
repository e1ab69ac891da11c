/** Who promotes, restricts or phases out which industry: made-up sentences, development and held-out half scored apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { read } from '../../packages/reader/src/read.js';
import type { Document, Language, Priority } from '../../packages/reader/src/records.js';
import { document } from '../../packages/reader/test/document.js';
import { priorityNotation } from '../../packages/reader/test/notation.js';
import { type Confusion, type Figure, type Mark, type Page, type Suite, scored, share } from './suite.js';

type Half = 'development' | 'held-out';
type Sentence = { text: string; document?: Partial<Document>; gold: string[]; optional?: string[] };
type Row = { kind: string } & Record<Half, Sentence>;

const files: Record<Language, string> = { zh: 'chinese.yaml', en: 'english.yaml' };
const rowsOf = (language: Language): Row[] =>
  parse(readFileSync(join(import.meta.dirname, 'priorities', files[language]), 'utf8'));

/** A line of the gold standard: stance and concept, stage, actor (which may hold blanks). */
function parts(line: string) {
  const [stance = '', concept = '', stage = '', ...actor] = line.split(' ');
  return { what: `${stance} ${concept}`, stage, actor: actor.join(' ') };
}

const counted = ({ concept }: Priority) => /^(?:industry|lever)\//.test(concept);

function scoreSentence({ text, document: given, gold, optional = [] }: Sentence, language: Language) {
  const found = read(
    text,
    document({ language, length: text.length, kind: 'news', place: null, date: '2026-02', ...given }),
  ).priorities.filter(counted);
  const wanted = new Map(gold.map((line) => [parts(line).what, parts(line)]));
  const allowed = new Set(optional.map((line) => parts(line).what));
  const counts = { gold: wanted.size, predicted: 0, matched: 0, stage: 0, actor: 0 };
  const marks: Mark[] = [];
  for (const priority of found) {
    const line = priorityNotation(priority);
    const { what, stage, actor } = parts(line);
    const match = wanted.get(what);
    if (!match && allowed.has(what)) continue;
    counts.predicted++;
    const wrong = !match ? 'wrong' : match.actor !== actor || match.stage !== stage ? 'wrong' : 'right';
    marks.push({ ...priority.span, label: line, by: 'reader', outcome: wrong });
    if (!match) continue;
    counts.matched++;
    if (match.stage === stage) counts.stage++;
    if (match.actor === actor) counts.actor++;
    wanted.delete(what);
  }
  for (const line of gold)
    if (wanted.has(parts(line).what))
      marks.push({ start: 0, end: text.length, label: line, by: 'gold', outcome: 'missed' });
  return { counts, marks };
}

function scoreHalf(half: Half, language: Language) {
  const total = { gold: 0, predicted: 0, matched: 0, stage: 0, actor: 0 };
  const pages: Page[] = [];
  const confusions: Confusion[] = [];
  let whole = 0;
  for (const row of rowsOf(language)) {
    const { counts, marks } = scoreSentence(row[half], language);
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += counts[key];
    const errors = marks.filter(({ outcome }) => outcome !== 'right').length;
    if (errors === 0) whole++;
    // The held-out half is scored and not shown: nobody is to tune on it.
    if (half === 'held-out') continue;
    if (errors > 0) confusions.push({ what: `${language}: ${row.kind}`, count: errors });
    pages.push({ title: `${language}: ${row.kind}`, text: row[half].text, marks });
  }
  const name = `${language === 'zh' ? 'Chinese' : 'English'}, ${half === 'held-out' ? 'held out' : 'development'}`;
  const figures: Figure[] = [
    scored(`${name}: concept and stance`, total),
    share(`${name}: actor, of those read`, total.actor, total.matched),
    share(`${name}: stage, of those read`, total.stage, total.matched),
    share(`${name}: sentences without an error`, whole, rowsOf(language).length),
  ];
  return { figures, confusions, pages };
}

export const suite: Suite = {
  name: 'priorities',
  title: 'Priorities in made-up sentences',
  needs: '',
  run() {
    const halves = (['zh', 'en'] as const).flatMap((language) =>
      (['development', 'held-out'] as const).map((half) => scoreHalf(half, language)),
    );
    return {
      figures: halves.flatMap(({ figures }) => figures),
      confusions: halves.flatMap(({ confusions }) => confusions),
      pages: halves.flatMap(({ pages }) => pages),
    };
  },
};
