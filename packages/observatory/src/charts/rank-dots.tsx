import { linear } from './scale.js';
import { textWidth, useWidth } from './use-width.js';

/** One unit in a ranking: where it stands, and between which ranks it may stand. */
export type RankRow = {
  id: string;
  name: string;
  rank: number;
  low: number;
  high: number;
  /** The score, written out. */
  value: string;
  /** The whole row in words. */
  told: string;
  href: string;
  focus: boolean;
};

const ROW = 22;
const HEAD = 24;
const SIZE = 13;

/** A ranking with its firmness: a dot for each unit's rank, a whisker from the best to the worst that it may have. */
export function RankDots({ rows, description }: { rows: RankRow[]; description: string }) {
  const [ref, width] = useWidth<HTMLDivElement>(560);
  const last = Math.max(2, ...rows.map(({ high }) => high));
  const left = Math.max(0, ...rows.map(({ name }) => textWidth(name, SIZE))) + 14;
  const right = width - Math.max(0, ...rows.map(({ value }) => textWidth(value, SIZE))) - 16;
  const x = linear([1, last], [left + 8, right - 8]);
  const height = HEAD + rows.length * ROW + 4;
  return (
    <div ref={ref} class="chart rank-dots">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={description}>
        <g class="grid">
          {rankTicks(last, x).map((tick) => (
            <g key={tick}>
              <line x1={x(tick)} x2={x(tick)} y1={HEAD - 6} y2={height} />
              <text x={x(tick)} y={HEAD - 11} text-anchor="middle">
                {tick}
              </text>
            </g>
          ))}
        </g>
        {rows.map((row, at) => {
          const y = HEAD + (at + 0.5) * ROW;
          return (
            <a key={row.id} href={row.href} class={row.focus ? 'rank-row focus' : 'rank-row'} aria-label={row.told}>
              <title>{row.told}</title>
              <rect class="rank-ground" x="0" y={y - ROW / 2} width={width} height={ROW} />
              <text x="2" y={y} dy="0.35em">
                {row.name}
              </text>
              <line class="whisker" x1={x(row.low)} x2={x(row.high)} y1={y} y2={y} />
              <circle cx={x(row.rank)} cy={y} r="4.5" />
              <text x={width - 2} y={y} dy="0.35em" text-anchor="end">
                {row.value}
              </text>
            </a>
          );
        })}
      </svg>
    </div>
  );
}

const LEAST_APART = 22;

/** 1, 5, 10, … and the last, as far as they have room. */
function rankTicks(last: number, x: (rank: number) => number): number[] {
  const step = x(6) - x(1) < LEAST_APART ? 10 : 5;
  const inner = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
  return [1, ...inner.filter((tick) => tick > 1 && x(last) - x(tick) >= LEAST_APART), last];
}
