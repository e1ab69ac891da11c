/**
 * Puts items in a line so that similar ones stand side by side: the shortest path found through all of them, where the
 * distance is 1 − cosine similarity. Nearest-neighbour paths from every start, the best bettered by 2-opt (Croes 1958).
 * Rows without a value have no direction and come last. Deterministic. Answers the rows' indices in the new order.
 */
export function seriate(rows: readonly (readonly number[])[]): number[] {
  const present = rows.flatMap((row, index) => (row.some((value) => value !== 0) ? index : []));
  const empty = rows.flatMap((row, index) => (row.every((value) => value === 0) ? index : []));
  const distance = present.map((a) => present.map((b) => 1 - cosine(rows[a] as number[], rows[b] as number[])));
  return [...shortPath(distance).map((index) => present[index] as number), ...empty];
}

export function cosine(a: readonly number[], b: readonly number[]): number {
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const [index, x] of a.entries()) {
    const y = b[index] ?? 0;
    product += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return squaresA === 0 || squaresB === 0 ? 0 : product / Math.sqrt(squaresA * squaresB);
}

type Distances = readonly (readonly number[])[];
const between = (distance: Distances, a: number, b: number): number => (distance[a] as readonly number[])[b] as number;

export const pathLength = (distance: Distances, path: readonly number[]): number =>
  path.reduce((sum, to, index) => (index === 0 ? 0 : sum + between(distance, path[index - 1] as number, to)), 0);

/** A short path through all points of a symmetric distance matrix. */
export function shortPath(distance: Distances): number[] {
  let best: number[] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const start of distance.keys()) {
    const path = nearestNeighbourPath(distance, start);
    const its = pathLength(distance, path);
    if (its < length - 1e-12) {
      best = path;
      length = its;
    }
  }
  return twoOpt(distance, best);
}

function nearestNeighbourPath(distance: Distances, start: number): number[] {
  const left = new Set(distance.keys());
  const path = [start];
  left.delete(start);
  while (left.size > 0) {
    const from = path.at(-1) as number;
    let next = -1;
    for (const to of left) if (next < 0 || between(distance, from, to) < between(distance, from, next)) next = to;
    path.push(next);
    left.delete(next);
  }
  return path;
}

/** Turns stretches of the path round as long as that makes it shorter. */
function twoOpt(distance: Distances, start: readonly number[]): number[] {
  const path = [...start];
  const step = (a: number | undefined, b: number | undefined) =>
    a === undefined || b === undefined ? 0 : between(distance, a, b);
  for (let better = true; better; ) {
    better = false;
    for (let from = 0; from < path.length - 1; from++)
      for (let to = from + 1; to < path.length; to++) {
        const now = step(path[from - 1], path[from]) + step(path[to], path[to + 1]);
        const turned = step(path[from - 1], path[to]) + step(path[from], path[to + 1]);
        if (turned >= now - 1e-12) continue;
        path.splice(from, to - from + 1, ...path.slice(from, to + 1).reverse());
        better = true;
      }
  }
  return path;
}
