/**
 * English attributions against PolNeAR: F1 of content spans that overlap a gold content by at least .3 and by at least
 * .8 of their union, recall of contents in quotation marks, and the share of matches whose source overlaps too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Attribution, findAttributions, layOut, type Span } from '@xinzhi/reader';
import { type Relation, relationsOf } from './brat.js';
import { type Confusion, type Mark, type Page, type Suite, type SuiteResult, scored, share } from './suite.js';

export const suite: Suite = {
  name: 'polnear',
  title: 'English attributions (PolNeAR, development half)',
  needs: 'bench/polnear/dev',
  run: (shared) => measure(join(shared, 'bench/polnear/dev')),
};

const LOOSE = 0.3;
const CLOSE = 0.8;
/** A content is quoted where at least this share of it lies between quotation marks. */
const QUOTED = 0.8;

type Reading = { title: string; text: string; gold: Relation[]; found: Attribution[] };
type Pair = { gold: number; found: number };

/** Scores the texts of a folder that holds `text` and `attributions`; every `step`th from `first` on. */
export function measure(folder: string, step = 1, first = 0): SuiteResult {
  const texts = new Set(readdirSync(join(folder, 'text')));
  const files = readdirSync(join(folder, 'attributions'))
    .sort()
    .filter((_, index) => index % step === first);
  const readings = files.flatMap((file) => {
    const name = `${file.replace(/_[0-9a-f]{4}\.ann$/, '')}.txt`;
    if (!texts.has(name)) return [];
    const text = readFileSync(join(folder, 'text', name), 'utf8');
    const gold = relationsOf(readFileSync(join(folder, 'attributions', file), 'utf8'), text);
    const found = findAttributions(text, layOut(text, 'en'), []);
    return [{ title: name, text, gold: gold.filter(({ content }) => content.length > 0), found }];
  });
  const loose = readings.map((reading) => pairs(reading, LOOSE));
  const close = readings.map((reading) => pairs(reading, CLOSE));
  const pages = readings.map((reading, index) => pageOf(reading, loose[index]!));
  return { figures: figuresOf(readings, loose, close), confusions: confusionsOf(readings, loose), pages };
}

function figuresOf(readings: Reading[], loose: Pair[][], close: Pair[][]) {
  const gold = sum(readings, (reading) => reading.gold.length);
  const predicted = sum(readings, ({ found }) => found.length);
  const matched = sum(loose, (found) => found.length);
  let quoted = 0;
  let quotedFound = 0;
  let sources = 0;
  for (const [index, reading] of readings.entries()) {
    const matchedGold = new Set(loose[index]!.map((pair) => pair.gold));
    for (const [at, { content }] of reading.gold.entries()) {
      if (!isQuoted(reading.text, content)) continue;
      quoted++;
      if (matchedGold.has(at)) quotedFound++;
    }
    sources += loose[index]!.filter((pair) => sharesSource(reading, pair)).length;
  }
  return [
    scored('content spans at overlap ≥ .3', { gold, predicted, matched }, 0.7),
    scored('content spans at overlap ≥ .8', { gold, predicted, matched: sum(close, (found) => found.length) }, 0.6),
    share('contents in quotation marks, recall', quotedFound, quoted, 0.93),
    share('source overlaps gold in the matches', sources, matched, 0.88),
  ];
}

const sum = <T>(items: T[], count: (item: T) => number) => items.reduce((total, item) => total + count(item), 0);

/** One gold content to one found content, the best overlaps first. */
function pairs({ gold, found }: Reading, threshold: number): Pair[] {
  const candidates = gold
    .flatMap(({ content }, g) =>
      found.map((attribution, f) => ({ gold: g, found: f, overlap: overlap(content, attribution.content) })),
    )
    .filter((candidate) => candidate.overlap >= threshold)
    .sort((a, b) => b.overlap - a.overlap);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  return candidates.filter((candidate) => {
    if (usedGold.has(candidate.gold) || usedFound.has(candidate.found)) return false;
    usedGold.add(candidate.gold);
    usedFound.add(candidate.found);
    return true;
  });
}

const length = (spans: Span[]) => sum(spans, ({ start, end }) => end - start);
const common = (a: Span[], b: Span[]) =>
  sum(a, (x) => sum(b, (y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))));

function overlap(a: Span[], b: Span[]): number {
  const shared = common(a, b);
  return shared / (length(a) + length(b) - shared || 1);
}

function sharesSource({ gold, found }: Reading, pair: Pair): boolean {
  const { source } = gold[pair.gold]!;
  return source.length === 0 || common(source, found[pair.found]!.source) > 0;
}

/** Told by the marks of the text alone, not by how the reader pairs them: “…”, "…" and ''…'' within a paragraph. */
function isQuoted(text: string, content: Span[]): boolean {
  const from = Math.max(0, text.lastIndexOf('\n', content[0]!.start - 1));
  const to = text.indexOf('\n', content.at(-1)!.end);
  const stretch = text.slice(from, to < 0 ? text.length : to);
  const quoted = [...stretch.matchAll(/“[^”]*(?:”|$)|"[^"]*(?:"|$)|''[^']+''/g)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  return common(content, quoted) >= QUOTED * length(content);
}

const words = (text: string, spans: Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').toLowerCase()).join(' … ') || '–';

/** Which cue words are missed most, and which cues found are wrong most. */
function confusionsOf(readings: Reading[], loose: Pair[][]): Confusion[] {
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const [index, { text, gold, found }] of readings.entries()) {
    const matchedGold = new Set(loose[index]!.map((pair) => pair.gold));
    const matchedFound = new Set(loose[index]!.map((pair) => pair.found));
    for (const [at, { cue }] of gold.entries()) if (!matchedGold.has(at)) count(`missed: ${words(text, cue)}`);
    for (const [at, { cue }] of found.entries()) if (!matchedFound.has(at)) count(`wrong: ${words(text, cue)}`);
  }
  return [...counts].map(([what, times]) => ({ what, count: times })).sort((a, b) => b.count - a.count);
}

function pageOf(reading: Reading, loose: Pair[]): Page {
  const matchedGold = new Set(loose.map((pair) => pair.gold));
  const matchedFound = new Set(loose.map((pair) => pair.found));
  const marks = [
    ...reading.gold.flatMap((relation, at) => marksOf(relation, 'gold', matchedGold.has(at) ? 'right' : 'missed')),
    ...reading.found.flatMap((relation, at) => marksOf(relation, 'reader', matchedFound.has(at) ? 'right' : 'wrong')),
  ];
  return { title: reading.title, text: reading.text, marks };
}

const marksOf = (relation: Relation, by: Mark['by'], outcome: Mark['outcome']): Mark[] =>
  (['source', 'cue', 'content'] as const).flatMap((label) =>
    relation[label].map(({ start, end }) => ({ start, end, label, by, outcome })),
  );
