/**
 * The public specification of Chinese numbers (Recognizers-Text): numerals, ranges, percentages, money, measures, ages.
 * A result of the specification is met when the reader has the same span and the same value (in the base of the unit).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '../../packages/reader/src/layout/lay-out.js';
import { findQuantities } from '../../packages/reader/src/quantities/find-quantities.js';
import { findChineseNumbers, findChineseRanges } from '../../packages/reader/src/quantities/numbers-chinese.js';
import type { Quantity } from '../../packages/reader/src/records.js';
import { sameNumber, specifiedIn } from './recognizers-units.js';
import { type Confusion, type Figure, type Mark, type Page, type Suite, scored, share } from './suite.js';

/** A result of the specification; `End` is its last character, and not past it. */
type SpecResult = {
  Text: string;
  Start: number;
  End: number;
  Resolution: { value: string | null; unit?: string; isoCurrency?: string };
};
type SpecCase = { Input: string; Results: SpecResult[] };

/** Something with a span and a number, in a unit where the model has units; of ranges both ends. */
type Item = { start: number; end: number; values: (number | null)[]; unit: string | null };

type Model = {
  name: string;
  file: string;
  bar: number | null;
  gold(result: SpecResult): Item | null;
  read(text: string): Item[];
};

const span = ({ Start, End }: SpecResult) => ({ start: Start, end: End + 1 });

const quantities = (text: string): Quantity[] => findQuantities(text, layOut(text, 'zh'));

const itemOf = ({ span: { start, end }, value, unit }: Quantity): Item => ({
  start,
  end,
  values: value.comparator === '..' ? [value.low, value.high] : [value.low ?? value.high],
  unit,
});

/** Percentages and percentage points are one type in the specification; the year of a rate is not in it. */
const percentages = (text: string) =>
  quantities(text)
    .filter(({ unit }) => /^(?:%|pp)(?:\/yr)?$/.test(unit))
    .map((quantity) => ({ ...itemOf(quantity), unit: null }));

const goldNumber = (result: SpecResult): Item | null =>
  result.Resolution.value === null
    ? null
    : { ...span(result), values: [Number(result.Resolution.value.replace('%', ''))], unit: null };

const withUnit = (name: string, file: string, bar: number | null, dimensions: RegExp): Model => ({
  name,
  file,
  bar,
  gold(result) {
    const item = goldNumber(result);
    return item && { ...item, ...specifiedIn(item.values[0]!, result.Resolution) };
  },
  read: (text) =>
    quantities(text)
      .map(itemOf)
      .filter(({ unit }) => dimensions.test(unit ?? '')),
});

const money = /^[A-Z]{3}$/;
const notDimension =
  /^(?:%|pp|times|index|rank|count|person|person-time|household|year|day|bed)(?:\/|$)|^[A-Z]{3}$|^°[CF]?$/;

/** '[20,100)' → both ends; ∞ where there is none. Whether an end is included is scored by itself. */
function goldRange(result: SpecResult): Item | null {
  const [, low, high] = /^[[(](.*),(.*)[\])]$/.exec(result.Resolution.value ?? '') ?? [];
  const end = (text: string | undefined) => (text ? Number(text) : null);
  return { ...span(result), values: [end(low), end(high)], unit: null };
}

const rangeModel = (name: string, file: string): Model => ({
  name,
  file,
  bar: 0.9,
  gold: goldRange,
  read: (text) =>
    findChineseRanges(text).map(({ span: at, low, high }) => ({ ...at, values: [low, high], unit: null })),
});

const numbers = (text: string, ordinal: boolean): Item[] =>
  findChineseNumbers(text)
    .filter((number) => number.ordinal === ordinal)
    .map(({ span: at, value }) => ({ ...at, values: [value], unit: null }));

const models: Model[] = [
  { name: 'number', file: 'Number-NumberModel.json', bar: 0.9, gold: goldNumber, read: (text) => numbers(text, false) },
  rangeModel('range', 'Number-NumberRangeModel.json'),
  rangeModel('range, experimental', 'Number-NumberRangeModelExperimentalMode.json'),
  {
    name: 'ordinal',
    file: 'Number-OrdinalModel.json',
    bar: null,
    gold: goldNumber,
    read: (text) => numbers(text, true),
  },
  { name: 'percent', file: 'Number-PercentModel.json', bar: 0.9, gold: goldNumber, read: percentages },
  withUnit('currency', 'NumberWithUnit-CurrencyModel.json', 0.9, money),
  withUnit('dimension', 'NumberWithUnit-DimensionModel.json', 0.9, new RegExp(`^(?!${notDimension.source}).+`)),
  withUnit('age', 'NumberWithUnit-AgeModel.json', null, /^(?:year|day)$/),
  withUnit('temperature', 'NumberWithUnit-TemperatureModel.json', null, /^(?:°|degree)/),
];

