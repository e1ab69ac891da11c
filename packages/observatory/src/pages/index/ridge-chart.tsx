import { median } from '@xinzhi/composite';
import { ChartFrame } from '../../charts/chart-frame.js';
import { type Ridge, Ridges } from '../../charts/ridge.js';
import { formatFixed } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import type { DevelopmentPart } from './development-charts.js';
import { sourcesOf } from './index-words.js';
import { standingsIn } from './standings.js';

/** The distribution of the scores, year behind year. */
export function RidgeChart({ view, standings, place, development: { years, ridge } }: DevelopmentPart) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const number = (value: number) => formatFixed(value, language, 2);
  const medians = years.map((year) => median(standingsIn(standings, year).map(({ score }) => score)));
  const [from, to] = [years[0]!, years.at(-1)!];
  const finding = say('index.ridgeFinding', {
    ...{ from, to, a: number(medians[0]!), b: number(medians.at(-1)!), peaks: ridge.peaks.at(-1)!.length },
  });
  const ridges = years.map(
    (year, at): Ridge => ({
      label: year,
      curve: ridge.grid.map((x, i) => ({ x, density: ridge.densities[at]![i]! })),
      mark: standingsIn(standings, year).find((standing) => standing.place === place)?.score ?? null,
      told: say('index.ridgeTold', { year, median: number(medians[at]!) }),
    }),
  );
  return (
    <ChartFrame
      finding={finding}
      measure={say('index.ridgeMeasure', { n: view.units.length, place: labels.short(place) })}
      sources={sourcesOf(view)}
      method={[say('index.ridgeMethod')]}
      table={{
        columns: [say('index.score'), ...years],
        rows: ridge.grid.map((x, i) => [
          Number(x.toPrecision(4)),
          ...years.map((_, at) => Number(ridge.densities[at]![i]!.toPrecision(4))),
        ]),
      }}
    >
      <Ridges ridges={ridges} description={finding} formatX={number} />
    </ChartFrame>
  );
}
