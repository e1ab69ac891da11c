/** A period of whole years; a part of a year (month, quarter) is told apart because annual figures do not answer it. */
export type Period = { first: number; last: number; part: boolean };

/**
 * Reads an ISO 8601 period: '2018', '2021/2025', '2024-04', '2024-Q1', '2023-01/2023-06', '2024-01-01/2024-12-31'.
 * Null for anything else.
 */
export function parsePeriod(text: string | null): Period | null {
  if (!text) return null;
  const ends = text.split('/').map((end) => /^(\d{4})(-.+)?$/.exec(end.trim()));
  const [from, to] = [ends[0], ends[ends.length - 1]];
  if (!from || !to || ends.length > 2) return null;
  const first = Number(from[1]);
  const last = Number(to[1]);
  if (last < first) return null;
  const wholeYears = /^-01(-01)?$/.test(from[2] ?? '-01') && /^-12(-31)?$/.test(to[2] ?? '-12');
  const part = from[2] !== undefined || to[2] !== undefined ? !(ends.length === 2 && wholeYears) : false;
  return { first, last, part };
}

/** The day as the clock has it, 'YYYY-MM-DD': what is due on a check is due by it. */
export const calendarDay = (clock: () => Date = () => new Date()): string => clock().toISOString().slice(0, 10);
