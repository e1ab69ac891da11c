import { ChartFrame } from '../../charts/chart-frame.js';
import { LineChart } from '../../charts/line-chart.js';
import { formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { computedLine } from './computed-line.js';
import { sourcesOf } from './index-words.js';
import type { ProfilePart } from './profile.js';

/** A province's rank over the years, with the range that holds it. */
export function RankPath({ view, standings, place }: ProfilePart) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const path = standings.filter((standing) => standing.place === place).sort((a, b) => (a.year < b.year ? -1 : 1));
  const name = labels.short(place);
  const band = path.flatMap(({ year, interval }) =>
    interval ? [{ x: Number(year), low: interval[0], high: interval[1] }] : [],
  );
  const line = {
    ...computedLine(
      place,
      name,
      path.map(({ year, rank }) => [year, rank]),
    ),
    ...(band.length > 0 ? { band } : {}),
  };
  const [first, last] = [path[0]!, path.at(-1)!];
  const moved =
    last.rank < first.rank ? 'index.pathRose' : last.rank > first.rank ? 'index.pathFell' : 'index.pathSame';
  const finding = say(moved, { place: name, a: first.rank, b: last.rank, from: first.year, to: last.year });
  return (
    <ChartFrame
      finding={finding}
      measure={say('index.pathMeasure')}
      sources={sourcesOf(view)}
      method={[say('index.method')]}
      table={{
        columns: ['index.year', 'index.rank', 'index.low', 'index.high', 'index.score'].map((key) =>
          say(key as 'index.year'),
        ),
        rows: path.map(({ year, rank, interval, score }) => [
          year,
          rank,
          interval?.[0] ?? null,
          interval?.[1] ?? null,
          Number(score.toPrecision(6)),
        ]),
      }}
    >
      <LineChart
        lines={[line]}
        description={finding}
        height={240}
        yDomain={[view.units.length, 1]}
        formatY={(rank) => formatNumber(rank, language, 2)}
      />
    </ChartFrame>
  );
}
