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
  const names = [...new Set(periods ?? [])];
  const years = yearsNamed(names);
  const timeOf = new Map(names.map((name, at) => [name, years ? years[at]! : at]));
  names.sort((a, b) => (years ? timeOf.get(a)! - timeOf.get(b)! : a < b ? -1 : 1));
  if (!years)
    names.forEach((name, at) => {
      timeOf.set(name, at);
    });
  const times = rows.map((row) => (periods ? timeOf.get(periods[row]!)! : 0));
  const byPeriod = membersOf(periods ?? []);
  return {
    times,
    units: [...membersOf(units)].map(([unit, own]) => ({ unit, rows: own.sort((a, b) => times[a]! - times[b]!) })),
    periods: periods ? names.map((period) => ({ period, rows: byPeriod.get(period)! })) : [{ period: null, rows }],
  };
}
