import { linear, ticks } from './scale.js';
import type { Part } from './stacked-bars.js';
import { piecesOf, type Stack, stackExtent, totalOf } from './stacks.js';
import { textWidth, useWidth } from './use-width.js';

/** A stack that lies: named before it, its sum written behind it; it leads somewhere. */
export type Row = Stack & { id: string; told: string; href: string; focus: boolean };

type StackedRowsProps = {
  parts: Part[];
  rows: Row[];
  description: string;
  format: (value: number) => string;
  /** Values on the axis, which are round; as `format` where not told. */
  formatTick?: (value: number) => string;
  /** What the sum of the parts is called. */
  total: string;
};

const ROW = 22;
const HEAD = 22;
const SIZE = 12.5;

/** Stacked bars from zero, one below the other, negative parts to the left; for many names, which columns have no room for. */
export function StackedRows({ parts, rows, description, format, formatTick = format, total }: StackedRowsProps) {
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const [low, high] = stackExtent(rows);
  const left = Math.max(0, ...rows.map(({ column }) => textWidth(column, SIZE))) + 12;
  const right = width - Math.max(0, ...rows.map((row) => textWidth(format(totalOf(row)), SIZE))) - 12;
  const x = linear([low, high === low ? 1 : high], [left, right]);
  const height = HEAD + rows.length * ROW + 4;
  return (
    <div ref={ref} class="chart stacked-rows">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={description}>
        {ticks(low, high, Math.max(2, Math.floor((right - left) / 80))).map((tick) => (
          <g key={tick} class={tick === 0 ? 'grid zero' : 'grid'}>
            <line x1={x(tick)} x2={x(tick)} y1={HEAD - 4} y2={height} />
            <text x={x(tick)} y={HEAD - 9} text-anchor="middle">
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {rows.map((row, at) => {
          const y = HEAD + at * ROW + 4;
          const sum = totalOf(row);
          return (
            <a key={row.id} href={row.href} class={row.focus ? 'rank-row focus' : 'rank-row'} aria-label={row.told}>
              <rect class="rank-ground" x="0" y={y - 4} width={width} height={ROW} />
              <text x="2" y={y + 11}>
                {row.column}
              </text>
              {piecesOf(row).map(({ part, from, to }) => (
                <rect
                  key={parts[part]!.name}
                  class={parts[part]!.colour}
                  x={x(Math.min(from, to))}
                  width={Math.abs(x(to) - x(from))}
                  y={y}
                  height={ROW - 8}
                >
                  <title>{`${row.column} · ${parts[part]!.name}: ${format(row.values[part]!)}`}</title>
                </rect>
              ))}
              <g class="stack-total">
                <title>{`${row.column} · ${total}: ${format(sum)}`}</title>
                <line x1={x(sum)} x2={x(sum)} y1={y - 3} y2={y + ROW - 5} />
                <circle cx={x(sum)} cy={y + (ROW - 8) / 2} r="3" />
              </g>
              <text x={width - 2} y={y + 11} text-anchor="end">
                {format(sum)}
              </text>
            </a>
          );
        })}
      </svg>
    </div>
  );
}
