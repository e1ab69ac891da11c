import { useLanguage } from '../language/use-language.js';
import type { ChartGeometry } from './chart-geometry.js';
import { type Line, runsAndGaps } from './lines.js';
import { pathThrough } from './path-through.js';
import { wordsOf } from './series-words.js';

/** One line: its runs drawn, its gaps dotted with the reason, its end marked. */
export function LinePath({ line, geometry: { sx, sy } }: { line: Line; geometry: ChartGeometry }) {
  const { language, say } = useLanguage();
  const { runs, gaps } = runsAndGaps(line.points);
  const last = line.points.at(-1)!;
  const path = (points: { x: number; y: number }[]) => pathThrough(points.map(({ x, y }) => ({ x: sx(x), y: sy(y) })));
  return (
    <g class={`line ${line.focus ? 'focus' : 'other'} dash-${line.dash % 4}`}>
      {line.band && (
        <path
          class="band"
          d={`${path(line.band.map(({ x, high }) => ({ x, y: high })))}${path(
            line.band.map(({ x, low }) => ({ x, y: low })).toReversed(),
          ).replace('M', 'L')}Z`}
        />
      )}
      {gaps.map(([from, to]) => (
        <path key={from.x} class="gap" d={path([from, to])}>
          <title>
            {say('chart.gap', { from: from.period, to: to.period, source: wordsOf(line.series, language).source })}
          </title>
        </path>
      ))}
      {runs.map((run) =>
        run.length === 1 ? (
          <circle key={run[0]!.x} cx={sx(run[0]!.x)} cy={sy(run[0]!.y)} r="2.5" />
        ) : (
          <path key={run[0]!.x} d={path(run)} />
        ),
      )}
      <circle cx={sx(last.x)} cy={sy(last.y)} r={line.focus ? 3.5 : 2.5} />
    </g>
  );
}
