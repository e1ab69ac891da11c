import type { StoredSeries } from '../api/shapes.js';
import { useLabels } from '../vocabulary/use-labels.js';
import { circled, definitionsOf } from './series-chart.js';

/** What the numbers on the lines mean: each definition with the dash of its lines. Nothing where there is only one. */
export function DefinitionKey({ series }: { series: StoredSeries[] }) {
  const labels = useLabels();
  const definitions = definitionsOf(series);
  if (definitions.length < 2) return null;
  return (
    <ol class="definition-key">
      {definitions.map((definition, i) => (
        <li key={definition}>
          <svg width="26" height="10" aria-hidden="true" class={`line other dash-${i % 4}`}>
            <path d="M1,5H25" />
          </svg>
          {circled(i)} {labels.of(definition)}
        </li>
      ))}
    </ol>
  );
}
