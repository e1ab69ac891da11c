import type { Result } from '../api/shapes.js';
import { kindOf } from '../results/results.js';
import type { ChartGeometry } from './chart-geometry.js';

/** What a document claims, drawn at its period: a bar from low to high, open where the claim has no bound on that side. */
export type ClaimedMark = { x: number; low: number | null; high: number | null; label: string; result: Result };

export function Claimed({ mark, geometry: { sx, sy, top, bottom } }: { mark: ClaimedMark; geometry: ChartGeometry }) {
  const high = mark.high === null ? top : sy(mark.high);
  const low = mark.low === null ? bottom : sy(mark.low);
  const x = sx(mark.x);
  return (
    <g class={`claimed ${kindOf(mark.result)}`}>
      <title>{mark.label}</title>
      <line x1={x} x2={x} y1={Math.min(high, low - 2)} y2={low} />
      {mark.high !== null && <line x1={x - 6} x2={x + 6} y1={high} y2={high} />}
      {mark.low !== null && <line x1={x - 6} x2={x + 6} y1={low} y2={low} />}
      <path d={`M${x - 5},${(low + high) / 2}l5,-5 5,5 -5,5z`} />
    </g>
  );
}
