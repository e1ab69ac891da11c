import type { PlaceView } from '../../api/shapes.js';
import { SeriesChart } from '../../charts/series-chart.js';
import { useLanguage } from '../../language/use-language.js';
import { To } from '../../routing/navigation.js';
import { FirstOf } from '../../shell/first-of.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { inReadingOrder } from './indicator-order.js';

const AT_FIRST = 6;
/** More lines than this tell nothing: the peers with the latest, longest series stay. */
const PEERS = 5;

/** Where it stands: each indicator beside its peers, with its rank. */
export function PlaceIndicators({ view }: { view: PlaceView }) {
  const { say } = useLanguage();
  const labels = useLabels();
  if (view.indicators.length === 0) return null;
  return (
    <section aria-labelledby="indicators">
      <h2 id="indicators">{say('place.indicators')}</h2>
      <FirstOf all={inReadingOrder(view.indicators)} first={AT_FIRST}>
        {(shown) => (
          <div class="charts">
            {shown.map((one) => (
              <div key={one.indicator}>
                {one.rank !== null && one.of !== null && (
                  <p class="rank">
                    <b>{say('place.rank', { rank: one.rank })}</b> {say('place.rankOf', { of: one.of })}
                  </p>
                )}
                <SeriesChart
                  series={[...one.series.slice(0, 1), ...longest(one.peers)]}
                  focus={view.place.id}
                  label={labels.pick(one.label)}
                  unit={one.unit}
                  height={220}
                />
                <p>
                  <To page="indicator" id={one.indicator} query={{ place: view.place.id }} class="onward">
                    {say('place.openSeries')}
                  </To>
                </p>
              </div>
            ))}
          </div>
        )}
      </FirstOf>
    </section>
  );
}

const longest = (series: PlaceView['indicators'][number]['peers']) =>
  [...series].sort((a, b) => b.points.length - a.points.length).slice(0, PEERS);
