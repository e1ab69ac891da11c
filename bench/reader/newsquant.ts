/**
 * English quantities against NewsQuant, as CQE's evaluation has it: a quantity read is right in its value where a gold
 * quantity of the sentence has the same one (each is used once); then, of these pairs, those whose change agrees too, and
 * those whose unit does.
 *
 * NewsQuant states one sign a quantity ('>' or 'up'), this reader a comparator and a change: either of them may be it.
 * It writes 'from A to B' as one range, this reader as two values where something changed: the two are scored as one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuantities, layOut, type Quantity } from '@xinzhi/reader';
import { factorsWritten, type Gold, goldOf, type Item } from './newsquant-gold.js';
import { type Confusion, type Mark, type Page, type Suite, type SuiteResult, scored } from './suite.js';

export const suite: Suite = {
  name: 'newsquant',
  title: 'English quantities (NewsQuant, development half)',
  needs: 'bench/newsquant/dev.json',
  run: (shared) => measure(JSON.parse(readFileSync(join(shared, 'bench/newsquant/dev.json'), 'utf8')) as Item[]),
};

/** A quantity as the corpus counts it: a value or a pair of them. */
type Found = Quantity & { written: string; pair: boolean };
type Match = { gold: Gold; found: Found; change: boolean; unit: boolean; noun: boolean };

/** Scores sentences with their gold quantities. */
export function measure(items: Item[]): SuiteResult {
  const counts = { gold: 0, predicted: 0, value: 0, change: 0, unit: 0, noun: 0 };
  const confusions = new Map<string, number>();
  const pages: Page[] = items.map(({ text, quantities }, index) => {
    const gold = quantities.map(goldOf);
    const found = paired(text, findQuantities(text, layOut(text, 'en')));
    const matches = matched(gold, found);
    counts.gold += gold.length;
    counts.predicted += found.length;
    counts.value += matches.length;
    counts.change += matches.filter(({ change }) => change).length;
    counts.unit += matches.filter(({ unit }) => unit).length;
    counts.noun += matches.filter(({ unit, noun }) => unit || noun).length;
    for (const what of confusionsOf(gold, found, matches)) confusions.set(what, (confusions.get(what) ?? 0) + 1);
    return { title: `sentence ${index}`, text, marks: marksOf(text, gold, found, matches) };
  });
  const of = (what: string, share: number, bar: number | null) =>
    scored(what, { gold: counts.gold, predicted: counts.predicted, matched: share }, bar);
  return {
    figures: [
      of('value', counts.value, 0.93),
      of('value and change', counts.change, 0.88),
      of('value and unit', counts.unit, 0.8),
      of('value and unit, of a counted thing its head noun', counts.noun, null),
    ],
    confusions: Array.from(confusions, ([what, count]): Confusion => ({ what, count })),
    pages,
  };
}

/** 'from 4.8 to 4.7 percent', read as the old value and the new, is one range of the corpus. */
function paired(text: string, quantities: Quantity[]): Found[] {
  const found: Found[] = [];
  for (const quantity of quantities) {
    const written = text.slice(quantity.span.start, quantity.span.end);
    const before = found.at(-1);
    const joint = before && text.slice(before.span.end, quantity.span.start);
    const from = before && /\bfrom(?: \S+){0,2} $/i.test(text.slice(0, before.span.start).slice(-24));
    if (
      before &&
      from &&
      !before.pair &&
      before.value.comparator !== '..' &&
      before.unit === quantity.unit &&
      /^(?:[^,;]{0,40})? to $/.test(joint!)
    )
      found[found.length - 1] = {
        ...before,
        value: { comparator: '..', low: before.value.low, high: quantity.value.low },
        written: `${before.written} ${written}`,
        pair: true,
      };
    else found.push({ ...quantity, written, pair: false });
  }
  return found;
}

