import type { IndexDefinition, IndexResult } from '@xinzhi/composite';
import { placeById } from '@xinzhi/vocabulary';
import type { IndexAnalysis } from '../analysis/index-analysis.js';
import { decimal, percentIn } from './figures.js';
import { english, type ReportWords } from './words.en.js';
import { chinese } from './words.zh.js';

export type Language = 'en' | 'zh';
/** A file as a reader needs it to compute the same: its name, and the SHA-256 of its bytes. */
export type FileMark = { name: string; hash: string };

export interface ReportSubject {
  definition: IndexDefinition;
  /** The definition as it is written. */
  yaml: string;
  result: IndexResult;
  analysis: IndexAnalysis;
  /** The column by which gaps are taken apart; null for none. */
  by: string | null;
  files: { definition: FileMark; data: FileMark };
  command: string;
  version: string;
  language: Language;
}

/** Units that a page has room for. */
const MOST_LISTED = 1000;

/** Three digits after the point for scores up to ten, fewer for longer numbers. */
const decimalsFor = (largest: number): number => (largest < 10 ? 3 : largest < 1000 ? 2 : 0);

/** A subject with the words and names to tell of it. */
export interface Told extends ReportSubject {
  say: ReportWords;
  /** A unit by its name: places have names in both languages, where all units are codes of places. */
  name: (unit: string) => string;
  /** An indicator by its column. */
  label: (column: string) => string;
  /** A group by its id; what stands at the top is the index. */
  groupLabel: (id: string) => string;
  percent: (share: number, digits?: number) => string;
  /** A score or a part of one, with as many decimals as the scale deserves. */
  points: (score: number) => string;
  /** Rows of the last period that tables list, best first: all that a page has room for. */
  listed: number[];
  /** The last period in words; null where there are none. */
  lastPeriod: string | null;
}

export function told(subject: ReportSubject): Told {
  const { definition, result, analysis, language } = subject;
  const say = language === 'zh' ? chinese : english;
  const inLanguage = (one: { label?: string | undefined; labelZh?: string | undefined } | undefined, id: string) =>
    (language === 'zh' ? (one?.labelZh ?? one?.label) : one?.label) ?? id;
  const isPlaces = result.rows.every(({ unit }) => /^[A-Z]{3}$|^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(unit));
  const indicators = new Map(definition.indicators.map((one) => [one.column, one]));
  const groups = new Map((definition.groups ?? []).map((one) => [one.id, one]));
  const { period } = analysis.latest;
  const digits = decimalsFor(Math.max(...result.rows.map(({ score }) => Math.abs(score))));
  return {
    ...subject,
    say,
    name: (unit) => (isPlaces && placeById(unit)?.short[language]) || unit,
    label: (column) => inLanguage(indicators.get(column), column),
    groupLabel: (id) => (groups.has(id) ? inLanguage(groups.get(id), id) : say.total),
    listed: analysis.latest.rows.slice(0, MOST_LISTED),
    percent: percentIn(language),
    points: (score) => decimal(score, digits),
    lastPeriod: period === null ? null : say.periodName(period),
  };
}
