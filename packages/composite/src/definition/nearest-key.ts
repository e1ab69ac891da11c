/**
 * The key that somebody may have meant: the one with the fewest letters changed, added or left out, if those are at most a third of
 * what was written. Levenshtein 1966.
 */
export function nearestKey(written: string, keys: readonly string[]): string | null {
  const ways = keys.map((key) => ({ key, changes: changesBetween(written.toLowerCase(), key.toLowerCase()) }));
  const nearest = ways.reduce((best, way) => (way.changes < best.changes ? way : best), {
    key: '',
    changes: Number.POSITIVE_INFINITY,
  });
  return nearest.changes <= Math.max(1, Math.floor(written.length / 3)) ? nearest.key : null;
}

function changesBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++)
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    above = row;
  }
  return above[other.length]!;
}
