import type { Value } from '../api/shapes.js';
import { type Language, LOCALE } from './language.js';

const formats = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    made = new Intl.NumberFormat(LOCALE[language], options);
    formats.set(key, made);
  }
  return made;
}

/** With a minus sign (U+2212), which is as wide as the digits; a hyphen reads as a dash. */
const format = (language: Language, options: Intl.NumberFormatOptions) => ({
  format: (value: number) => formatter(language, options).format(value).replace('-', '−'),
});

/**
 * A measured number with sensible digits: 4.5 trillion / 4.5万亿 from a million on, at most four significant digits below,
 * never fewer than the whole number has.
 */
export function formatNumber(value: number, language: Language, digits = 3): string {
  const size = Math.abs(value);
  const compactFrom = language === 'zh' ? 1e5 : 1e6;
  if (size >= compactFrom)
    return format(language, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: Math.max(digits, 3),
    }).format(value);
  if (size >= 1000) return format(language, { maximumFractionDigits: 0 }).format(value);
  return format(language, { maximumSignificantDigits: digits }).format(value);
}

/** A measured number with as many decimals as its neighbours, so that a column of them compares at a glance: 0.140, 0.097. */
export const formatFixed = (value: number, language: Language, decimals: number): string =>
  format(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    // No minus before what is zero at these decimals.
    Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value,
  );

/** More digits than a person writes come from a unit's conversion (2 million mu are 1333333333.3 m²): they say nothing. */
const WRITTEN_DIGITS = 7;

/** A number that a document states: as many digits as it has; four where they come from a conversion. */
export function formatStated(value: number, language: Language): string {
  const digits = Number(value.toPrecision(12))
    .toString()
    .replace(/e.*$|\D/g, '')
    .replace(/^0+|0+$/g, '').length;
  const maximumSignificantDigits = digits > WRITTEN_DIGITS ? 4 : WRITTEN_DIGITS;
  const compact = Math.abs(value) >= (language === 'zh' ? 1e5 : 1e6);
  const options = compact ? ({ notation: 'compact', compactDisplay: 'long' } as const) : {};
  return format(language, { ...options, maximumSignificantDigits }).format(value);
}

export const formatCount = (value: number, language: Language): string => format(language, {}).format(value);

const CURRENCY: Record<string, { en: (n: string) => string; zh: (n: string) => string }> = {
  CNY: { en: (n) => `CNY ${n}`, zh: (n) => `${n}元` },
  USD: { en: (n) => `US$${n}`, zh: (n) => `${n}美元` },
  EUR: { en: (n) => `€${n}`, zh: (n) => `${n}欧元` },
  JPY: { en: (n) => `¥${n}`, zh: (n) => `${n}日元` },
  GBP: { en: (n) => `£${n}`, zh: (n) => `${n}英镑` },
  HKD: { en: (n) => `HK$${n}`, zh: (n) => `${n}港元` },
};

/** Plain shares and indices carry no unit word. */
const UNITLESS = new Set(['', '1', 'ratio', 'index', 'score', 'count']);

/** 'tonne' → 'tonnes', 'person' → 'people'; labels that are rates, symbols or plurals already stay as they are. */
export function pluralUnit(label: string): string {
  if (/[^a-zA-Z -]|\b(per|a|million|kg)\b|s$|^(jin|mu|won|yuan)$/.test(label)) return label;
  const [first, rest] = label.split(/ (?=of )/) as [string, string?];
  if (rest) return `${pluralUnit(first)} ${rest}`;
  return /\bperson$/.test(label) ? label.replace(/person$/, 'people') : `${label}s`;
}

/** A number already formatted, with its unit: '5%', 'CNY 4.5 trillion', '4.5万亿元', '12.3 people'. */
export function withUnit(
  number: string,
  unit: string,
  language: Language,
  unitLabel: (unit: string) => string,
): string {
  if (UNITLESS.has(unit)) return number;
  if (unit === '%') return `${number}%`;
  if (unit === '%/yr') return language === 'zh' ? `年均${number}%` : `${number}% a year`;
  if (unit === 'pp') return language === 'zh' ? `${number}个百分点` : `${number} pp`;
  const currency = CURRENCY[unit];
  if (currency) return currency[language](number);
  const label = unitLabel(unit);
  if (language === 'zh') return `${number}${/^[a-z]/i.test(label) ? ' ' : ''}${label}`;
  return `${number} ${number === '1' ? label : pluralUnit(label)}`;
}

/** A measured value with its unit. */
export function formatMeasure(
  value: number,
  unit: string,
  language: Language,
  unitLabel: (unit: string) => string,
  digits = 3,
): string {
  return withUnit(formatNumber(value, language, digits), unit, language, unitLabel);
}

/**
 * A stated value as its comparator says it: 'about 5%', 'at least 7%', '4.5–5%' / '5%左右', '7%以上', '4.5%—5%'.
 */
export function formatValue(
  value: Value,
  unit: string,
  language: Language,
  unitLabel: (unit: string) => string,
): string {
  const say = (n: number | null) => (n === null ? '?' : withUnit(formatStated(n, language), unit, language, unitLabel));
  const low = () => say(value.low);
  const high = () => say(value.high);
  const zh = language === 'zh';
  switch (value.comparator) {
    case '=':
      return low();
    case '~':
      return zh ? `${low()}左右` : `about ${low()}`;
    case '>=':
      return zh ? `${low()}以上` : `at least ${low()}`;
    case '>':
      return zh ? `超过${low()}` : `more than ${low()}`;
    case '<=':
      return zh ? `${high()}以内` : `at most ${high()}`;
    case '<':
      return zh ? `低于${high()}` : `less than ${high()}`;
    case '..': {
      const both = [value.low, value.high].map((n) => (n === null ? '?' : formatStated(n, language)));
      return withUnit(both.join('–'), unit, language, unitLabel);
    }
  }
}
