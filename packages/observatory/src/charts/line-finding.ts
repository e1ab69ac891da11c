import type { Say } from '../language/use-language.js';
import type { Line } from './lines.js';

export type FindingWords = {
  say: Say;
  metric: string;
  formatY: (value: number) => string;
  formatX: (period: string) => string;
};

/** The latest period that at least two lines have, and the lines' values in it, greatest first. */
function comparison(lines: Line[]): { period: string; values: { line: Line; y: number }[] } | null {
  const focus = lines.find((line) => line.focus);
  // Values under different definitions don't rank against each other, nor does a nation against its provinces.
  const province = (line: Line) => line.series.place.includes('-');
  const alike = lines.filter(
    (line) => line.dash === (focus?.dash ?? 0) && (!focus || province(line) === province(focus)),
  );
  const counts = new Map<string, number>();
  for (const line of alike) for (const { period } of line.points) counts.set(period, (counts.get(period) ?? 0) + 1);
  const shared = [...counts]
    .filter(([period, count]) => count >= 2 && (!focus || focus.points.some((point) => point.period === period)))
    .map(([period]) => period)
    .sort();
  // The period with the most lines among the last five shared ones: one late reporter must not hide the others.
  const period = shared
    .slice(-5)
    .reduce<string | null>((best, p) => (best === null || counts.get(p)! >= counts.get(best)! ? p : best), null);
  if (period === null) return null;
  const values = alike
    .map((line) => ({ line, y: line.points.find((point) => point.period === period)?.y }))
    .filter((row): row is { line: Line; y: number } => row.y !== undefined)
    .sort((a, b) => b.y - a.y);
  return { period, values };
}

/**
 * What a line chart shows, in a sentence: how the line in focus moved between its first and last value, and where it stands
 * among the others in the latest period that they share. Without a line in focus: the greatest and the least.
 */
export function lineFinding(all: Line[], { say, metric, formatY, formatX }: FindingWords): string {
  const lines = all.filter((line) => line.points.length > 0);
  const focus = lines.find((line) => line.focus);
  if (lines.length === 0) return say('finding.none', { metric });
  const compared = comparison(lines);
  if (!focus) {
    if (!compared)
      return say('finding.alone', {
        metric,
        place: lines[0]!.name,
        value: formatY(lines[0]!.points.at(-1)!.y),
        at: formatX(lines[0]!.points.at(-1)!.period),
      });
    const [first, last] = [compared.values[0]!, compared.values.at(-1)!];
    return say('finding.range', {
      metric,
      high: first.line.name,
      highValue: formatY(first.y),
      low: last.line.name,
      lowValue: formatY(last.y),
      at: formatX(compared.period),
    });
  }
  const from = focus.points[0]!;
  const to = focus.points.at(-1)!;
  const values = {
    metric,
    place: focus.name,
    a: formatY(from.y),
    b: formatY(to.y),
    from: formatX(from.period),
    to: formatX(to.period),
  };
  if (from === to)
    return say('finding.alone', { metric, place: focus.name, value: formatY(to.y), at: formatX(to.period) });
  const moved =
    values.a === values.b ? say('finding.flat', values) : say(to.y > from.y ? 'finding.rose' : 'finding.fell', values);
  const rank = compared ? compared.values.findIndex(({ line }) => line === focus) + 1 : 0;
  if (!compared || rank === 0 || new Set(lines.map(({ name }) => name)).size < 2) return moved;
  return moved + say('finding.rank', { rank, n: compared.values.length, at: formatX(compared.period) });
}
