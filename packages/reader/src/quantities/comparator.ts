import type { Language, Value } from '../records.js';

export type Comparator = Exclude<Value['comparator'], '..'>;
type Cue = { pattern: RegExp; comparator: Comparator; reason: string; examples: string[] };

/**
 * Words that bound or blur a number. A cue after the number outranks one before it: 约5%以上 is a bound.
 * The span of a quantity runs from its number through its unit; these words stay outside.
 */
const before: Record<Language, Cue[]> = {
  zh: [
    {
      pattern: /(?:不低于|不少于|不小于|不下于|不亚于|至少|最少|最低|起码|大于等于|大于或等于)(?:在|为|达|要?达到)?$/,
      comparator: '>=',
      reason: 'a lower bound that counts as reached',
      examples: ['不低于5%'],
    },
    {
      pattern: /(?:不超过|不超出|不高于|不多于|不大于|不突破|最多|最高|至多|小于等于|小于或等于|上限为?)(?:在|为|达)?$/,
      comparator: '<=',
      reason: 'an upper bound that counts as kept',
      examples: ['不超过3%'],
    },
    {
      pattern:
        /(?:超过|超越|超出|超|突破|逾|多于|高于|大于|高出|好于|快于|冲破|跨过|跨越|跨上|站上|迈上|迈过|越过|破)了?$/,
      comparator: '>',
      reason: 'more than',
      examples: ['超过840亿斤', '突破5万亿元'],
    },
    {
      pattern: /(?:低于|少于|小于|不足|不到|不满|未满|未达|不及)了?$/,
      comparator: '<',
      reason: 'less than',
      examples: ['不足1%'],
    },
    {
      pattern: /(?:大约|约为|约占|约达|约|将近|接近|临近|近|大概|大致|差不多|几乎|估计)$/,
      comparator: '~',
      reason: 'about, nearly',
      examples: ['约5%', '近3万人'],
    },
  ],
  en: [
    {
      pattern:
        /\b(?:at or above|at least|at minimum|no (?:less|fewer|lower) than|not (?:less|fewer|lower) than|a minimum of|minimum)(?: (?:by|of))?\s*$/i,
      comparator: '>=',
      reason: 'a lower bound that counts as reached',
      examples: ['at least 5 percent'],
    },
    {
      pattern:
        /\b(?:at or (?:below|under)|(?:not|n['’]t) (?:rise|go|climb|be|increase|grow|get)? ?(?:above|over|beyond|past|more than|higher than)|at most|no (?:more|greater|higher) than|not (?:more|greater|higher) than|not exceed(?:ing)?|not to exceed|up to|as (?:much|many|high) as|a maximum of|maximum of|within|capped at)(?: (?:by|of))?\s*$/i,
      comparator: '<=',
      reason: 'an upper bound that counts as kept',
      examples: ['up to 3 percent', 'no more than 3 percent'],
    },
    {
      pattern:
        /\b(?:more than|greater than|higher than|larger than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)|in excess of|upwards? of|beyond|north of|well over|just over)(?: (?:by|of))?\s*$/i,
      comparator: '>',
      reason: 'more than',
      examples: ['by more than 7 percent', 'over 60 countries'],
    },
    {
      pattern: /\b(?:less than|fewer than|lower than|smaller than|below|under|short of|not quite)(?: (?:by|of))?\s*$/i,
      comparator: '<',
      reason: 'less than',
      examples: ['less than 1 percent'],
    },
    {
      pattern:
        /(?:\b(?:about|around|approximately|approx\.?|roughly|nearly|almost|close to|some|circa|an estimated|estimated at|nearing)|~|≈)\s*$/i,
      comparator: '~',
      reason: 'about, nearly',
      examples: ['about 19 percent', 'nearly 80 percent'],
    },
  ],
};

const after: Record<Language, Cue[]> = {
  zh: [
    {
      pattern: /^(?:及|或|\(含\)|（含）)?(?:以上|之上)|^有余|^(?:或|及)(?:更高|更多)/,
      comparator: '>=',
      reason: 'or more',
      examples: ['3%以上'],
    },
    { pattern: /^(?:及|或)?(?:以内|之内|以下|之下)/, comparator: '<=', reason: 'or less', examples: ['5.5%以内'] },
    { pattern: /^(?:左右|上下|前后|内外|许)/, comparator: '~', reason: 'about', examples: ['5%左右'] },
  ],
  en: [
    {
      pattern: /^\s?(?:or|and) (?:more|above|over|higher|greater|up|beyond)\b|^\s?\+(?!\d)/i,
      comparator: '>=',
      reason: 'or more',
      examples: ['5 percent or more'],
    },
    {
      pattern: /^\s?(?:or|and) (?:less|below|under|lower|fewer)\b/i,
      comparator: '<=',
      reason: 'or less',
      examples: ['5 percent or less'],
    },
    {
      pattern: /^\s?or (?:so|thereabouts)\b|^\s?-ish\b/i,
      comparator: '~',
      reason: 'about',
      examples: ['5 percent or so'],
    },
  ],
};

const WINDOW = 28;

/** The comparator that the words around plain[from, to) give it; `start` and `end` bound the sentence. */
export function comparatorAround(
  plain: string,
  bounds: { start: number; end: number },
  from: number,
  to: number,
  language: Language,
): Comparator {
  const right = plain.slice(to, Math.min(bounds.end, to + WINDOW));
  const left = plain.slice(Math.max(bounds.start, from - WINDOW), from);
  const cue =
    after[language].find(({ pattern }) => pattern.test(right)) ??
    before[language].find(({ pattern }) => pattern.test(left));
  return cue?.comparator ?? '=';
}

/** A number with its comparator as a value: '<' and '<=' fill high, the others low. */
export function boundedBy(comparator: Comparator, number: number): Value {
  const upper = comparator === '<' || comparator === '<=';
  return { comparator, low: upper ? null : number, high: upper ? number : null };
}
