/**
 * Scores English attributions on PolNeAR (../shared/bench/polnear, BRAT files): precision, recall and F1 of contents
 * that overlap a gold content by at least .3 of their union, and the share of those whose source overlaps too.
 * Run: npx tsx -C @xinzhi/source bench/score-attributions.ts [dev|train] [--missed N] [--wrong N]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findAttributions, layOut, type Span } from '@xinzhi/reader';

const shared = process.env.XINZHI_SHARED ?? join(dirname(fileURLToPath(import.meta.url)), '../../shared');
const argument = (name: string) =>
  Number(process.argv[process.argv.indexOf(name) + 1] || 0) * +process.argv.includes(name);
const split = process.argv.includes('train') ? 'train' : 'dev';
const folder = join(shared, 'bench/polnear', split);
const THRESHOLD = 0.3;

type Gold = { content: Span[]; source: Span[]; cue: Span[] };

function readGold(file: string): Gold[] {
  const spans = new Map<string, Span[]>();
  const relations: Gold[] = [];
  for (const line of readFileSync(join(folder, 'attributions', file), 'utf8').split(/\r?\n/)) {
    const [id = '', description = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const ranges = description.slice(description.indexOf(' ') + 1).split(';');
      spans.set(
        id,
        ranges.map((range) => {
          const [start, end] = range.trim().split(' ').map(Number);
          return { start: start!, end: end! };
        }),
      );
    } else if (id.startsWith('E')) {
      const parts = description.split(' ').map((part) => part.split(':') as [string, string]);
      const role = (name: string) =>
        parts.filter(([key]) => key.replace(/\d+$/, '') === name).flatMap(([, of]) => spans.get(of) ?? []);
      relations.push({ content: role('Content'), source: role('Source'), cue: role('Cue') });
    }
  }
  return relations;
}

const length = (spans: Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const common = (a: Span[], b: Span[]) =>
  a.reduce(
    (sum, x) => sum + b.reduce((s, y) => s + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  );
const overlap = (a: Span[], b: Span[]) => {
  const shared = common(a, b);
  return shared / (length(a) + length(b) - shared || 1);
};

/** BRAT offsets count code points; ours count UTF-16 code units. */
const isAstral = (text: string) => /[\u{10000}-\u{10FFFF}]/u.test(text);

const texts = new Set(readdirSync(join(folder, 'text')));
let gold = 0;
let found = 0;
let matched = 0;
let sources = 0;
let seconds = 0;
let characters = 0;
const missed: string[] = [];
const wrong: string[] = [];
for (const file of readdirSync(join(folder, 'attributions')).sort()) {
  const name = `${file.replace(/_[0-9a-f]{4}\.ann$/, '')}.txt`;
  if (!texts.has(name)) continue;
  const text = readFileSync(join(folder, 'text', name), 'utf8');
  if (isAstral(text)) continue;
  const relations = readGold(file).filter(({ content }) => content.length > 0);
  const began = performance.now();
  const attributions = findAttributions(text, layOut(text, 'en'), []);
  seconds += (performance.now() - began) / 1000;
  characters += text.length;
  gold += relations.length;
  found += attributions.length;
  const show = (spans: Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
  const pairs = relations
    .flatMap((relation, g) =>
      attributions.map((attribution, a) => ({ g, a, score: overlap(relation.content, attribution.content) })),
    )
    .filter(({ score }) => score >= THRESHOLD)
    .sort((x, y) => y.score - x.score);
  const usedGold = new Set<number>();
  const used = new Set<number>();
  for (const { g, a } of pairs) {
    if (usedGold.has(g) || used.has(a)) continue;
    usedGold.add(g);
    used.add(a);
    matched++;
    const { source } = relations[g]!;
    if (source.length === 0 || common(source, attributions[a]!.source) > 0) sources++;
  }
  relations.forEach((relation, g) => {
    if (!usedGold.has(g)) missed.push(`${show(relation.source)} | ${show(relation.cue)} | ${show(relation.content)}`);
  });
  attributions.forEach((attribution, a) => {
    if (!used.has(a))
      wrong.push(`${show(attribution.source)} | ${show(attribution.cue)} | ${show(attribution.content)}`);
  });
}

const sample = (lines: string[], count: number) =>
  lines.filter((_, index) => index % Math.max(1, Math.floor(lines.length / count)) === 0).slice(0, count);
for (const line of sample(missed, argument('--missed') || 0.001)) console.log(`  missed: ${line}`);
for (const line of sample(wrong, argument('--wrong') || 0.001)) console.log(`  wrong: ${line}`);
const precision = matched / found;
const recall = matched / gold;
console.log(
  `PolNeAR ${split}: gold ${gold}, found ${found}, matched ${matched}; P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}; source right ${(sources / matched).toFixed(3)}; layout and attributions ${(characters / seconds / 1e6).toFixed(2)} M characters/s`,
);
