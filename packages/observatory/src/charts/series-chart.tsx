import { useMemo } from 'preact/hooks';
import type { StoredSeries } from '../api/shapes.js';
import type { Language } from '../language/language.js';
import { formatMeasure, formatNumber } from '../language/numbers.js';
import { formatPeriod } from '../language/periods.js';
import { useLanguage } from '../language/use-language.js';
import type { Labels } from '../vocabulary/labels.js';
import { useLabels } from '../vocabulary/use-labels.js';
import { ChartFrame } from './chart-frame.js';
import type { ClaimedMark } from './claimed-mark.js';
import { DefinitionKey } from './definition-key.js';
import type { Table } from './export/csv.js';
import { LineChart } from './line-chart.js';
import { lineFinding } from './line-finding.js';
import { type Line, lineOf } from './lines.js';
import { definitionWords, wordsOf } from './series-words.js';

/** Definitions are long: on a line each stands as its number, which the key under the chart explains. */
export const circled = (index: number): string =>
  index < 20 ? String.fromCodePoint(0x2460 + index) : `(${index + 1})`;

/** The definitions of some series, in the order of their numbers. */
export const definitionsOf = (series: StoredSeries[]): string[] => [
  ...new Set(series.map(({ definition }) => definition)),
];

/** Lines for a chart: the place in focus first; where there are several definitions each has its dash and is named. */
export function linesOf(series: StoredSeries[], focus: string | null, labels: Labels): Line[] {
  const definitions = definitionsOf(series);
  return series.map((one) => {
    const dash = definitions.indexOf(one.definition);
    const name = labels.short(one.place);
    const label = definitions.length === 1 ? name : `${name} ${circled(dash)}`;
    return lineOf(one, name, one.place === focus && (definitions.length === 1 || dash === 0), dash, label);
  });
}

export function seriesTable(series: StoredSeries[], labels: Labels, columns: [string, string]): Table {
  const periods = [...new Set(series.flatMap(({ points }) => points.map(([period]) => period)))].sort();
  const many = new Set(series.map(({ definition }) => definition)).size > 1;
  const values = series.map(({ points }) => new Map(points));
  return {
    columns: [
      columns[0],
      ...series.map((one) =>
        many
          ? `${labels.short(one.place)} ${circled(definitionsOf(series).indexOf(one.definition))}`
          : labels.short(one.place),
      ),
    ],
    rows: periods.map((period) => [period, ...values.map((points) => points.get(period) ?? null)]),
  };
}

/** 'How this was computed': each definition with its source, vintage and licence. */
export function methodOf(series: StoredSeries[], labels: Labels, language: Language): string[] {
  return [
    ...new Set(
      series.map((one) => {
        const { definition, source, vintage, licence } = wordsOf(one, language);
        return [definition, labels.unit(one.unit), source, vintage, licence].filter(Boolean).join(' · ');
      }),
    ),
  ];
}

/** The measure in one line: indicator, unit and definition; the words 'index' and 'count' add nothing to them. */
const measureOf = (label: string, unit: string, definition: string | null, labels: Labels): string =>
  [label, ['index', 'count'].includes(unit) ? null : labels.unit(unit), definition].filter(Boolean).join(' · ');

export type SeriesChartProps = {
  series: StoredSeries[];
  focus: string | null;
  label: string;
  unit: string;
  height?: number;
  marks?: ClaimedMark[];
  /** One scale for several charts side by side. */
  yDomain?: [number, number];
  level?: 2 | 3 | 4;
};

/** Series of one indicator as a framed line chart. */
export function SeriesChart({ series, focus, label, unit, height, marks, yDomain, level }: SeriesChartProps) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const lines = useMemo(() => linesOf(series, focus, labels), [series, focus, labels]);
  const formatY = (value: number) => formatMeasure(value, unit, language, labels.unit);
  const finding = lineFinding(lines, {
    say,
    metric: label,
    formatY,
    formatX: (period) => formatPeriod(period, language),
  });
  // Several definitions are told by the key under the lines; one is told here.
  const definitions = definitionsOf(series);
  return (
    <ChartFrame
      finding={finding}
      measure={measureOf(
        label,
        unit,
        definitions.length === 1 ? definitionWords(series, definitions[0]!, language) : null,
        labels,
      )}
      sources={series}
      method={methodOf(series, labels, language)}
      table={seriesTable(series, labels, [say('table.period'), label])}
      level={level}
    >
      <LineChart
        lines={lines}
        description={`${finding}. ${say('chart.lines', { n: lines.length })}`}
        formatY={unit === '%' ? formatY : (value) => formatNumber(value, language)}
        height={height}
        marks={marks}
        yDomain={yDomain}
      />
      <DefinitionKey series={series} />
    </ChartFrame>
  );
}
