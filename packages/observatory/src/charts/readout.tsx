import { formatPeriod } from '../language/periods.js';
import { useLanguage } from '../language/use-language.js';
import type { ChartGeometry } from './chart-geometry.js';
import type { Line } from './lines.js';

/** More rows than this hide the chart. */
const MOST = 10;

export type ReadoutRow = { line: Line; point: Line['points'][number] };

/** The values of all lines in one year, greatest first. */
export function valuesAt(lines: Line[], year: number | null): ReadoutRow[] {
  if (year === null) return [];
  return lines
    .flatMap((line) => line.points.filter(({ x }) => Math.abs(x - year) < 1e-6).map((point) => ({ line, point })))
    .sort((a, b) => b.point.y - a.point.y);
}

type ReadoutProps = {
  at: number | null;
  rows: ReadoutRow[];
  geometry: ChartGeometry;
  width: number;
  formatY: (value: number) => string;
};

/** What the lines say in the chosen year, beside it; read out to those who don't see it. */
export function Readout({ at, rows, geometry, width, formatY }: ReadoutProps) {
  const { language } = useLanguage();
  if (at === null) return <div class="readout hidden" aria-live="polite" />;
  const x = geometry.sx(at);
  const place = x > width / 2 ? { right: `${width - x + 12}px` } : { left: `${x + 12}px` };
  return (
    <div class="readout" style={place} aria-live="polite">
      <strong>{formatPeriod(rows[0]?.point.period ?? String(at), language)}</strong>
      <ul>
        {rows.slice(0, MOST).map(({ line, point }) => (
          <li key={line.id} class={line.focus ? 'focus' : undefined}>
            <span>{line.label}</span> <b>{formatY(point.y)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
