import { ChartFrame } from '../../charts/chart-frame.js';
import { LineChart } from '../../charts/line-chart.js';
import { formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { computedLine } from './computed-line.js';
import type { Development } from './development.js';
import type { DevelopmentPart } from './development-charts.js';
import { sourcesOf } from './index-words.js';

type YearsProps = Pick<DevelopmentPart, 'view'> & {
  /** Values of the same years: what each line is called in tables, and at its end. */
  lines: { name: string; letter: string; years: string[]; values: number[] }[];
  finding: string;
  measure: string;
  method: string;
};

/** Measures of all provinces together, year by year. */
function OverYears({ view, lines, finding, measure, method }: YearsProps) {
  const { language, say } = useLanguage();
  return (
    <ChartFrame
      finding={finding}
      measure={measure}
      sources={sourcesOf(view)}
      method={[method]}
      table={{
        columns: [say('index.year'), ...lines.map(({ name }) => name)],
        rows: lines[0]!.years.map((year, at) => [
          year,
          ...lines.map(({ values }) => Number(values[at]!.toPrecision(4))),
        ]),
      }}
    >
      <LineChart
        lines={lines.map(({ letter, years, values }) =>
          computedLine(
            letter,
            letter,
            years.map((year, at) => [year, values[at]!]),
          ),
        )}
        description={finding}
        height={180}
        formatY={(value) => formatNumber(value, language, 2)}
      />
    </ChartFrame>
  );
}

type SpreadProps = DevelopmentPart & { spread: NonNullable<Development['spread']> };

/** σ-convergence: whether the spread between provinces falls, by both measures in use. */
export function Spread({ view, development: { years }, spread }: SpreadProps) {
  const { language, say } = useLanguage();
  const number = (value: number) => formatNumber(value, language, 2);
  const measures = (['variation', 'logarithms'] as const).flatMap((measure) => {
    const sigma = spread[measure];
    return sigma ? [{ name: say(`index.sigma.${measure}`), ...sigma }] : [];
  });
  const told = measures.map(({ name, values, verdict }) =>
    say(`index.sigma.${verdict}`, { name, a: number(values[0]!), b: number(values.at(-1)!) }),
  );
  const verdicts = new Set(measures.map(({ verdict }) => verdict));
  const finding = say(verdicts.size > 1 ? 'index.sigma.depends' : `index.sigma.all.${measures[0]!.verdict}`, {
    ...{ from: years[0]!, to: years.at(-1)!, told: told.join(say('list.comma')) },
  });
  return (
    <OverYears
      view={view}
      lines={measures.map(({ name, values }) => ({ name, letter: name, years, values }))}
      finding={finding}
      measure={say('index.sigmaMeasure')}
      method={say('index.sigmaMethod')}
    />
  );
}

/** From this probability on, neighbours are no more alike than chance. */
const CHANCE = 0.05;

/** Moran's I: whether neighbours are alike. */
export function Neighbours({ view, development: { years, moran } }: DevelopmentPart) {
  const { language, say } = useLanguage();
  const held = years.flatMap((year, at) => (moran[at] ? [{ year, ...moran[at] }] : []));
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return null;
  const number = (value: number) => formatNumber(value, language, 2);
  const p = last.p < 0.001 ? 'p < 0.001' : `p = ${number(last.p)}`;
  const finding = say(last.p < CHANCE ? 'index.moranAlike' : 'index.moranChance', {
    ...{ from: first.year, to: last.year, a: number(first.statistic), b: number(last.statistic), p },
  });
  return (
    <OverYears
      view={view}
      lines={[
        {
          ...{ name: say('index.moran'), letter: 'I' },
          ...{ years: held.map(({ year }) => year), values: held.map(({ statistic }) => statistic) },
        },
      ]}
      finding={finding}
      measure={say('index.moranMeasure')}
      method={say('index.moranMethod')}
    />
  );
}
