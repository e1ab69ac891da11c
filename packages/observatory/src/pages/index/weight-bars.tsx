import { ChartFrame } from '../../charts/chart-frame.js';
import { ValueBars } from '../../charts/value-bars.js';
import { formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import type { PicturePart } from './index-part.js';
import { dimensionOf, indicatorName, labelOf, sourcesOf } from './index-words.js';

/** What each indicator weighs in the whole, in the colour of its dimension. */
export function WeightBars({ view, definition, picture }: PicturePart) {
  const { language, say } = useLanguage();
  const percent = (share: number) => `${formatNumber(100 * share, language, 3)}%`;
  const rows = picture.weights
    .map(({ column, weight }) => {
      const { id, kind } = dimensionOf(definition, column);
      return { column, weight, id, kind, name: indicatorName(definition, column, language) };
    })
    .sort((a, b) => b.weight - a.weight);
  const groups = (definition.groups ?? [])
    .filter(({ parent }) => (parent ?? null) === null)
    .map((group) => ({
      name: labelOf(group, group.id, language),
      weight: rows.filter(({ id }) => id === group.id).reduce((sum, { weight }) => sum + weight, 0),
    }));
  const heaviest = groups.reduce((best, one) => (one.weight > best.weight ? one : best), { name: '', weight: 0 });
  const finding = say('index.weightFinding', {
    ...{ indicator: rows[0]!.name, share: percent(rows[0]!.weight) },
    ...{ group: heaviest.name, groupShare: percent(heaviest.weight) },
  });
  return (
    <ChartFrame
      level={2}
      finding={finding}
      measure={say('index.weightMeasure')}
      sources={sourcesOf(view)}
      method={[say('index.weightMethod')]}
      table={{
        columns: [say('index.indicator'), say('index.dimension'), say('index.weight')],
        rows: rows.map(({ name, id, weight }) => [
          name,
          labelOf(definition.groups?.find((group) => group.id === id) ?? {}, id ?? '', language),
          Number((100 * weight).toPrecision(4)),
        ]),
      }}
    >
      <ValueBars
        description={`${finding}. ${rows.map(({ name, weight }) => `${name} ${percent(weight)}`).join(', ')}`}
        bars={rows.map(({ column, name, weight, kind }) => ({
          id: column,
          name,
          value: weight,
          told: percent(weight),
          kind,
        }))}
      />
      <ul class="stack-key">
        {groups.map(({ name, weight }, kind) => (
          <li key={name}>
            <svg width="14" height="14" aria-hidden="true">
              <rect class={`kind-${kind}`} width="14" height="14" />
            </svg>
            {name} {percent(weight)}
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}
