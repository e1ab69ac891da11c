import { type Language, LOCALE } from './language.js';

/** The point on a time axis, in years, of an ISO 8601 period: '2018' → 2018, '2024-07' → 2024.5, '2021/2025' → its end. */
export function periodToYear(period: string): number {
  const end = period.split('/').at(-1)!;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(end);
  if (quarter) return Number(quarter[1]) + (Number(quarter[2]) - 1) / 4;
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(end) ?? [];
  if (!year) return Number.NaN;
  return Number(year) + (month ? (Number(month) - 1) / 12 : 0);
}

/** A date or period to the precision that it has: '2026-02-09' → '9 Feb 2026' / '2026年2月9日'; '2021/2025' → '2021–25'. */
export function formatPeriod(period: string, language: Language): string {
  if (period.includes('/')) {
    const [from, to] = period.split('/') as [string, string];
    if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) {
      const short = from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to;
      return language === 'zh' ? `${from}—${to}年` : `${from}–${short}`;
    }
    return `${formatPeriod(from, language)} – ${formatPeriod(to, language)}`;
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(period) ?? [];
  if (!year) return period;
  if (!month) return language === 'zh' ? `${year}年` : year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: language === 'zh' ? 'long' : 'short',
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
}

/** The four-digit year that a date or period begins with; null where it has none. */
export const yearOf = (period: string | null): string | null => /^\d{4}/.exec(period ?? '')?.[0] ?? null;
