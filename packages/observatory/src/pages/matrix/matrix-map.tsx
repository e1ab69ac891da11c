import type { Matrix } from '../../api/shapes.js';
import { ChartFrame } from '../../charts/chart-frame.js';
import { useLanguage } from '../../language/use-language.js';
import { TileMap } from '../../maps/tile-map.js';
import { bare } from '../../routing/address.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { cellExtent, cellKey } from './cells.js';
import { sharedWith } from './shared-bets.js';

type MatrixMapProps = { matrix: Matrix; values: Map<string, number>; fallback: string | null };

/** The chosen row (who names this industry) or column (who makes the same bets as this place) on the map. */
export function MatrixMap({ matrix, values, fallback }: MatrixMapProps) {
  const { query } = useNavigation().address;
  const asked = query.show;
  const place = matrix.places.find(({ id }) => id === asked);
  const industry = matrix.industries.find(({ id }) => id === (place ? null : (asked ?? fallback)));
  if (place) return <PlaceMap matrix={matrix} place={place.id} />;
  return industry ? <IndustryMap matrix={matrix} values={values} industry={industry.id} /> : null;
}

function IndustryMap({ matrix, values, industry }: { matrix: Matrix; values: Map<string, number>; industry: string }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const row = new Map(
    matrix.places.flatMap(({ id }) =>
      values.has(cellKey(industry, id)) ? [[id, values.get(cellKey(industry, id))!] as const] : [],
    ),
  );
  const finding = say('matrix.rowFinding', { industry: labels.of(industry), n: row.size });
  return (
    <ChartFrame
      level={2}
      finding={finding}
      measure={say(matrix.mode === 'first' ? 'matrix.cellFirst' : 'matrix.cell', { year: matrix.year })}
      sources={[]}
      method={[say('matrix.method')]}
      table={{
        columns: [say('column.place'), labels.of(industry)],
        rows: [...row].map(([id, value]) => [labels.short(id), value]),
      }}
    >
      <TileMap
        values={row}
        extent={cellExtent(matrix)}
        format={String}
        missing={new Set(matrix.missing)}
        description={finding}
      />
      <p>
        <To page="industry" id={bare(industry)} class="onward">
          {say('matrix.openIndustry')}
        </To>
      </p>
    </ChartFrame>
  );
}

function PlaceMap({ matrix, place }: { matrix: Matrix; place: string }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const shared = sharedWith(matrix, place);
  const nearest = [...shared].sort(([, a], [, b]) => b - a)[0];
  const finding = nearest
    ? say('matrix.columnFinding', { place: labels.short(place), other: labels.short(nearest[0]), n: nearest[1] })
    : say('matrix.columnNone', { place: labels.short(place) });
  return (
    <ChartFrame
      level={2}
      finding={finding}
      measure={say('matrix.columnMeasure', { place: labels.short(place) })}
      sources={[]}
      method={[say('matrix.method')]}
      table={{
        columns: [say('column.place'), say('place.shared')],
        rows: [...shared].map(([id, n]) => [labels.short(id), n]),
      }}
    >
      <TileMap values={shared} format={String} focus={place} missing={new Set(matrix.missing)} description={finding} />
      <p>
        <To page="place" id={place} class="onward">
          {say('matrix.openPlace')}
        </To>
      </p>
    </ChartFrame>
  );
}
