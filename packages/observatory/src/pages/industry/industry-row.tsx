import type { IndustryView } from '../../api/shapes.js';
import { ChartFrame } from '../../charts/chart-frame.js';
import { formatCount } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { TileMap } from '../../maps/tile-map.js';
import { STEPS } from '../../maps/tiles.js';
import { useLabels } from '../../vocabulary/use-labels.js';

/** The industry's row of the matrix, on the map. */
export function IndustryRow({ view }: { view: IndustryView }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const name = labels.pick(view.industry.label);
  const rows = [...view.row].sort((a, b) => b.count - a.count);
  const first = rows[0];
  const finding = first
    ? say(rows[1]?.count === first.count ? 'industry.rowTied' : 'industry.rowFinding', {
        industry: name,
        n: rows.length,
        place: labels.short(first.place),
        count: formatCount(first.count, language),
      })
    : say('industry.rowNone', { industry: name });
  return (
    <ChartFrame
      level={2}
      finding={finding}
      measure={say('industry.rowMeasure')}
      sources={[]}
      method={[say('industry.rowMethod')]}
      table={{
        columns: [say('column.place'), say('industries.mentions')],
        rows: rows.map(({ place, count }) => [labels.short(place), count]),
      }}
    >
      <TileMap
        extent={[0, Math.max(STEPS, first?.count ?? 0)]}
        values={new Map(rows.map(({ place, count }) => [place, count]))}
        format={(value) => formatCount(value, language)}
        description={finding}
      />
    </ChartFrame>
  );
}
