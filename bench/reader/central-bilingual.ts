/**
 * The national work reports of 2008–2016, line by line in Chinese and in English: the percentages read from a line of
 * the one must be those read from the line of the other. Lines on which neither states any are not counted.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { layOut } from '../../packages/reader/src/layout/lay-out.js';
import { findQuantities } from '../../packages/reader/src/quantities/find-quantities.js';
import type { Language, Quantity } from '../../packages/reader/src/records.js';
import { type Confusion, type Mark, type Page, type Suite, share } from './suite.js';

/** `growth`: a growth stated in times, which the other language may state as a percentage. */
type Percentage = { start: number; end: number; values: string[]; growth?: string };
type Explained = { year: number; line: number; class: 'translation' | 'alignment' | 'reader'; why: string };

const BAR = 0.97;
const PLAIN: Record<Language, RegExp> = {
  zh: /(\d+(?:\.\d+)?)\s*(?:%|％|个百分点)/g,
  en: /(\d+(?:\.\d+)?)\s*(?:%|percent\b|per cent\b|percentage points?\b)/g,
};

const kindOf = ({ unit }: Quantity) => unit.replace('/yr', '');
const written = (value: number | null) => String(Number((value ?? 0).toPrecision(9)));

const ends = ({ value: { low, high } }: Quantity) => [low, high].filter((value) => value !== null);

function read(text: string, language: Language): Percentage[] {
  return findQuantities(text, layOut(text, language)).flatMap((quantity): Percentage[] => {
    if (/^(?:%|pp)$/.test(kindOf(quantity)))
      return [{ ...quantity.span, values: ends(quantity).map((value) => `${written(value)} ${kindOf(quantity)}`) }];
    const growth = asGrowth(quantity, text);
    return growth === null ? [] : [{ ...quantity.span, values: [], growth: `${written(growth)} %` }];
  });
}

/** A growth in times as a percentage: 增长1.7倍 is 170 % more; 翻一番 and 'doubled' 100 % more; 'halved' 50 % less. */
function asGrowth({ unit, change, value: { low }, span }: Quantity, text: string): number | null {
  if (unit !== 'times' || change === null || low === null) return null;
  if (change === 'decrease') return low < 1 ? 100 - 100 * low : null;
  return text.slice(span.start, span.end).includes('倍') ? 100 * low : 100 * (low - 1);
}

/** What a plain pattern finds, with all signs of a percentage taken for one. */
function plain(text: string, language: Language): Percentage[] {
  return [...text.matchAll(PLAIN[language])].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    values: [written(Number(match[1]))],
  }));
}

const linesOf = (text: string) => {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return span;
  });
};

/** The percentages by the line that they begin in. */
function byLine(text: string, percentages: Percentage[]): Percentage[][] {
  const lines = linesOf(text);
  const groups: Percentage[][] = lines.map(() => []);
  let line = 0;
  for (const percentage of percentages) {
    while (lines[line]!.end < percentage.start) line++;
    groups[line]!.push(percentage);
  }
  return groups;
}

const multiset = (percentages: Percentage[], growths: boolean) =>
  percentages
    .flatMap(({ values, growth }) => (growths && growth ? [growth] : values))
    .sort()
    .join(', ');

/** The same percentages, or the same once growths in times are taken for percentages (增长1.7倍: 'a 170% increase'). */
const agrees = (zh: Percentage[], en: Percentage[]) =>
  [false, true].some((growths) => multiset(zh, growths) === multiset(en, growths));

function compare(zh: Percentage[][], en: Percentage[][]) {
  const pairs = zh.map((of, index) => ({ index, zh: of, en: en[index] ?? [] }));
  const stated = pairs.filter((pair) => [...pair.zh, ...pair.en].some(({ values }) => values.length > 0));
  const differing = stated.filter((pair) => !agrees(pair.zh, pair.en));
  const literally = stated.filter((pair) => multiset(pair.zh, false) === multiset(pair.en, false));
  return { stated, differing, literally };
}

const marksOf = (percentages: Percentage[], by: Mark['by'], agree: boolean): Mark[] =>
  percentages.map(({ start, end, values, growth }) => ({
    start,
    end,
    label: values.join('..') || growth || '',
    by,
    outcome: agree ? 'right' : by === 'gold' ? 'missed' : 'wrong',
  }));

export const suite: Suite = {
  name: 'central-bilingual',
  title: 'National reports 2008–2016: percentages, Chinese against English',
  needs: 'corpus/central-bilingual',
  run(shared) {
    const folder = join(shared, suite.needs);
    const explained = parse(readFileSync(join(import.meta.dirname, 'central-bilingual.yaml'), 'utf8')) as Explained[];
    const sums = { literally: 0, stated: 0, differing: 0, plainStated: 0, plainDiffering: 0 };
    const classes = new Map<string, number>();
    const pages: Page[] = [];
    for (const name of readdirSync(folder)
      .filter((file) => file.endsWith('.zh.txt'))
      .sort()) {
      const year = Number(name.slice(0, 4));
      const zh = readFileSync(join(folder, name), 'utf8');
      const en = readFileSync(join(folder, name.replace('.zh.', '.en.')), 'utf8');
      const readings = compare(byLine(zh, read(zh, 'zh')), byLine(en, read(en, 'en')));
      const plainly = compare(byLine(zh, plain(zh, 'zh')), byLine(en, plain(en, 'en')));
      sums.stated += readings.stated.length;
      sums.literally += readings.literally.length;
      sums.differing += readings.differing.length;
      sums.plainStated += plainly.stated.length;
      sums.plainDiffering += plainly.differing.length;
      const [zhLines, enLines] = [linesOf(zh), linesOf(en)];
      for (const pair of readings.stated) {
        const [zhLine, enLine] = [zhLines[pair.index]!, enLines[pair.index]!];
        const zhText = zh.slice(zhLine.start, zhLine.end);
        const agree = !readings.differing.includes(pair);
        const shifted = (marks: Mark[], by: number) =>
          marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
        pages.push({
          title: `${year}, line ${pair.index + 1}`,
          text: `${zhText}\n${en.slice(enLine.start, enLine.end)}`,
          marks: [
            ...shifted(marksOf(pair.zh, 'reader', agree), -zhLine.start),
            ...shifted(marksOf(pair.en, 'gold', agree), zhText.length + 1 - enLine.start),
          ],
        });
        if (agree) continue;
        const known = explained.find((item) => item.year === year && item.line === pair.index + 1);
        const why = known ? `${known.class}: ${known.why}` : `unexplained: ${year}, line ${pair.index + 1}`;
        classes.set(why, (classes.get(why) ?? 0) + 1);
      }
    }
    return {
      figures: [
        share('lines that agree', sums.stated - sums.differing, sums.stated, BAR),
        share('lines that agree, growths in times left out', sums.literally, sums.stated),
        share('lines that agree, by a plain pattern', sums.plainStated - sums.plainDiffering, sums.plainStated),
      ],
      confusions: [...classes].map(([what, count]): Confusion => ({ what, count })),
      pages,
    };
  },
};
