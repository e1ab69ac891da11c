/**
 * npm run bench:robustness [-- --documents N] [--seed N] [--quick] [--only FAMILY] [--write]
 *
 * Reads 100 000 damaged documents, each twice, and checks what every reading promises: no exception, the shape of the
 * records, every span inside the text, the same again. Then times texts made up to be slow, of 62 500 to 2 million
 * characters, and fits time = c · length^e to each family: e is to be at most 1.15. --write draws them into
 * docs/linear-time.svg. Ends with 1 where anything falls short.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Document, type Language, read } from '@xinzhi/reader';
import { faultsOfReading } from '../../packages/reader/test/faults-of-reading.js';
import { mutated, pieceOf, randomFrom } from '../../packages/reader/test/mutate-text.js';
import { adversarialFamilies, type Family } from './adversarial-families.js';
import { corpusOf } from './corpora.js';
import { type Curve, logLogPlot } from './log-log-plot.js';

const MOST_EXPONENT = 1.15;
const SIZES = [62_500, 125_000, 250_000, 500_000, 1_000_000, 2_000_000];
/** Seconds after which a family is not tried at greater lengths. */
const PATIENCE = 5;
/** Faults are printed up to here, counted beyond. */
const SHOWN = 20;

const root = join(import.meta.dirname, '../..');
const shared = process.env.XINZHI_SHARED ?? join(root, '../shared');
const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
if (!existsSync(join(shared, 'corpus'))) {
  console.error(
    `${shared}/corpus is missing: documents are made from the shared texts (XINZHI_SHARED names another place)`,
  );
  process.exit(1);
}

const documentOf = (text: string, language: Language): Document => ({
  id: 'x',
  path: null,
  url: null,
  title: null,
  publisher: null,
  language,
  date: '2025-03-05',
  place: 'CHN',
  kind: 'report',
  length: text.length,
});

/** Without the line that says where a text is from: were all line ends taken out, all of it would be that line. */
const textsOf = (language: Language) => corpusOf(shared, language).map(({ text }) => text.replace(/^SOURCE:.*/, ''));
const corpora: Record<Language, string[]> = { zh: textsOf('zh'), en: textsOf('en') };

/** What is wrong with the reading of one text; an exception is a fault like others. */
function faultsOf(text: string, document: Document): string[] {
  try {
    const reading = read(text, document);
    const faults = faultsOfReading(text, reading);
    if (JSON.stringify(read(text, document)) !== JSON.stringify(reading))
      faults.push('another reading the second time');
    return faults;
  } catch (error) {
    return [`exception: ${(error as Error).stack?.split('\n').slice(0, 3).join(' ')}`];
  }
}

function readDamaged(documents: number, seed: number): number {
  const random = randomFrom(seed);
  let bad = 0;
  let characters = 0;
  for (let count = 0; count < documents; count++) {
    const language: Language = random() < 0.5 ? 'zh' : 'en';
    const other: Language = random() < 0.8 ? language : 'en';
    const { text, ways } = mutated(random, pieceOf(random, corpora[language]), pieceOf(random, corpora[other]));
    characters += text.length;
    const faults = faultsOf(text, documentOf(text, language));
    if (faults.length > 0 && ++bad <= SHOWN)
      console.log(`document ${count} (${language}, ${ways.join(', ')}): ${faults.slice(0, 3).join('; ')}`);
  }
  console.log(`${documents} damaged documents, ${characters} characters, each read twice: ${bad} with faults`);
  return bad;
}

/** Seconds of processor time for one reading: the better of two where it is short, as others use the machine too. */
function secondsOf(text: string, document: Document): number {
  const once = () => {
    const before = process.cpuUsage();
    read(text, document);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
  const first = once();
  return Math.max(1e-4, first > 1 ? first : Math.min(first, once()));
}

/** The exponent e of the line through (log length, log seconds). */
function exponentOf(points: [characters: number, seconds: number][]): number {
  const logs = points.map(([characters, seconds]) => [Math.log(characters), Math.log(seconds)] as const);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(logs.map(([x]) => x)), mean(logs.map(([, y]) => y))];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

function timed({ name, language, of }: Family, sizes: number[]): Curve & { exponent: number } {
  const points: [characters: number, seconds: number][] = [];
  for (const size of sizes) {
    const text = of(size);
    points.push([size, secondsOf(text, documentOf(text, language))]);
    if (points.at(-1)![1] > PATIENCE) break;
  }
  return { name, group: language === 'zh' ? 'Chinese' : 'English', points, exponent: exponentOf(points) };
}

function timeFamilies(sizes: number[]): (Curve & { exponent: number })[] {
  const families = adversarialFamilies(corpora).filter(
    ({ name }) => options.only === undefined || name === options.only,
  );
  // The compiler's work must not be charged to the shortest texts.
  for (const family of families) read(family.of(60_000), documentOf(family.of(60_000), family.language));
  const curves: (Curve & { exponent: number })[] = [];
  for (const family of families) {
    const curve = timed(family, sizes);
    curves.push(curve);
    const [length, seconds] = curve.points.at(-1)!;
    console.log(
      `${curve.exponent <= MOST_EXPONENT ? '✓' : '✗'} ${curve.exponent.toFixed(2)} ${curve.group.padEnd(8)} ${family.name.padEnd(28)} ${(length / seconds / 1e6).toFixed(2)} M/s at ${length}`,
    );
    const faults = faultsOf(family.of(sizes[0]!), documentOf(family.of(sizes[0]!), family.language));
    for (const fault of faults.slice(0, 3)) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
  return curves;
}

const documents = options.quick ? 2000 : Number(options.documents);
if (documents > 0 && readDamaged(documents, Number(options.seed)) > 0) process.exitCode = 1;
const curves = timeFamilies(options.quick ? SIZES.slice(0, 4) : SIZES);
const slow = curves.filter(({ exponent }) => exponent > MOST_EXPONENT);
console.log(`${curves.length} families, ${slow.length} slower than linear (exponent above ${MOST_EXPONENT})`);
if (slow.length > 0) process.exitCode = 1;
if (options.write)
  writeFileSync(
    join(root, 'docs/linear-time.svg'),
    logLogPlot(`Reading time of ${curves.length} kinds of text made up to be slow`, curves),
  );
