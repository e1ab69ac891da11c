import { ChartFrame } from '../../charts/chart-frame.js';
import { StackedBars, StackKey } from '../../charts/stacked-bars.js';
import { formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import type { GapsPart } from './development-charts.js';
import { sourcesOf } from './index-words.js';

const PARTS = ['between', 'within', 'transvariation'] as const;

/** Inequality between provinces split by region, year by year. */
export function DagumBars({ view, development: { years }, gaps }: GapsPart) {
  const { language, say } = useLanguage();
  const percent = (at: number) => {
    const { between, gini } = gaps.at(at)!;
    return `${formatNumber(gini === 0 ? 0 : (100 * between) / gini, language, 2)}%`;
  };
  const finding = say('index.dagumFinding', { a: percent(0), b: percent(-1), from: years[0]!, to: years.at(-1)! });
  const parts = PARTS.map((part, kind) => ({ name: say(`index.dagum.${part}`), colour: `kind-${kind}` }));
  const stacks = years.map((column, at) => ({ column, values: PARTS.map((part) => gaps[at]![part]) }));
  return (
    <ChartFrame
      finding={finding}
      measure={say('index.dagumMeasure')}
      sources={sourcesOf(view)}
      method={[say('index.dagumMethod')]}
      table={{
        columns: [say('index.year'), ...parts.map(({ name }) => name), say('index.dagum.total')],
        rows: stacks.map(({ column, values }, at) => [column, ...[...values, gaps[at]!.gini].map(rounded)]),
      }}
    >
      <StackedBars
        parts={parts}
        stacks={stacks}
        description={finding}
        format={(value) => formatNumber(value, language, 2)}
        height={240}
      />
      <StackKey parts={parts} />
    </ChartFrame>
  );
}

const rounded = (value: number) => Number(value.toPrecision(4));
