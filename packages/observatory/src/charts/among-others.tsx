import { linear } from './scale.js';
import { shortened } from './shortened.js';
import { textWidth, useWidth } from './use-width.js';

/** One measure of a unit among all others, each on its own scale from the worst to the best. */
export type AmongRow = {
  id: string;
  name: string;
  /** A heading above its parts: drawn stronger. */
  whole: boolean;
  /** 0 worst, 1 best. */
  own: number;
  others: number[];
  median: number;
  /** The own value, written out. */
  value: string;
  told: string;
  /** The own value is an estimate where the source has none. */
  imputed: boolean;
};

const ROW = 34;
const SIZE = 12.5;

/** Where a unit stands in each measure: a tick for every other unit, a longer one for the median, a dot for itself. */
export function AmongOthers({ rows, description }: { rows: AmongRow[]; description: string }) {
  const [ref, width] = useWidth<HTMLDivElement>(520);
  const x = linear([0, 1], [8, width - 8]);
  const row = ROW + 12;
  return (
    <div ref={ref} class="chart among">
      <svg
        width={width}
        height={rows.length * row}
        viewBox={`0 0 ${width} ${rows.length * row}`}
        role="img"
        aria-label={description}
      >
        {rows.map((one, at) => {
          const top = at * row;
          const y = top + 30;
          const room = width - textWidth(one.value, SIZE) - 16;
          return (
            <g key={one.id} class={one.whole ? 'among-row whole' : 'among-row'}>
              <title>{one.told}</title>
              <text class="among-name" x="0" y={top + 14}>
                {shortened(one.name, room, SIZE)}
              </text>
              <text class="among-value" x={width} y={top + 14} text-anchor="end">
                {one.value}
              </text>
              <line class="among-track" x1={x(0)} x2={x(1)} y1={y} y2={y} />
              {one.others.map((other, i) => (
                <line key={i} class="among-other" x1={x(other)} x2={x(other)} y1={y - 4} y2={y + 4} />
              ))}
              <line class="among-median" x1={x(one.median)} x2={x(one.median)} y1={y - 8} y2={y + 8} />
              <circle class={one.imputed ? 'among-own imputed' : 'among-own'} cx={x(one.own)} cy={y} r="5.5" />
            </g>
          );
        })}
      </svg>
    </div>
  );
}
