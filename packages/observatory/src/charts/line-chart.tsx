import type { HTMLAttributes } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Result } from '../api/shapes.js';
import { formatPeriod } from '../language/periods.js';
import { useLanguage } from '../language/use-language.js';
import { kindOf } from '../results/results.js';
import { type Line, runsAndGaps, spreadLabels } from './lines.js';
import { linear, paddedDomain, ticks } from './scale.js';
import { textWidth, useWidth } from './use-width.js';

/** What a document claims, drawn at its period: a bar from low to high, open where the claim has no bound on that side. */
export type ClaimedMark = { x: number; low: number | null; high: number | null; label: string; result: Result };

export type LineChartProps = {
  lines: Line[];
  /** The whole chart in words. */
  description: string;
  formatY: (value: number) => string;
  height?: number;
  /** Small charts have no axis: first and last year, direct labels. */
  small?: boolean;
  marks?: ClaimedMark[];
  /** The scale, where several charts share one; from the values where not told. */
  yDomain?: [number, number];
};

const LABEL = 12;
const pathOf = (points: { x: number; y: number }[], sx: (x: number) => number, sy: (y: number) => number) =>
  points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${sx(x).toFixed(1)},${sy(y).toFixed(1)}`).join('');

export function LineChart({
  lines,
  description,
  formatY,
  height = 280,
  small = false,
  marks = [],
  yDomain: asked,
}: LineChartProps) {
  const { language, say } = useLanguage();
  const [ref, width] = useWidth<HTMLDivElement>(small ? 260 : 640);
  const [at, setAt] = useState<number | null>(null);
  const drawn = useMemo(() => lines.filter((line) => line.points.length > 0), [lines]);

  if (drawn.length === 0)
    return (
      <div ref={ref} class="chart-empty" style={{ height: `${height}px` }}>
        {say('chart.empty')}
      </div>
    );

  const xs = drawn.flatMap((line) => line.points.map(({ x }) => x)).concat(marks.map(({ x }) => x));
  const ys = drawn
    .flatMap((line) => line.points.map(({ y }) => y))
    .concat(marks.flatMap(({ low, high }) => [low, high].filter((n) => n !== null)));
  const yDomain = asked ?? paddedDomain(ys, false);
  const yTicks = ticks(yDomain[0], yDomain[1], small ? 2 : Math.max(3, Math.round(height / 60)));
  const labelWidth = Math.min(width * 0.36, Math.max(...drawn.map(({ label }) => textWidth(label, LABEL))) + 14);
  const margin = {
    top: 10,
    right: labelWidth,
    bottom: 22,
    left: small ? 6 : Math.max(...yTicks.map((tick) => textWidth(formatY(tick), 12))) + 12,
  };
  const plotRight = width - margin.right;
  const plotBottom = height - margin.bottom;
  const xDomain: [number, number] = [Math.min(...xs), Math.max(...xs)];
  const sx = linear(xDomain, [margin.left + 4, plotRight - 4]);
  const sy = linear(yDomain, [plotBottom, margin.top]);
  const years = [...new Set(xs)].sort((a, b) => a - b);
  const xTicks = (
    small
      ? [xDomain[0], xDomain[1]]
      : ticks(xDomain[0], xDomain[1], Math.max(2, Math.floor((plotRight - margin.left) / 72)))
  ).filter(Number.isInteger);
  const labelled = labelledLines(drawn, Math.floor((plotBottom - margin.top) / (LABEL + 3)));
  const ends = labelled.map((line) => line.points.at(-1)!);
  const labelYs = spreadLabels(
    ends.map(({ y }) => sy(y)),
    LABEL + 3,
    margin.top + 4,
    plotBottom - 2,
  );
  const nearest = (x: number) =>
    years.reduce((best, year) => (Math.abs(sx(year) - x) < Math.abs(sx(best) - x) ? year : best));
  const move = (by: number) => {
    const from = at === null ? (by > 0 ? -1 : years.length) : years.indexOf(at);
    setAt(years[Math.max(0, Math.min(years.length - 1, from + by))]!);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') move(1);
    else if (event.key === 'ArrowLeft') move(-1);
    else if (event.key === 'Escape' && at !== null) setAt(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Arrow keys read a chart year by year; small ones stand in cards, which lead to a full one.
  const reading: HTMLAttributes<HTMLDivElement> = small
    ? {}
    : { tabIndex: 0, role: 'group', 'aria-label': say('chart.keys'), onKeyDown, onBlur: () => setAt(null) };
  const readout =
    at === null
      ? []
      : drawn
          .map((line) => ({ line, point: line.points.find(({ x }) => Math.abs(x - at) < 1e-6) }))
          .filter((row) => row.point)
          .sort((a, b) => b.point!.y - a.point!.y);

  return (
    <div ref={ref} class={`chart${small ? ' small' : ''}`} {...reading}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={description}
        onPointerMove={(event) => setAt(nearest(event.clientX - event.currentTarget.getBoundingClientRect().left))}
        onPointerLeave={() => setAt(null)}
      >
        {yTicks.map((tick) => (
          <g key={tick} class={tick === 0 ? 'grid zero' : 'grid'}>
            <line x1={margin.left} x2={plotRight} y1={sy(tick)} y2={sy(tick)} />
            {!small && (
              <text x={margin.left - 6} y={sy(tick)} dy="0.32em" text-anchor="end">
                {formatY(tick)}
              </text>
            )}
          </g>
        ))}
        {xTicks.map((tick, i) => (
          <text
            key={tick}
            class="tick"
            x={sx(tick)}
            y={height - 5}
            text-anchor={small ? (i === 0 ? 'start' : 'end') : 'middle'}
          >
            {tick}
          </text>
        ))}
        {[...drawn]
          .sort((a, b) => Number(a.focus) - Number(b.focus))
          .map((line) => (
            <LinePath key={line.id} line={line} sx={sx} sy={sy} />
          ))}
        {marks.map((mark) => (
          <Claimed key={mark.label} mark={mark} sx={sx} sy={sy} top={margin.top} bottom={plotBottom} />
        ))}
        {at !== null && (
          <g class="rule">
            <line x1={sx(at)} x2={sx(at)} y1={margin.top} y2={plotBottom} />
            {readout.map(({ line, point }) => (
              <circle key={line.id} class={line.focus ? 'focus' : 'other'} cx={sx(at)} cy={sy(point!.y)} r="3.5" />
            ))}
          </g>
        )}
        {labelled.map((line, i) => (
          <text
            key={line.id}
            class={`line-label ${line.focus ? 'focus' : 'other'}`}
            x={Math.min(sx(ends[i]!.x), plotRight) + 8}
            y={labelYs[i]}
            dy="0.32em"
          >
            {line.label}
          </text>
        ))}
      </svg>
      <div
        class={at === null ? 'readout hidden' : 'readout'}
        style={at === null ? undefined : readoutPlace(sx(at), width)}
        aria-live="polite"
      >
        {at !== null && (
          <>
            <strong>{formatPeriod(readout[0]?.point?.period ?? String(at), language)}</strong>
            <ul>
              {readout.slice(0, 10).map(({ line, point }) => (
                <li key={line.id} class={line.focus ? 'focus' : undefined}>
                  <span>{line.label}</span> <b>{formatY(point!.y)}</b>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

/** Where there is no room for every label, the line in focus keeps its own and the first others theirs. */
const labelledLines = (lines: Line[], room: number): Line[] =>
  lines.length <= room ? lines : [...lines].sort((a, b) => Number(b.focus) - Number(a.focus)).slice(0, room);

const readoutPlace = (x: number, width: number) =>
  x > width / 2 ? { right: `${width - x + 12}px` } : { left: `${x + 12}px` };

type Scales = { sx: (x: number) => number; sy: (y: number) => number };

function LinePath({ line, sx, sy }: { line: Line } & Scales) {
  const { say } = useLanguage();
  const { runs, gaps } = runsAndGaps(line.points);
  const last = line.points.at(-1)!;
  return (
    <g class={`line ${line.focus ? 'focus' : 'other'} dash-${line.dash % 4}`}>
      {gaps.map(([from, to]) => (
        <path key={from.x} class="gap" d={pathOf([from, to], sx, sy)}>
          <title>{say('chart.gap', { from: from.period, to: to.period, source: line.series.source })}</title>
        </path>
      ))}
      {runs.map((run) =>
        run.length === 1 ? (
          <circle key={run[0]!.x} cx={sx(run[0]!.x)} cy={sy(run[0]!.y)} r="2.5" />
        ) : (
          <path key={run[0]!.x} d={pathOf(run, sx, sy)} />
        ),
      )}
      <circle cx={sx(last.x)} cy={sy(last.y)} r={line.focus ? 3.5 : 2.5} />
    </g>
  );
}

function Claimed({ mark, sx, sy, top, bottom }: { mark: ClaimedMark; top: number; bottom: number } & Scales) {
  const high = mark.high === null ? top : sy(mark.high);
  const low = mark.low === null ? bottom : sy(mark.low);
  const x = sx(mark.x);
  return (
    <g class={`claimed ${kindOf(mark.result)}`}>
      <title>{mark.label}</title>
      <line x1={x} x2={x} y1={Math.min(high, low - 2)} y2={low} />
      {mark.high !== null && <line x1={x - 6} x2={x + 6} y1={high} y2={high} />}
      {mark.low !== null && <line x1={x - 6} x2={x + 6} y1={low} y2={low} />}
      <path d={`M${x - 5},${(low + high) / 2}l5,-5 5,5 -5,5z`} />
    </g>
  );
}