const meets = (gold: Item, item: Item) =>
  gold.unit === item.unit &&
  gold.values.length === item.values.length &&
  gold.values.every((value, index) => sameNumber(value, item.values[index] ?? null));

const sameSpan = (a: Item, b: Item) => a.start === b.start && a.end === b.end;
const overlap = (a: Item, b: Item) => a.start < b.end && b.start < a.end;

const labelOf = ({ values, unit }: Item) =>
  `${values.map((value) => value ?? '∞').join('..')}${unit ? ` ${unit}` : ''}`;

function casesOf(shared: string, file: string): SpecCase[] {
  return JSON.parse(readFileSync(join(shared, suite.needs, file), 'utf8').replace(/^\ufeff/, '')) as SpecCase[];
}

/** Scores one model: spans and values alike; then values where the spans but overlap. */
function scoreModel(model: Model, cases: SpecCase[]) {
  const counts = { gold: 0, predicted: 0, matched: 0 };
  let overlapping = 0;
  let passed = 0;
  const confusions = new Map<string, number>();
  const pages: Page[] = [];
  const confuse = (what: string) => confusions.set(what, (confusions.get(what) ?? 0) + 1);
  for (const { Input: text, Results: results } of cases) {
    const items = model.read(text);
    const gold = results.flatMap((result) => model.gold(result) ?? []);
    for (const result of results)
      if (!model.gold(result)) confuse(`${model.name}: a unit without a number is no quantity`);
    const used = new Set<Item>();
    const marks: Mark[] = [];
    for (const item of gold) {
      const met = items.find((read) => !used.has(read) && sameSpan(item, read) && meets(item, read));
      const near = items.find((read) => overlap(item, read));
      if (met) used.add(met);
      else if (!near) confuse(`${model.name}: not read`);
      else if (!meets(item, near)) confuse(`${model.name}: another value`);
      else confuse(`${model.name}: another span`);
      if (met || (near && meets(item, near))) overlapping++;
      marks.push({ ...item, label: labelOf(item), by: 'gold', outcome: met ? 'right' : 'missed' });
    }
    for (const item of items)
      marks.push({ ...item, label: labelOf(item), by: 'reader', outcome: used.has(item) ? 'right' : 'wrong' });
    counts.gold += gold.length;
    counts.predicted += items.length;
    counts.matched += used.size;
    if (used.size === items.length && used.size === gold.length) passed++;
    pages.push({
      title: model.name,
      text,
      marks: marks.map(({ start, end, label, by, outcome }) => ({ start, end, label, by, outcome })),
    });
  }
  const figures: Figure[] = [
    scored(`${model.name}: span and value`, counts, model.bar),
    share(`${model.name}: value, spans overlapping`, overlapping, counts.gold),
    share(`${model.name}: texts read just as specified`, passed, cases.length),
  ];
  return { figures, confusions, pages };
}

/** Of the ranges whose ends are right, those whose ends are in or out as specified: 以上 takes the number in (Civil Code 1259). */
function endsIncluded(shared: string): Figure {
  let [met, all] = [0, 0];
  for (const { Input: text, Results: results } of casesOf(shared, 'Number-NumberRangeModel.json')) {
    const read = findChineseRanges(text);
    for (const result of results) {
      const gold = goldRange(result)!;
      const found = read.find((range) => overlap(gold, { ...gold, ...range.span }));
      if (!found || !meets(gold, { ...gold, values: [found.low, found.high] })) continue;
      all++;
      const value = result.Resolution.value!;
      const low = found.low === null || value.startsWith('(') === found.openLow;
      const high = found.high === null || value.endsWith(')') === found.openHigh;
      if (low && high) met++;
    }
  }
  return share('range: ends in or out as specified', met, all);
}

/** Ordinals count nothing: no quantity may lie on one. */
function ordinalsLeftOut(shared: string): Figure {
  const cases = casesOf(shared, 'Number-OrdinalModel.json');
  let [ordinals, left] = [0, 0];
  for (const { Input: text, Results: results } of cases) {
    const read = quantities(text).map(itemOf);
    for (const result of results) {
      ordinals++;
      if (!read.some((item) => overlap({ ...item, ...span(result) }, item))) left++;
    }
  }
  return share('ordinal: not taken for a quantity', left, ordinals);
}

export const suite: Suite = {
  name: 'recognizers-zh',
  title: 'Recognizers-Text: Chinese numbers, ranges, units',
  needs: 'bench/recognizers-zh',
  run(shared) {
    const scores = models.map((model) => scoreModel(model, casesOf(shared, model.file)));
    const confusions = scores.flatMap((score): Confusion[] =>
      [...score.confusions].map(([what, count]) => ({ what, count })),
    );
    return {
      figures: [...scores.flatMap(({ figures }) => figures), endsIncluded(shared), ordinalsLeftOut(shared)],
      confusions,
      pages: scores.flatMap(({ pages }) => pages),
    };
  },
};
