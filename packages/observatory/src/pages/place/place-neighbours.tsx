import type { PlaceView } from '../../api/shapes.js';
import { ChartFrame } from '../../charts/chart-frame.js';
import { useLanguage } from '../../language/use-language.js';
import { TileMap } from '../../maps/tile-map.js';
import { To } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';

/** Who makes the same bets: similarity of priorities, on the map and by name. */
export function PlaceNeighbours({ view }: { view: PlaceView }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const { neighbours, place } = view;
  const first = neighbours[0];
  if (!first) return null;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  const finding = say('place.neighbourFinding', {
    place: labels.short(place.id),
    other: labels.short(first.place),
    share: percent(first.similarity),
  });
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours">{say('place.neighbours')}</h2>
      <ChartFrame
        finding={finding}
        measure={say('place.neighbourMeasure')}
        sources={[]}
        method={[say('place.neighbourMethod')]}
        table={{
          columns: [say('column.place'), say('place.similarity'), say('place.shared')],
          rows: neighbours.map((one) => [
            labels.short(one.place),
            Number(one.similarity.toFixed(3)),
            one.shared.map(labels.of).join(say('list.comma')),
          ]),
        }}
      >
        <div class="two-columns">
          <TileMap
            values={new Map(neighbours.map((one) => [one.place, one.similarity]))}
            format={percent}
            focus={place.id}
            description={finding}
          />
          <ol class="neighbours">
            {neighbours.slice(0, 6).map((one) => (
              <li key={one.place}>
                <To page="place" id={one.place}>
                  {labels.short(one.place)}
                </To>{' '}
                <b>{percent(one.similarity)}</b>
                <p>
                  {one.shared.slice(0, 8).map(labels.of).join(say('list.comma'))}
                  {one.shared.length > 8 && ` ${say('list.andMore', { n: one.shared.length - 8 })}`}
                </p>
              </li>
            ))}
          </ol>
        </div>
      </ChartFrame>
    </section>
  );
}
