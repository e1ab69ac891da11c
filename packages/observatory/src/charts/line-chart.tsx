import type { HTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../language/use-language.js';
import { type ChartGeometry, chartGeometry, nearestYear } from './chart-geometry.js';
import { Claimed, type ClaimedMark } from './claimed-mark.js';
import { LinePath } from './line-path.js';
import type { Line } from './lines.js';
import { Readout, valuesAt } from './readout.js';
import { useWidth } from './use-width.js';

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

const NO_MARKS: ClaimedMark[] = [];

/** Lines with direct labels; pointer or arrow keys read them year by year. */
export function LineChart({
  lines,
  description,
  formatY,
  height = 280,
  small = false,
  marks = NO_MARKS,
  yDomain,
}: LineChartProps) {
  const { say } = useLanguage();
  const [ref, width] = useWidth<HTMLDivElement>(small ? 260 : 640);
  const [at, setAt] = useState<number | null>(null);
  const drawn = lines.filter((line) => line.points.length > 0);
  if (drawn.length === 0)
    return (
      <div ref={ref} class="chart-empty" style={{ height: `${height}px` }}>
        {say('chart.empty')}
      </div>
    );

  const geometry = chartGeometry(drawn, marks, { width, height, small }, formatY, yDomain);
  const rows = valuesAt(drawn, at);
  // Arrow keys read a chart year by year; small ones stand in cards, which lead to a full one.
  const reading: HTMLAttributes<HTMLDivElement> = small
    ? {}
    : {
        tabIndex: 0,
        role: 'group',
        'aria-label': say('chart.keys'),
        onKeyDown: (event: KeyboardEvent) => stepByKey(event, geometry.years, at, setAt),
        onBlur: () => setAt(null),
      };
  return (
    <div ref={ref} class={`chart${small ? ' small' : ''}`} {...reading}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={description}
        onPointerMove={(event) =>
          setAt(nearestYear(geometry, event.clientX - event.currentTarget.getBoundingClientRect().left))
        }
        onPointerLeave={() => setAt(null)}
      >
        <Axes geometry={geometry} height={height} small={small} formatY={formatY} />
        {[...drawn]
          .sort((a, b) => Number(a.focus) - Number(b.focus))
          .map((line) => (
            <LinePath key={line.id} line={line} geometry={geometry} />
          ))}
        {marks.map((mark) => (
          <Claimed key={mark.label} mark={mark} geometry={geometry} />
        ))}
        {at !== null && (
          <g class="rule">
            <line x1={geometry.sx(at)} x2={geometry.sx(at)} y1={geometry.top} y2={geometry.bottom} />
            {rows.map(({ line, point: { y } }) => (
              <circle key={line.id} class={className(line)} cx={geometry.sx(at)} cy={geometry.sy(y)} r="3.5" />
            ))}
          </g>
        )}
        {geometry.labels.map(({ line, x, y }) => (
          <text key={line.id} class={`line-label ${className(line)}`} x={x} y={y} dy="0.32em">
            {line.label}
          </text>
        ))}
      </svg>
      <Readout at={at} rows={rows} geometry={geometry} width={width} formatY={formatY} />
    </div>
  );
}

const className = (line: Line) => (line.focus ? 'focus' : 'other');

function stepByKey(
  event: KeyboardEvent,
  years: number[],
  at: number | null,
  setAt: (year: number | null) => void,
): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (by) {
    const from = at === null ? (by > 0 ? -1 : years.length) : years.indexOf(at);
    setAt(years[Math.max(0, Math.min(years.length - 1, from + by))]!);
  } else if (event.key === 'Escape' && at !== null) setAt(null);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

type AxesProps = { geometry: ChartGeometry; height: number; small: boolean; formatY: (value: number) => string };

function Axes({ geometry: { left, right, sx, sy, xTicks, yTicks }, height, small, formatY }: AxesProps) {
  return (
    <>
      {yTicks.map((tick) => (
        <g key={tick} class={tick === 0 ? 'grid zero' : 'grid'}>
          <line x1={left} x2={right} y1={sy(tick)} y2={sy(tick)} />
          {!small && (
            <text x={left - 6} y={sy(tick)} dy="0.32em" text-anchor="end">
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
    </>
  );
}
