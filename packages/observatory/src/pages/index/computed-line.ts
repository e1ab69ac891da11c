import type { StoredSeries } from '../../api/shapes.js';
import { type Line, lineOf } from '../../charts/lines.js';

/** A line of values that the page computed itself. */
export function computedLine(id: string, name: string, points: [period: string, value: number][], focus = true): Line {
  const series: StoredSeries = {
    ...{ id, indicator: id, place: id, points, unit: '' },
    ...{ definition: name, source: '', vintage: '', licence: '' },
  };
  return lineOf(series, name, focus);
}
