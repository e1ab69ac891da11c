import { ChartFrame } from '../../charts/chart-frame.js';
import { LineChart } from '../../charts/line-chart.js';
import { formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { computedLine } from './computed-line.js';
import type { DevelopmentPart, GapsPart } from './development-charts.js';
import { sourcesOf } from './index-words.js';

type YearsProps = Pick<DevelopmentPart, 'view'> & {
  /** What the line is called in tables, and the letter at its end. */
  name: string;
  letter: string;
  values: [year: string, value: number][];
  finding: string;
  measure: string;
  method: string;
};

/** One measure of all provinces together, year by year. */
function OverYears({ view, name, letter, values, finding, measure, method }: YearsProps) {
  const { language, say } = useLanguage();
  return (
    <ChartFrame
      finding={finding}
      measure={measure}
      sources={sourcesOf(view)}
      method={[method]}
      table={{
        columns: [say('index.year'), name],
        rows: values.map(([year, value]) => [year, Number(value.toPrecision(4))]),
      }}
    >
      <LineChart
        lines={[computedLine(letter, letter, values)]}
        description={finding}
        height={180}
        formatY={(value) => formatNumber(value, language, 2)}
      />
    </ChartFrame>
  );
}

/** σ-convergence: whether the spread between provinces falls. */
export function Spread({ view, development: { years }, gaps }: GapsPart) {
  const { language, say } = useLanguage();
  const [first, last] = [gaps[0]!.sigma, gaps.at(-1)!.sigma];
  const finding = say(last < first ? 'index.sigmaFell' : 'index.sigmaRose', {
    ...{ from: years[0]!, to: years.at(-1)! },
    ...{ a: formatNumber(first, language, 2), b: formatNumber(last, language, 2) },
  });
  return (
    <OverYears
      view={view}
      name={say('index.sigma')}
      letter="σ"
      values={years.map((year, at) => [year, gaps[at]!.sigma])}
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
      name={say('index.moran')}
      letter="I"
      values={held.map(({ year, statistic }) => [year, statistic])}
      finding={finding}
      measure={say('index.moranMeasure')}
      method={say('index.moranMethod')}
    />
  );
}
