import { pathThrough } from './path-through.js';
import { linear, ticks } from './scale.js';
import { textWidth, useWidth } from './use-width.js';

/** How values were distributed in one period: a density over the same grid for every ridge. */
export type Ridge = {
  label: string;
  curve: { x: number; density: number }[];
  /** Where the unit in focus stands. */
  mark: number | null;
  told: string;
};

const STEP = 30;
/** How many steps the highest ridge reaches up: ridges overlap a little, as mountains do. */
const REACH = 2.4;
const BOTTOM = 24;

type RidgesProps = { ridges: Ridge[]; description: string; formatX: (value: number) => string };

/** Densities one behind the other, the first period at the back; all on one scale, so that areas compare. */
export function Ridges({ ridges, description, formatX }: RidgesProps) {
  const [ref, width] = useWidth<HTMLDivElement>(560);
  const xs = ridges.flatMap(({ curve }) => curve.map((point) => point.x));
  const highest = Math.max(0, ...ridges.flatMap(({ curve }) => curve.map(({ density }) => density)));
  const left = Math.max(0, ...ridges.map(({ label }) => textWidth(label, 12))) + 10;
  const domain: [number, number] = [Math.min(...xs), Math.max(...xs)];
  const x = linear(domain, [left, width - 8]);
  const up = linear([0, highest || 1], [0, STEP * REACH]);
  const height = STEP * (ridges.length - 1 + REACH) + BOTTOM + 8;
  const baseline = (at: number) => STEP * (REACH + at) + 4;
  return (
    <div ref={ref} class="chart ridges">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
        <g class="grid">
          {ticks(...domain, Math.max(2, Math.floor(width / 90))).map((tick) => (
            <g key={tick}>
              <line x1={x(tick)} x2={x(tick)} y1="4" y2={height - BOTTOM} />
              <text x={x(tick)} y={height - 6} text-anchor="middle">
                {formatX(tick)}
              </text>
            </g>
          ))}
        </g>
        {ridges.map(({ label, curve, told }, at) => {
          const y = baseline(at);
          const line = pathThrough(curve.map((point) => ({ x: x(point.x), y: y - up(point.density) })));
          return (
            <g key={label} class="ridge">
              <title>{told}</title>
              <path class="ridge-ground" d={`${line}L${x(domain[1])},${y}L${x(domain[0])},${y}Z`} />
              <path class="ridge-line" d={line} />
              <text x={left - 8} y={y - 2} text-anchor="end">
                {label}
              </text>
            </g>
          );
        })}
        {ridges.map(
          ({ label, mark }, at) =>
            mark !== null && (
              <line key={label} class="ridge-mark" x1={x(mark)} x2={x(mark)} y1={baseline(at)} y2={baseline(at) - 9} />
            ),
        )}
      </svg>
    </div>
  );
}
