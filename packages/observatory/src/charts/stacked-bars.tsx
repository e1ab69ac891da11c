import { linear, ticks } from './scale.js';
import { useWidth } from './use-width.js';

/** Parts of a whole by column: every column has a value for each part, in the parts' order, from the bottom up. */
export type Stack = { column: string; values: number[] };
export type Part = { name: string; shade: number; pattern?: 'own' | 'foreign' | 'again' };

const MARGIN = { top: 8, right: 8, bottom: 24, left: 44 };

type StackedBarsProps = {
  parts: Part[];
  stacks: Stack[];
  description: string;
  format: (value: number) => string;
  height?: number;
};

/** Stacked bars on a zero baseline; each piece says part, column and value to those who point or listen. */
export function StackedBars({ parts, stacks, description, format, height = 360 }: StackedBarsProps) {
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const highest = Math.max(
    0,
    ...stacks.map(({ values }) => values.reduce((sum, value) => sum + Math.max(0, value), 0)),
  );
  const y = linear([0, highest || 1], [height - MARGIN.bottom, MARGIN.top]);
  const slot = (width - MARGIN.left - MARGIN.right) / Math.max(1, stacks.length);
  const bar = Math.min(slot * 0.82, 64);
  const every = Math.max(1, Math.ceil(44 / slot));
  return (
    <div ref={ref} class="chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
        <g class="grid">
          {ticks(0, highest, 5).map((tick) => (
            <g key={tick}>
              <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
              <text x={MARGIN.left - 6} y={y(tick) + 4} text-anchor="end">
                {format(tick)}
              </text>
            </g>
          ))}
        </g>
        {stacks.map(({ column, values }, at) => {
          const left = MARGIN.left + (at + 0.5) * slot - bar / 2;
          let from = 0;
          return (
            <g key={column}>
              {values.map((value, part) => {
                const bottom = from;
                from += Math.max(0, value);
                return (
                  <rect
                    key={parts[part]!.name}
                    class={`stack-${parts[part]!.shade}`}
                    x={left}
                    width={bar}
                    y={y(from)}
                    height={Math.max(0, y(bottom) - y(from))}
                  >
                    <title>{`${column} · ${parts[part]!.name}: ${format(value)}`}</title>
                  </rect>
                );
              })}
              {at % every === 0 && (
                <text x={left + bar / 2} y={height - 6} text-anchor="middle">
                  {column}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** The parts beside their shades, the topmost first, as they stand in the bars. */
export function StackKey({ parts }: { parts: Part[] }) {
  return (
    <ul class="stack-key">
      {parts.toReversed().map(({ name, shade }) => (
        <li key={name}>
          <svg width="14" height="14" aria-hidden="true">
            <rect class={`stack-${shade}`} width="14" height="14" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
