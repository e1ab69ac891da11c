import { linear, ticks } from './scale.js';
import { useWidth } from './use-width.js';

/** Counts by year of one kind; kinds stand one above the other, each on its own scale from zero. */
export type YearCounts = { name: string; counts: { year: number; count: number }[] };

const PANEL = 112;
const MARGIN = { top: 24, right: 8, bottom: 4, left: 40 };
const AXIS = 22;

/** Bars by year on zero baselines, a panel for each kind. Years without a count stay empty. */
export function YearBars({ panels, description }: { panels: YearCounts[]; description: string }) {
  const [ref, width] = useWidth<HTMLDivElement>(480);
  const shown = panels.filter(({ counts }) => counts.some(({ count }) => count > 0));
  const years = shown.flatMap(({ counts }) => counts.filter(({ count }) => count > 0).map(({ year }) => year));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const height = shown.length * PANEL + AXIS;
  const slot = (width - MARGIN.left - MARGIN.right) / (to - from + 1);
  const bar = Math.min(slot * 0.8, 28);
  const middle = (year: number) => MARGIN.left + (year - from + 0.5) * slot;
  return (
    <div ref={ref} class="chart">
      {shown.length > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
          {shown.map((panel, i) => (
            <Panel
              key={panel.name}
              panel={panel}
              first={i === 0}
              top={i * PANEL}
              width={width}
              middle={middle}
              bar={bar}
            />
          ))}
          {ticks(from, to, Math.max(1, Math.floor(width / 90)))
            .filter(Number.isInteger)
            .map((year) => (
              <text key={year} class="tick" x={middle(year)} y={height - 6} text-anchor="middle">
                {year}
              </text>
            ))}
        </svg>
      )}
    </div>
  );
}

type PanelProps = {
  panel: YearCounts;
  first: boolean;
  top: number;
  width: number;
  middle: (year: number) => number;
  bar: number;
};

function Panel({ panel: { name, counts }, first, top, width, middle, bar }: PanelProps) {
  const highest = Math.max(...counts.map(({ count }) => count));
  const bottom = top + PANEL - MARGIN.bottom;
  const y = linear([0, highest], [bottom, top + MARGIN.top]);
  return (
    <g>
      <text class="panel-name" x={MARGIN.left} y={top + 14}>
        {name}
      </text>
      {ticks(0, highest, 2)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick} class={tick === 0 ? 'grid zero' : 'grid'}>
            <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text x={MARGIN.left - 6} y={y(tick)} dy="0.32em" text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
      {counts
        .filter(({ count }) => count > 0)
        .map(({ year, count }) => (
          <rect
            key={year}
            class={first ? 'part-0' : 'part-1'}
            x={middle(year) - bar / 2}
            width={bar}
            y={y(count)}
            height={bottom - y(count)}
          >
            <title>{`${year}: ${count}`}</title>
          </rect>
        ))}
    </g>
  );
}
