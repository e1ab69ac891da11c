import type { Span } from '@xinzhi/reader';

const sum = <T>(items: T[], count: (item: T) => number) => items.reduce((total, item) => total + count(item), 0);

/** The characters of spans that lie apart. */
export const extent = (spans: Span[]): number => sum(spans, ({ start, end }) => end - start);

/** The characters that two sets of spans share. */
export const common = (a: Span[], b: Span[]): number =>
  sum(a, (x) => sum(b, (y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))));

/** Intersection over union: 1 for the same characters, 0 for none in common. */
export function overlap(a: Span[], b: Span[]): number {
  const both = common(a, b);
  return both / (extent(a) + extent(b) - both || 1);
}