/** Pairs gold and read quantities of the same value, the best agreeing first. */
function matched(gold: Gold[], found: Found[]): Match[] {
  const candidates = gold
    .flatMap((one) => found.map((other) => ({ gold: one, found: other })))
    .filter((pair) => sameValue(pair.gold, pair.found))
    .map((pair) => ({
      ...pair,
      change: sameChange(pair.gold, pair.found),
      unit: sameUnit(pair.gold, pair.found),
      noun: sameHead(pair.gold, pair.found),
    }))
    .sort((a, b) => Number(b.unit) - Number(a.unit) || Number(b.change) - Number(a.change));
  const matches: Match[] = [];
  for (const pair of candidates)
    if (!matches.some((match) => match.gold === pair.gold || match.found === pair.found)) matches.push(pair);
  return matches;
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-5 * Math.max(Math.abs(a), Math.abs(b)) + 1e-12;

/** Equal as written: the base of this reader's units is not the corpus's, so either factor may lie between the two. */
function sameValue(gold: Gold, { value, unit, written }: Found): boolean {
  if ((gold.high !== null) !== (value.comparator === '..')) return false;
  const factors = [1, gold.measure?.factor ?? 1, ...factorsWritten(written, unit)];
  return factors.some(
    (factor) =>
      close(gold.low * factor, value.low ?? value.high!) &&
      (gold.high === null || close(gold.high * factor, value.high!)),
  );
}

function sameChange({ change }: Gold, { value: { comparator }, change: moved }: Found): boolean {
  const said = { '=': '=', '..': '=', '~': '~', '>': '>', '>=': '>', '<': '<', '<=': '<' }[comparator];
  const way = moved === 'increase' ? 'up' : moved === 'decrease' ? 'down' : '=';
  return said === '=' ? change === way : change === said || (way !== '=' && change === way);
}

function sameUnit({ measure, nouns }: Gold, { value, unit, noun }: Found): boolean {
  if (measure && measure.unit === unit.replace('/yr', '')) return true;
  if (measure && measure.unit !== 'count') return false;
  const counted = noun ?? (unit === 'person' ? 'people' : unit === 'count' ? '-' : unit);
  return value !== null && nouns.some((name) => same(words(name), words(counted)));
}

function sameHead({ nouns }: Gold, { noun }: Found): boolean {
  return noun !== null && nouns.some((name) => words(name).at(-1) === words(noun).at(-1));
}

const same = (a: string[], b: string[]) => a.length === b.length && a.every((word, index) => word === b[index]);

/** A phrase without case, plural endings and the words between its nouns. */
function words(phrase: string): string[] {
  return phrase
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => !/^(?:of|the|and|or|a|an|in|to|)$/.test(word))
    .map((word) =>
      word
        .replace(/ies$/, 'y')
        .replace(/(ss|sh|ch|x|us)es$/, '$1')
        .replace(/(?<![su])s$/, ''),
    );
}

const shown = ({ low, high }: { low: number | null; high: number | null }) =>
  [low, high].filter((end) => end !== null).join('..');
const shownGold = (gold: Gold) => `${gold.change} ${shown(gold)} ${gold.nouns[1]}`;
const shownFound = ({ value, unit, noun, change }: Found) =>
  `${value.comparator} ${shown(value)} ${unit}${noun ? ` (${noun})` : ''}${change ? ` ${change}` : ''}`;

function confusionsOf(gold: Gold[], found: Found[], matches: Match[]): string[] {
  const [missed, wrong] = unmatched(gold, found, matches);
  return [
    ...missed.map(
      ({ measure, high }) => `missed: ${high === null ? '' : 'range, '}${measure?.unit ?? 'a thing counted'}`,
    ),
    ...wrong.map(({ unit, value }) => `wrong: ${value.comparator === '..' ? 'range, ' : ''}${unit}`),
    ...matches
      .filter(({ change }) => !change)
      .map(
        ({ gold: { change }, found: { value, change: moved } }) =>
          `change ${change} read as ${moved ?? value.comparator}`,
      ),
    ...matches
      .filter(({ unit }) => !unit)
      .map((match) => `unit ${match.gold.measure?.unit ?? 'noun'} read as ${match.found.unit}`),
  ];
}

function unmatched(gold: Gold[], found: Found[], matches: Match[]): [Gold[], Found[]] {
  return [
    gold.filter((one) => !matches.some((match) => match.gold === one)),
    found.filter((one) => !matches.some((match) => match.found === one)),
  ];
}

/** The corpus has no offsets: what was missed is marked over the whole sentence. */
function marksOf(text: string, gold: Gold[], found: Found[], matches: Match[]): Mark[] {
  const [missed, wrong] = unmatched(gold, found, matches);
  return [
    ...matches.map(
      ({ gold: one, found: other, change, unit }): Mark => ({
        ...other.span,
        label: `${shownGold(one)} | ${shownFound(other)}${change ? '' : ' ✗ change'}${unit ? '' : ' ✗ unit'}`,
        by: 'reader',
        outcome: 'right',
      }),
    ),
    ...missed.map(
      (one): Mark => ({ start: 0, end: text.length, label: shownGold(one), by: 'gold', outcome: 'missed' }),
    ),
    ...wrong.map((one): Mark => ({ ...one.span, label: shownFound(one), by: 'reader', outcome: 'wrong' })),
  ];
}
