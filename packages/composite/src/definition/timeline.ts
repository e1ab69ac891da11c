import { yearsNamed } from '../dynamics/times.js';
import { membersOf } from '../matrix/members.js';
import type { IndexData } from './index-data.js';

/** The rows of a panel by unit, in the order of time, and by period. */
export interface Timeline {
  /** One a row: the year where all periods are named by it (or by its quarter, its month), else the position of the period among all in their order as text. */
  times: number[];
  /** Rows of each unit, earliest first. */
  units: { unit: string; rows: number[] }[];
  /** Rows of each period, earliest period first; one entry with null where there are no periods. */
  periods: { period: string | null; rows: number[] }[];
}

export function timelineOf({ units, periods }: Pick<IndexData, 'units' | 'periods'>): Timeline {
  const rows = units.map((_, row) => row);
  const written = [...new Set(periods ?? [])];
  const years = yearsNamed(written);
  if (!years) written.sort();
  const timeOf = new Map(written.map((name, at) => [name, years ? years[at]! : at]));
  const names = [...timeOf.keys()].sort((a, b) => timeOf.get(a)! - timeOf.get(b)!);
  const times = rows.map((row) => (periods ? timeOf.get(periods[row]!)! : 0));
  const byPeriod = membersOf(periods ?? []);
  return {
    times,
    units: [...membersOf(units)].map(([unit, own]) => ({ unit, rows: own.sort((a, b) => times[a]! - times[b]!) })),
    periods: periods ? names.map((period) => ({ period, rows: byPeriod.get(period)! })) : [{ period: null, rows }],
  };
}
