import { ChartFrame } from '../../charts/chart-frame.js';
import { formatFixed } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { TileMap } from '../../maps/tile-map.js';
import { formatAddress, withQuery } from '../../routing/address.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import type { PicturePart } from './index-part.js';
import { sourcesOf } from './index-words.js';
import { placeInFocus, standingsIn } from './standings.js';

const FIRST = 10;

/** The scores on the map, and the region in which most of the first lie. */
export function IndexMap({ view, standings: all, year }: PicturePart) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { address } = useNavigation();
  const standings = standingsIn(all, year);
  const regionOf = new Map(view.units.map(({ id, region }) => [id, region]));
  const counts = view.regions.map(({ id, label }) => ({
    label,
    n: standings.slice(0, FIRST).filter(({ place }) => regionOf.get(place) === id).length,
  }));
  const most = counts.reduce((best, one) => (one.n > best.n ? one : best));
  const finding = say('index.mapFinding', { n: most.n, year, region: labels.pick(most.label) });
  const scores = standings.map(({ score }) => score);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  return (
    <ChartFrame
      level={2}
      finding={finding}
      measure={say('index.mapMeasure', { year })}
      sources={sourcesOf(view)}
      method={[say('index.method')]}
      table={{
        columns: [say('index.place'), say('index.score')],
        rows: standings.map(({ place, score }) => [labels.short(place), Number(score.toPrecision(6))]),
      }}
    >
      <TileMap
        values={new Map(standings.map(({ place, score }) => [place, score]))}
        // The lowest score is a score too: its tile is shaded.
        extent={[low - (high - low) * 1e-6, high]}
        format={(score) => formatFixed(score, language, 2)}
        focus={placeInFocus(address.query.place, standings)}
        description={finding}
        hrefOf={(place) => formatAddress(withQuery(address, { place }))}
      />
    </ChartFrame>
  );
}
