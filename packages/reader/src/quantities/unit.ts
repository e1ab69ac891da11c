import { vocabulary } from '@xinzhi/vocabulary';
import { grammar } from '../grammar/compiled.js';
import type { Language } from '../records.js';

/** A unit read in a text: multiply the number by `factor` to have it in `unit`, the base of its dimension. */
export type ReadUnit = { end: number; unit: string; factor: number; dimension: string };

type Entry = { unit: string; factor: number; dimension: string };
/** Units that numbers carry in themselves: 百分之五, 翻一番, two-thirds. */
export const PERCENT: Entry = { unit: '%', factor: 1, dimension: 'ratio' };
export const TIMES: Entry = { unit: 'times', factor: 1, dimension: 'multiple' };

/** The dimensions of the units that measure words count in. */
const DIMENSIONS: Record<string, string> = { '%': 'ratio', times: 'multiple', person: 'people' };

type Node = { next: Map<string, Node>; entry: Entry | null };

const LATIN = /[\p{Script=Latin}\d]/u;
let tries: Record<Language, Node> | null = null;
let prefixes: Map<string, Entry> | null = null;

/**
 * The longest unit that begins at `at`. Latin units end at a word's end (t is not the head of 'the') and keep their case
 * where they are abbreviations (MW, mW). Units of both languages are read in both: Chinese texts write GW and km.
 */
export function readUnit(plain: string, at: number, end: number, language: Language): ReadUnit | null {
  const first = longest(plain, at, end, language);
  if (!first) return null;
  // A compound such as 吨/平方公里 or $/kWh, where the vocabulary has no name for it.
  if (plain[first.end] === '/' || plain[first.end] === '每') {
    const second = longest(plain, first.end + 1, end, language);
    if (second) {
      return {
        end: second.end,
        unit: `${first.unit}/${second.unit}`,
        factor: first.factor / second.factor,
        dimension: 'compound',
      };
    }
  }
  return first;
}

function longest(plain: string, at: number, end: number, language: Language): ReadUnit | null {
  tries ??= { en: buildTrie(['en']), zh: buildTrie(['zh', 'en']) };
  let node: Node | undefined = tries[language];
  let found: ReadUnit | null = null;
  for (let index = at; index < end; index++) {
    const mark: string = plain[index]!;
    const next: Node | undefined = node.next.get(mark === '\n' || mark === '\u00a0' ? ' ' : mark);
    // 个 百 分 点: the words of a Chinese unit may be spaced out.
    if (!next && mark === ' ' && language === 'zh' && index > at) continue;
    node = next;
    if (!node) break;
    if (node.entry && !(LATIN.test(mark) && index + 1 < end && LATIN.test(plain[index + 1]!)))
      found = { end: index + 1, ...node.entry };
  }
  return found;
}

/** A unit that stands before its number: $, US$, ¥, RMB. */
export function readPrefixUnit(plain: string, start: number, at: number): (Entry & { start: number }) | null {
  prefixes ??= buildPrefixes();
  let from = at;
  while (from > start && plain[from - 1] === ' ') from--;
  for (let length = Math.min(4, from - start); length > 0; length--) {
    const entry = prefixes.get(plain.slice(from - length, from));
    if (!entry) continue;
    const before = plain[from - length - 1] ?? '';
    if (/^[A-Za-z]/.test(plain[from - length]!) && /[A-Za-z]/.test(before)) continue;
    return { start: from - length, ...entry };
  }
  return null;
}

function buildTrie(languages: Language[]): Node {
  const root: Node = { next: new Map(), entry: null };
  const add = (alias: string, entry: Entry, first = false) => {
    let node = root;
    for (const mark of alias) {
      let next = node.next.get(mark);
      if (!next) {
        next = { next: new Map(), entry: null };
        node.next.set(mark, next);
      }
      node = next;
    }
    node.entry = first ? entry : (node.entry ?? entry);
  };
  for (const language of languages) {
    for (const unit of vocabulary.units) {
      const entry = { unit: unit.base, factor: unit.factor, dimension: unit.dimension };
      if (/^[%‰]$/.test(unit.id)) add(unit.id, entry);
      for (const alias of unit.aliases[language]) {
        // In Chinese texts the Latin words of English are no units, their abbreviations are.
        if (languages.length > 1 && language === 'en' && !isAbbreviation(alias)) continue;
        add(alias, entry);
        if (language === 'en' && /^[a-z]{3}/.test(alias)) add(alias[0]!.toUpperCase() + alias.slice(1), entry);
        if (language === 'en' && /^[a-z]{4}/.test(alias)) add(alias.toUpperCase(), entry);
      }
    }
  }
  if (languages.includes('zh')) {
    // 位 names a rank in tables and counts persons in texts: a measure word goes before a unit.
    for (const { words, unit, factor } of grammar.chinese.classifiers)
      for (const word of words) add(word, { unit, factor, dimension: DIMENSIONS[unit] ?? 'count' }, true);
  }
  return root;
}

function isAbbreviation(alias: string): boolean {
  return (
    /^(?:[%‰°℃$€£¥₩₹µ]|[A-Z]|kW|km|kg|kV|kB|mm|cm|nm|ml|ha$|m[²³23]?$|g$)/.test(alias) &&
    !/\s|^[A-Z][a-z]{2,}/.test(alias)
  );
}

function buildPrefixes(): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const unit of vocabulary.units.filter(({ dimension }) => dimension === 'money')) {
    const entry = { unit: unit.base, factor: unit.factor, dimension: unit.dimension };
    for (const alias of unit.aliases.en)
      if (/[$€£¥₩₹]|^[A-Z]{3}$/.test(alias) && alias.length <= 4) found.set(alias, entry);
  }
  // In both languages of this reader a bare ¥ is the yuan's sign.
  const yuan = found.get('CNY');
  if (yuan) found.set('¥', yuan);
  return found;
}
