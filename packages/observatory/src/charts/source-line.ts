import type { Language } from '../language/language.js';
import type { Say } from '../language/use-language.js';
import { type Worded, wordsOf } from './series-words.js';

const marks = {
  en: { and: '; ', comma: ', ', bracket: (text: string) => ` (${text})` },
  zh: { and: '；', comma: '，', bracket: (text: string) => `（${text}）` },
};

/** 'World Bank, 2024': a source with its vintage, unless its name says that already. */
export function datedSource(series: Worded, language: Language): string {
  const { source, vintage } = wordsOf(series, language);
  return vintage && !source.includes(vintage) ? `${source}${marks[language].comma}${vintage}` : source;
}

/** 'Source: World Bank, 2024 (CC BY 4.0); NBS, 2023': each source once. */
export function sourceLine(sources: readonly Worded[], language: Language, say: Say): string {
  const { and, bracket } = marks[language];
  const named = new Set(
    sources.map((series) => {
      const { source, licence } = wordsOf(series, language);
      const dated = datedSource(series, language);
      return licence && !source.includes(licence) ? dated + bracket(licence) : dated;
    }),
  );
  return named.size === 0 ? say('source.documents') : say('source.line', { sources: [...named].join(and) });
}
