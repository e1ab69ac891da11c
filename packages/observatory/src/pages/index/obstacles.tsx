import { ChartFrame } from '../../charts/chart-frame.js';
import { ValueBars } from '../../charts/value-bars.js';
import { formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { dimensionOf, indicatorName, labelOf, sourcesOf } from './index-words.js';
import type { ProfilePart } from './profile.js';

/** What a province lacks to the best, shared out among the indicators. */
export function Obstacles({ view, definition, picture: { sheet }, place }: ProfilePart) {
  const { language, say } = useLanguage();
  const { year } = sheet;
  const labels = useLabels();
  const percent = (share: number) => `${formatNumber(100 * share, language, 3)}%`;
  const degrees = sheet.obstacles[sheet.places.indexOf(place)]!;
  const bars = sheet.columns
    .map((column, j) => {
      const { id: group, kind } = dimensionOf(definition, column);
      return {
        id: column,
        group,
        kind,
        name: indicatorName(definition, column, language),
        value: degrees[j]!,
        told: percent(degrees[j]!),
      };
    })
    .sort((a, b) => b.value - a.value);
  const groups = (definition.groups ?? [])
    .map((group) => ({
      name: labelOf(group, group.id, language),
      share: bars.filter((bar) => bar.group === group.id).reduce((sum, { value }) => sum + value, 0),
    }))
    .sort((a, b) => b.share - a.share);
  const finding =
    bars[0]!.value === 0
      ? say('index.obstacleNone', { place: labels.short(place) })
      : say('index.obstacleFinding', {
          ...{ place: labels.short(place), indicator: bars[0]!.name },
          ...{ share: percent(groups[0]?.share ?? 1), group: groups[0]?.name ?? bars[0]!.name },
        });
  return (
    <ChartFrame
      finding={finding}
      measure={say('index.obstacleMeasure', { year })}
      sources={sourcesOf(view)}
      method={[say('index.obstacleMethod')]}
      table={{
        columns: [say('index.indicator'), say('index.obstacle')],
        rows: bars.map(({ name, value }) => [name, Number((100 * value).toPrecision(4))]),
      }}
    >
      <ValueBars
        bars={bars}
        description={`${finding}. ${bars.map(({ name, told }) => `${name} ${told}`).join(', ')}`}
      />
    </ChartFrame>
  );
}
