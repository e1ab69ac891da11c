import type { StoredSeries } from '../api/shapes.js';
import { scriptOf } from '../language/script.js';
import { useLanguage } from '../language/use-language.js';
import { circled, definitionsOf } from './series-chart.js';
import { definitionWords } from './series-words.js';

/** What the numbers on the lines mean: each definition with the dash of its lines. Nothing where there is only one. */
export function DefinitionKey({ series }: { series: StoredSeries[] }) {
  const { language } = useLanguage();
  const definitions = definitionsOf(series);
  if (definitions.length < 2) return null;
  return (
    <ol class="definition-key">
      {definitions.map((definition, i) => (
        <li key={definition} lang={scriptOf(definitionWords(series, definition, language))}>
          <svg width="26" height="10" aria-hidden="true" class={`line other dash-${i % 4}`}>
            <path d="M1,5H25" />
          </svg>
          {circled(i)} {definitionWords(series, definition, language)}
        </li>
      ))}
    </ol>
  );
}
