import { linear } from './scale.js';
import { textWidth, useWidth } from './use-width.js';

/** A named value as a bar from zero. */
export type ValueBar = {
  id: string;
  name: string;
  value: number;
  /** The value, written out. */
  told: string;
  /** Which of the kinds of `.kind-…` it belongs to. */
  kind: number;
};

const ROW = 24;
const SIZE = 12.5;

/** Bars from zero, one below the other, name before and value behind. On narrow screens the name stands above its bar. */
export function ValueBars({ bars, description }: { bars: ValueBar[]; description: string }) {
  const [ref, width] = useWidth<HTMLDivElement>(480);
  const longest = Math.max(0, ...bars.map(({ name }) => textWidth(name, SIZE)));
  const above = longest > width * 0.5;
  const row = above ? ROW + 16 : ROW;
  const left = above ? 2 : longest + 12;
  const right = width - Math.max(0, ...bars.map(({ told }) => textWidth(told, SIZE))) - 12;
  const x = linear([0, Math.max(0, ...bars.map(({ value }) => value)) || 1], [left, right]);
  const height = bars.length * row + 4;
  return (
    <div ref={ref} class="chart value-bars">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
        {bars.map(({ id, name, value, told, kind }, at) => {
          const bottom = (at + 1) * row;
          return (
            <g key={id}>
              <title>{`${name}: ${told}`}</title>
              <text x="0" y={above ? bottom - ROW - 1 : bottom - 8}>
                {name}
              </text>
              <rect
                class={`kind-${kind}`}
                x={left}
                y={bottom - ROW + 5}
                width={Math.max(0, x(value) - left)}
                height={ROW - 9}
              />
              <text x={x(value) + 6} y={bottom - 8}>
                {told}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
