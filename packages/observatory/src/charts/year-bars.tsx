import { linear, ticks } from './scale.js';
import { useWidth } from './use-width.js';

export type YearBar = { year: number; values: number[] };

const HEIGHT = 220;

/** Counts by year as stacked bars on a zero baseline; the first part takes the accent. Years without a count stay empty. */
export function YearBars({ bars, names, description }: { bars: YearBar[]; names: string[]; description: string }) {
  const [ref, width] = useWidth<HTMLDivElement>(480);
  const total = ({ values }: YearBar) => values.reduce((sum, value) => sum + value, 0);
  const counted = bars.filter((bar) => total(bar) > 0);
  if (counted.length === 0) return null;
  const years = counted.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const highest = Math.max(...counted.map(total));
  const margin = { top: 12, right: 8, bottom: 24, left: 36 };
  const slot = (width - margin.left - margin.right) / (to - from + 1);
  const x = (year: number) => margin.left + (year - from) * slot;
  const y = linear([0, highest], [HEIGHT - margin.bottom, margin.top]);
  const shown = names.filter((_, part) => counted.some(({ values }) => values[part]));
  return (
    <div ref={ref} class="chart">
      <ul class="parts" aria-hidden="true">
        {shown.map((name) => (
          <li key={name}>
            <i class={`part-${names.indexOf(name)}`} /> {name}
          </li>
        ))}
      </ul>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={description}>
        {ticks(0, highest, 4)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick} class={tick === 0 ? 'grid zero' : 'grid'}>
              <line x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
              <text x={margin.left - 6} y={y(tick)} dy="0.32em" text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
        {counted.map((bar) => (
          <g key={bar.year}>
            <title>{`${bar.year}: ${bar.values.map((value, part) => `${names[part]} ${value}`).join(', ')}`}</title>
            {bar.values.map((value, part) => {
              const below = bar.values.slice(0, part).reduce((sum, v) => sum + v, 0);
              return value > 0 ? (
                <rect
                  key={names[part]}
                  class={`part-${part}`}
                  x={x(bar.year) + slot * 0.1}
                  width={Math.min(slot * 0.8, 36)}
                  y={y(below + value)}
                  height={y(below) - y(below + value)}
                />
              ) : null;
            })}
          </g>
        ))}
        {ticks(from, to, Math.max(1, Math.floor(width / 90)))
          .filter(Number.isInteger)
          .map((tick) => (
            <text key={tick} class="tick" x={x(tick) + Math.min(slot / 2, 20)} y={HEIGHT - 6} text-anchor="middle">
              {tick}
            </text>
          ))}
      </svg>
    </div>
  );
}
