import { useMemo } from 'preact/hooks';
import type { Pair } from '../api/shapes.js';
import type { ClaimedMark } from '../charts/claimed-mark.js';
import { DefinitionKey } from '../charts/definition-key.js';
import { LineChart } from '../charts/line-chart.js';
import { linesOf } from '../charts/series-chart.js';
import { claimPhrase } from '../claims/claim-phrase.js';
import { formatMeasure } from '../language/numbers.js';
import { periodToYear } from '../language/periods.js';
import { useLanguage } from '../language/use-language.js';
import { messageOf } from '../results/results.js';
import { useLabels } from '../vocabulary/use-labels.js';

/** The series of one pair that share the unit of the first, which decided: one drawing has one scale. */
export const drawable = (pair: Pair) => pair.series.filter(({ unit }) => unit === pair.series[0]?.unit);

/** The claim on the series' own scale; none where the units differ, since nothing is converted behind the reader's back. */
export function claimedMark(pair: Pair, label: string): ClaimedMark | null {
  const { claim, result } = pair.verdict;
  const unit = pair.series[0]?.unit;
  const alike = (u: string) => (u === '%/yr' ? '%' : u);
  if (!claim.period || unit === undefined || alike(unit) !== alike(claim.unit)) return null;
  const x = periodToYear(claim.period);
  if (!Number.isFinite(x)) return null;
  const { comparator, low, high } = claim.value;
  const exact = comparator === '=' || comparator === '~';
  const sign = claim.change === 'decrease' ? -1 : 1;
  const [a, b] = [low, exact ? low : high].map((n) => (n === null ? null : sign * n)) as [number | null, number | null];
  return { x, low: sign < 0 ? b : a, high: sign < 0 ? a : b, label, result };
}

/** The right side of a pair: the series that it was checked against, with the claim drawn in it. */
export function PairSeries({ pair, height = 132 }: { pair: Pair; height?: number }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const series = useMemo(() => drawable(pair), [pair]);
  const lines = useMemo(() => linesOf(series, series[0]?.place ?? null, labels), [series, labels]);
  if (series.length === 0) return <p class="no-series">{say('pair.noSeries')}</p>;
  const { indicator, unit } = series[0]!;
  const formatY = (value: number) => formatMeasure(value, unit, language, labels.unit);
  const mark = claimedMark(pair, `${say('pair.claimed')}: ${claimPhrase(pair.verdict.claim, language, labels)}`);
  const result = say(messageOf(pair.verdict.result));
  return (
    <div class="pair-series">
      <p class="measure">
        {labels.of(indicator)} · {labels.unit(unit)}
      </p>
      <LineChart
        lines={lines}
        description={`${labels.of(indicator)}, ${series.map(({ place }) => labels.short(place)).join(', ')}. ${result}`}
        formatY={formatY}
        height={height}
        marks={mark ? [mark] : []}
        small
      />
      <DefinitionKey series={series} />
    </div>
  );
}
