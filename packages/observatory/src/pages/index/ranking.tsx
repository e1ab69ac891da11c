import { ChartFrame } from '../../charts/chart-frame.js';
import { RankDots, type RankRow } from '../../charts/rank-dots.js';
import { formatCount, formatFixed, formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { formatAddress, withQuery } from '../../routing/address.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import type { PicturePart } from './index-part.js';
import { sourcesOf } from './index-words.js';
import { countOutside, rankingFinding } from './ranking-finding.js';
import type { Standing } from './standings.js';
import { placeInFocus, standingsIn } from './standings.js';

/** The ranking of a year with the range of each rank: what the page is about. */
export function Ranking({ view, definition, ranges, standings: all, year }: PicturePart) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { address } = useNavigation();
  const standings = standingsIn(all, year);
  const focus = placeInFocus(address.query.place, standings);
  const score = (value: number) => formatFixed(value, language, 3);
  const runs = formatCount(ranges?.runs ?? definition.uncertainty?.runs ?? 0, language);
  const rows = standings.map((standing): RankRow => {
    const { place, rank } = standing;
    const [low, high] = standing.interval ?? [rank, rank];
    const words = { place: labels.short(place), rank, low, high, score: score(standing.score) };
    return {
      ...{ id: place, name: words.place, rank, low, high, value: words.score, focus: place === focus },
      told: standing.interval ? say('index.rankTold', words) : say('index.rankToldSure', words),
      href: formatAddress(withQuery(address, { place })),
    };
  });
  const finding = rankingFinding(standings, year, labels.short, say);
  const outside = countOutside(standings);
  const { seed } = definition.uncertainty ?? { seed: 1 };
  return (
    <ChartFrame
      level={2}
      finding={finding}
      measure={say('index.rankMeasure', { year, runs })}
      sources={sourcesOf(view)}
      method={[
        say('index.method'),
        ...(ranges
          ? [say('index.methodRanges', { runs, seed, shift: formatNumber(ranges.meanShift, language, 2) })]
          : []),
      ]}
      table={{
        columns: ['index.rank', 'index.place', 'index.score', 'index.low', 'index.high'].map((key) =>
          say(key as 'index.rank'),
        ),
        rows: standings.map(({ place, rank, score: value, interval }: Standing) => [
          rank,
          labels.short(place),
          Number(value.toPrecision(6)),
          interval?.[0] ?? null,
          interval?.[1] ?? null,
        ]),
      }}
    >
      <RankDots rows={rows} description={finding} />
      {outside > 0 && <p class="measure">{say('index.outside', { n: outside })}</p>}
    </ChartFrame>
  );
}
