import { linear, ticks } from './scale.js';
import { piecesOf, type Stack, stackExtent, totalOf } from './stacks.js';
import { textWidth, useWidth } from './use-width.js';

/** A part's name and its colour, a class of the style sheet. */
export type Part = { name: string; colour: string };

const MARGIN = { top: 8, right: 8, bottom: 24 };

type StackedBarsProps = {
  parts: Part[];
  stacks: Stack[];
  description: string;
  format: (value: number) => string;
  /** Values on the axis, which are round; as `format` where not told. */
  formatTick?: (value: number) => string;
  height?: number;
  /** What the sum of the parts is called: marked across each bar, for stacks that have negative parts. */
  total?: string;
};

/** Stacked bars from zero, negative parts below it; each piece says part, column and value to those who point or listen. */
export function StackedBars({
  parts,
  stacks,
  description,
  format,
  formatTick = format,
  height = 360,
  total,
}: StackedBarsProps) {
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const [low, high] = stackExtent(stacks);
  const y = linear([low, high === low ? 1 : high], [height - MARGIN.bottom - (low < 0 ? 6 : 0), MARGIN.top]);
  const lines = ticks(low, high, 5);
  const left = Math.max(36, ...lines.map((tick) => textWidth(formatTick(tick), 12) + 8));
  const slot = (width - left - MARGIN.right) / Math.max(1, stacks.length);
  const bar = Math.min(slot * 0.82, 64);
  const widest = Math.max(0, ...stacks.map(({ column }) => textWidth(column, 12)));
  const every = Math.max(1, Math.ceil((widest + 10) / slot));
  return (
    <div ref={ref} class="chart">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
        {lines.map((tick) => (
          <g key={tick} class={tick === 0 ? 'grid zero' : 'grid'}>
            <line x1={left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text x={left - 6} y={y(tick) + 4} text-anchor="end">
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {stacks.map((stack, at) => {
          const start = left + (at + 0.5) * slot - bar / 2;
          const sum = totalOf(stack);
          return (
            <g key={stack.column}>
              {piecesOf(stack).map(({ part, from, to }) => (
                <rect
                  key={parts[part]!.name}
                  class={parts[part]!.colour}
                  x={start}
                  width={bar}
                  y={y(Math.max(from, to))}
                  height={Math.abs(y(from) - y(to))}
                >
                  <title>{`${stack.column} · ${parts[part]!.name}: ${format(stack.values[part]!)}`}</title>
                </rect>
              ))}
              {stack.missing !== undefined && (
                <text class="stack-missing" x={start + bar / 2} y={y(0) - 4} text-anchor="middle">
                  <title>{`${stack.column} · ${stack.missing}`}</title>–
                </text>
              )}
              {total !== undefined && stack.missing === undefined && (
                <g class="stack-total">
                  <title>{`${stack.column} · ${total}: ${format(sum)}`}</title>
                  <line x1={start - 3} x2={start + bar + 3} y1={y(sum)} y2={y(sum)} />
                  <circle cx={start + bar / 2} cy={y(sum)} r="3.5" />
                </g>
              )}
              {at % every === 0 && (
                <text x={start + bar / 2} y={height - 6} text-anchor="middle">
                  {stack.column}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** The parts beside their colours, the topmost first, as they stand in the bars; then what marks their sum. */
export function StackKey({ parts, total }: { parts: Part[]; total?: string }) {
  return (
    <ul class="stack-key">
      {parts.toReversed().map(({ name, colour }) => (
        <li key={name}>
          <svg width="14" height="14" aria-hidden="true">
            <rect class={colour} width="14" height="14" />
          </svg>
          {name}
        </li>
      ))}
      {total !== undefined && (
        <li>
          <svg width="20" height="14" aria-hidden="true" class="stack-total">
            <line x1="1" x2="19" y1="7" y2="7" />
            <circle cx="10" cy="7" r="3.5" />
          </svg>
          {total}
        </li>
      )}
    </ul>
  );
}
