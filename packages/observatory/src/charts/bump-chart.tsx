import { pathThrough } from './path-through.js';
import { linear } from './scale.js';
import { circled } from './series-chart.js';
import { textWidth, useWidth } from './use-width.js';

/** A unit's rank under each of several methods. */
export type BumpLine = { id: string; name: string; ranks: number[]; focus: boolean; told: string; href: string };

type BumpChartProps = { methods: string[]; lines: BumpLine[]; description: string };

const ROW = 20;
const HEAD = 26;
const SIZE = 12;

/** How ranks move from method to method: a line for each unit, those that move most drawn strongest. */
export function BumpChart({ methods, lines, description }: BumpChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const last = Math.max(1, ...lines.flatMap(({ ranks }) => ranks));
  const side = Math.max(0, ...lines.map(({ name }) => textWidth(name, SIZE))) + 34;
  const x = linear([0, Math.max(1, methods.length - 1)], [side, width - side]);
  const y = linear([1, Math.max(2, last)], [HEAD + 10, HEAD + 10 + (last - 1) * ROW]);
  const height = HEAD + last * ROW + 6;
  // Where names have no room, numbers stand for them, and a key below says which.
  const apart = x(1) - x(0);
  const numbered = methods.length > 2 && methods.some((method) => textWidth(method, SIZE) > apart - 6);
  // Equal ranks share a place: their names stand one below the other, as far as there is room.
  const ends = (at: number) => [...lines].sort((a, b) => a.ranks[at]! - b.ranks[at]!);
  return (
    <div ref={ref} class="chart bumps">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={description}>
        {methods.map((method, at) => (
          <g key={method} class="grid">
            <line x1={x(at)} x2={x(at)} y1={HEAD} y2={height} />
            {numbered ? (
              <text x={x(at)} y={11} text-anchor="middle">
                {circled(at)}
              </text>
            ) : (
              <text
                x={at === 0 ? 0 : at === methods.length - 1 ? width : x(at)}
                y={11}
                text-anchor={at === 0 ? 'start' : at === methods.length - 1 ? 'end' : 'middle'}
              >
                {method}
              </text>
            )}
          </g>
        ))}
        {[...lines]
          .sort((a, b) => Number(a.focus) - Number(b.focus) || spread(a) - spread(b))
          .map((line) => (
            <g key={line.id} class={`bump ${line.focus ? 'focus' : spread(line) >= FAR ? 'far' : 'near'}`}>
              <title>{line.told}</title>
              <path d={pathThrough(line.ranks.map((rank, at) => ({ x: x(at), y: y(rank) })))} />
              {line.ranks.map((rank, at) => (
                <circle key={methods[at]} cx={x(at)} cy={y(rank)} r={line.focus ? 4 : 2.5} />
              ))}
            </g>
          ))}
        {ends(0).map((line, at) => (
          <a key={line.id} href={line.href} class={line.focus ? 'bump-name focus' : 'bump-name'} aria-label={line.told}>
            <text x={side - 10} y={HEAD + 10 + at * ROW} dy="0.35em" text-anchor="end">
              {`${line.name} ${line.ranks[0]}`}
            </text>
          </a>
        ))}
        {ends(methods.length - 1).map((line, at) => (
          <text
            key={line.id}
            class={line.focus ? 'bump-end focus' : 'bump-end'}
            x={width - side + 10}
            y={HEAD + 10 + at * ROW}
            dy="0.35em"
          >
            {`${line.ranks.at(-1)} ${line.name}`}
          </text>
        ))}
      </svg>
      {numbered && (
        <ul class="stack-key">
          {methods.map((method, at) => (
            <li key={method}>
              {circled(at)} {method}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** From this many places on a move is drawn as one. */
const FAR = 5;

const spread = ({ ranks }: BumpLine) => Math.max(...ranks) - Math.min(...ranks);
