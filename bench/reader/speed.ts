/**
 * npm run bench:reader -- speed
 *
 * How many characters a second the reader reads with all extractors on one core, cold and warm, what share each extractor
 * has, and how many times faster it finds quantities than Recognizers-Text does on the same text in the same process.
 * Time is the processor time of the whole process, compiler and garbage collector included: what one core of its own
 * would need, however busy the machine is.
 */
import {
  findAttributions,
  findClaims,
  findMentions,
  findPriorities,
  findQuantities,
  type Language,
  layOut,
  read,
} from '@xinzhi/reader';
import { type CorpusText, charactersOf, corpusOf } from './corpora.js';
import { loadRecognizers } from './recognizers.js';
import type { Figure, Suite, SuiteResult } from './suite.js';

const PASSES = 5;
/** After so many passes the compiler has seen all that it will optimise: later passes are alike. */
const WARMING_PASSES = 4;
const NAMES: Record<Language, string> = { zh: 'Chinese', en: 'English' };
/** Million characters a second. */
const BARS: Record<Language, number> = { zh: 1, en: 1.5 };
/** Times the speed of Recognizers-Text. */
const RATIO_BAR = 20;
/** Recognizers-Text needs a minute for more. */
const COMPARED = 60_000;

const EXTRACTORS = ['layout', 'mentions', 'quantities', 'attributions', 'claims', 'priorities'] as const;
type Extractor = (typeof EXTRACTORS)[number];

/** Seconds of processor time that a piece of work takes. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function readAll(texts: CorpusText[]): void {
  for (const { text, document } of texts) read(text, document);
}

/** Seconds of each extractor over all texts, in the order in which `read` calls them. */
function secondsByExtractor(texts: CorpusText[]): Record<Extractor, number> {
  const seconds: Record<Extractor, number> = {
    layout: 0,
    mentions: 0,
    quantities: 0,
    attributions: 0,
    claims: 0,
    priorities: 0,
  };
  for (const { text, document } of texts) {
    const timed = <Found>(extractor: Extractor, extract: () => Found): Found => {
      const started = performance.now();
      const found = extract();
      seconds[extractor] += (performance.now() - started) / 1000;
      return found;
    };
    const layout = timed('layout', () => layOut(text, document.language));
    const mentions = timed('mentions', () => findMentions(text, layout));
    const quantities = timed('quantities', () => findQuantities(text, layout));
    const attributions = timed('attributions', () => findAttributions(text, layout, mentions));
    timed('claims', () => findClaims(text, layout, document, { mentions, quantities, attributions }));
    timed('priorities', () => findPriorities(text, layout, document, { mentions, attributions }));
  }
  return seconds;
}

/** The first lines of the texts, one text after another, up to so many characters. */
function firstLines(texts: CorpusText[], characters: number): string[] {
  const lines: string[] = [];
  const share = Math.ceil(characters / Math.min(texts.length, 20));
  for (const { text } of texts.slice(0, 20))
    for (const line of text.slice(0, share).split('\n')) if (line.trim() !== '') lines.push(line);
  return lines;
}

/** How many times faster quantities are found than by Recognizers-Text, line by line; null where that is not to be had. */
function ratioToRecognizers(texts: CorpusText[], language: Language): { ratio: number; detail: string } | null {
  const recognise = loadRecognizers();
  if (!recognise) return null;
  const lines = firstLines(texts, COMPARED);
  const characters = lines.reduce((sum, line) => sum + line.length, 0);
  const ours = () => {
    for (const line of lines) findQuantities(line, layOut(line, language));
  };
  for (const line of lines.slice(0, 20)) recognise(line, language);
  for (let pass = 0; pass < PASSES; pass++) ours();
  const theirSeconds = secondsOf(() => {
    for (const line of lines) recognise(line, language);
  });
  // Ours is over too soon to be timed once.
  const ourSeconds =
    secondsOf(() => {
      for (let pass = 0; pass < 20; pass++) ours();
    }) / 20;
  const speed = (seconds: number) => `${(characters / seconds / 1e6).toFixed(3)} M/s`;
  return {
    ratio: theirSeconds / ourSeconds,
    detail: `${speed(ourSeconds)} against ${speed(theirSeconds)}, layout included, ${characters} characters in ${lines.length} lines`,
  };
}

function figuresOf(texts: CorpusText[], language: Language): Figure[] {
  const characters = charactersOf(texts);
  const name = NAMES[language];
  const speed = (seconds: number) => characters / seconds / 1e6;
  const cold = secondsOf(() => readAll(texts));
  for (let pass = 1; pass < WARMING_PASSES; pass++) readAll(texts);
  const warm = Array.from({ length: PASSES }, () => secondsOf(() => readAll(texts)));
  const detail = `${characters} characters, ${texts.length} texts; ${warm.map((seconds) => speed(seconds).toFixed(2)).join(', ')}`;
  const figures: Figure[] = [
    { what: `${name}, warm: M characters/s`, value: speed(median(warm)), bar: BARS[language], detail },
    {
      what: `${name}, first pass: M characters/s`,
      value: speed(cold),
      bar: null,
      detail: 'with the loading of tables',
    },
  ];
  const seconds = secondsByExtractor(texts);
  const whole = EXTRACTORS.reduce((sum, extractor) => sum + seconds[extractor], 0);
  for (const extractor of EXTRACTORS)
    figures.push({
      what: `${name}, share of ${extractor}`,
      value: seconds[extractor] / whole,
      bar: null,
      detail: `${((seconds[extractor] * 1e9) / characters).toFixed(0)} ns a character`,
    });
  const compared = ratioToRecognizers(texts, language);
  if (compared)
    figures.push({
      what: `${name}, quantities: times the speed of Recognizers-Text`,
      value: compared.ratio,
      bar: RATIO_BAR,
      detail: compared.detail,
    });
  return figures;
}

export const suite: Suite = {
  name: 'speed',
  title: 'Speed',
  needs: 'corpus',
  run(shared): SuiteResult {
    const figures = (['zh', 'en'] as const).flatMap((language) => figuresOf(corpusOf(shared, language), language));
    return { figures, confusions: [], pages: [] };
  },
};
