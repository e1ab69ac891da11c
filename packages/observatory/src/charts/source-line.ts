import type { StoredSeries } from '../api/shapes.js';
import type { Say } from '../language/use-language.js';

/** 'Source: World Bank, 2024 (CC BY 4.0); NBS, 2023': each source once. */
export function sourceLine(sources: Pick<StoredSeries, 'source' | 'vintage' | 'licence'>[], say: Say): string {
  const named = new Set(
    sources.map(({ source, vintage, licence }) => {
      const dated = vintage && !source.includes(vintage) ? `${source}, ${vintage}` : source;
      return licence && !source.includes(licence) ? `${dated} (${licence})` : dated;
    }),
  );
  return named.size === 0 ? say('source.documents') : say('source.line', { sources: [...named].join('; ') });
}
