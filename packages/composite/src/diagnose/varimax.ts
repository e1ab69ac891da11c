/**
 * Varimax rotation of loadings (indicators × factors), with Kaiser's row normalisation: turns the factors so that each
 * indicator loads high on few of them; communalities and the total explained stay as they are. Kaiser 1958 (Psychometrika 23),
 * pair by pair as there. Returns indicators × factors; each factor signed so that its loadings sum to zero or more.
 */
export function varimax(loadings: readonly (readonly number[])[]): number[][] {
  const lengths = loadings.map((row) => Math.hypot(...row));
  const rows = loadings.map((row, i) => row.map((value) => (lengths[i] === 0 ? 0 : value / lengths[i]!)));
  const factors = rows[0]?.length ?? 0;
  for (let sweep = 0; sweep < 1000; sweep++) {
    let turned = 0;
    for (let p = 0; p < factors; p++) {
      for (let q = p + 1; q < factors; q++) turned = Math.max(turned, Math.abs(rotatePair(rows, p, q)));
    }
    if (turned < 1e-12) break;
  }
  const sums = Array.from({ length: factors }, (_, k) => rows.reduce((sum, row, i) => sum + row[k]! * lengths[i]!, 0));
  return rows.map((row, i) => row.map((value, k) => (sums[k]! < 0 ? -value : value) * lengths[i]!));
}

/** Turns two factors in their plane to the angle that maximises the variance of squared loadings; the angle in radians. */
function rotatePair(rows: number[][], p: number, q: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (const row of rows) {
    const u = row[p]! ** 2 - row[q]! ** 2;
    const v = 2 * row[p]! * row[q]!;
    a += u;
    b += v;
    c += u * u - v * v;
    d += 2 * u * v;
  }
  const n = rows.length;
  const angle = Math.atan2(d - (2 * a * b) / n, c - (a * a - b * b) / n) / 4;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  for (const row of rows) {
    const x = row[p]!;
    const y = row[q]!;
    row[p] = x * cos + y * sin;
    row[q] = y * cos - x * sin;
  }
  return angle;
}
