/** The year that a claim is for: the last of its period ('2021/2025' → '2025'); null when it names none. */
export function yearOf(period: string | null): string | null {
  const last = period?.split('/').at(-1)?.slice(0, 4);
  return last && /^\d{4}$/.test(last) ? last : null;
}
