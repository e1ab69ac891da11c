import type { StoredSeries } from '../api/shapes.js';
import type { Language } from '../language/language.js';

export type Worded = Pick<StoredSeries, 'definition' | 'source' | 'vintage' | 'licence' | 'zh'>;

/** What a series says of itself in a language: definition, source, vintage, licence; its own words where it has no others. */
export const wordsOf = (series: Worded, language: Language): NonNullable<StoredSeries['zh']> =>
  (language === 'zh' && series.zh) || series;

/** The words of a definition, by which series are told apart in addresses whatever the language. */
export function definitionWords(series: readonly Worded[], definition: string, language: Language): string {
  const defined = series.find((one) => one.definition === definition);
  return defined ? wordsOf(defined, language).definition : definition;
}
