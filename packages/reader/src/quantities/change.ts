import type { Change, Language } from '../records.js';

type Cue = { pattern: RegExp; change: Change; reason: string };

/** What may stand between a verb of change and its number: aspect, direction, manner, the bound on the number. */
const LINK_ZH =
  '(?:了|到|至|为|达|约|近|超过?|不低于|不少于|不超过|突破|接近|幅度|率|速度?|控制在|保持在|稳定在|在|按|要|再|达到|同比|年均|平均|大约|由|[以]?上|力争|目标|预期|预计|分别|均|累计|:|：|\\s)';

const cues: Record<Language, { before: Cue[]; after: Cue[] }> = {
  zh: {
    before: [
      {
        pattern: new RegExp(
          `(?:负增长|下降|降低|减少|下滑|下跌|回落|缩小|收窄|压减|压缩|削减|降幅|减幅|减|降|跌|缩减|节约|消减)${LINK_ZH}{0,6}$`,
        ),
        change: 'decrease',
        reason: 'verbs and nouns of falling',
      },
      {
        pattern: new RegExp(
          `(?:增长|增加|提高|提升|上升|上涨|扩大|净增|增幅|增速|涨幅|增至|升至|增|涨|升|上调|翻|递增|增值|拓展|多|高出|回升|加快)${LINK_ZH}{0,6}$`,
        ),
        change: 'increase',
        reason: 'verbs and nouns of rising',
      },
    ],
    after: [
      {
        pattern: /^(?:以上|左右|以内)?的(?:增长|增幅|增速|涨幅|提升)/,
        change: 'increase',
        reason: 'the rate before its noun',
      },
      {
        pattern: /^(?:以上|左右|以内)?的(?:降幅|下降|降低|减幅|跌幅)/,
        change: 'decrease',
        reason: 'the rate before its noun',
      },
    ],
  },
  en: {
    before: [
      {
        pattern:
          /\b(?:f[ae]ll(?:s|ing|en)?|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing)?|los(?:t|e|es|ing)|slipp?(?:s|ed|ing)?|plung(?:e|es|ed|ing)|tumbl(?:e|es|ed|ing)|contract(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|reduction|cut(?:s|ting)?|down|lower(?:s|ed|ing)?)\b(?:\s(?!and\b|but\b|while\b|to\b)[\w&'’-]+){0,4}?(?:\s(?:of|by|to|from))?\s*$/i,
        change: 'decrease',
        reason: 'verbs and nouns of falling',
      },
      {
        pattern:
          /\b(?:ris(?:e|es|en|ing)|rose|gr[eo]w(?:s|n|ing)?|growth(?: rate)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|expansion|up(?! to)|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|scal(?:e|es|ed|ing) up|ramp(?:s|ed|ing)? up|adds|adding|advanc(?:e|es|ed|ing))\b(?:\s(?!and\b|but\b|while\b)[\w&'’-]+){0,6}?(?:\s(?:of|by|to|from))?\s*$/i,
        change: 'increase',
        reason: 'verbs and nouns of rising',
      },
    ],
    after: [
      {
        pattern: /^\s(?:[\w-]+\s){0,2}?(?:increase|growth|rise|gain|jump|surge|higher|expansion|boost)\b/i,
        change: 'increase',
        reason: 'the rate before its noun',
      },
      {
        pattern: /^\s(?:[\w-]+\s){0,2}?(?:decrease|decline|drop|fall|reduction|cut|lower|contraction|slump)\b/i,
        change: 'decrease',
        reason: 'the rate before its noun',
      },
    ],
  },
};

const WINDOW = { zh: 18, en: 72 };

/** Whether the words around plain[from, to) say that the quantity rose or fell, by or to this number. */
export function changeAround(
  plain: string,
  bounds: { start: number; end: number },
  from: number,
  to: number,
  language: Language,
): Change | null {
  const left = plain.slice(Math.max(bounds.start, from - WINDOW[language]), from);
  const clause = left.slice(
    Math.max(0, left.search(language === 'zh' ? /[，。；、！？][^，。；、！？]*$/ : /[.;:!?][^.;:!?]*$/)),
  );
  const ahead = cues[language].before.find(({ pattern }) => pattern.test(clause));
  if (ahead) return ahead.change;
  const right = plain.slice(to, Math.min(bounds.end, to + 40));
  return cues[language].after.find(({ pattern }) => pattern.test(right))?.change ?? null;
}
