import { TableError } from '../table-error.js';

/** What a country's industries make, S × S: row = industry, column = product. */
export type Supply = Float64Array;

/**
 * Makes uses of products into uses of what industries make, in place and country by country: each industry's part of a
 * product's supply is its part of every sale of it (fixed product sales structure; Eurostat 2008, Manual of Supply, Use and
 * Input-Output Tables, ch. 11, model D). A product that nobody makes stays with the industry of its name.
 * @param uses rows of products, country by country, `width` columns each
 */
export function byIndustry(uses: Float64Array, width: number, supplies: Supply[]): void {
  const S = Math.round(Math.sqrt(supplies[0]?.length ?? 0));
  supplies.forEach((supply, r) => {
    if (isDiagonal(supply, S)) return;
    const parts = marketShares(supply, S);
    const start = r * S * width;
    const products = uses.slice(start, start + S * width);
    uses.fill(0, start, start + S * width);
    for (let i = 0; i < S; i++) {
      for (let p = 0; p < S; p++) {
        const share = parts[i * S + p]!;
        if (share === 0) continue;
        for (let j = 0; j < width; j++) uses[start + i * width + j]! += share * products[p * width + j]!;
      }
    }
  });
}

function isDiagonal(supply: Supply, S: number): boolean {
  for (let k = 0; k < supply.length; k++) if (supply[k] !== 0 && Math.floor(k / S) !== k % S) return false;
  return true;
}

/** V q̂⁻¹: each column adds up to 1. */
function marketShares(supply: Supply, S: number): Float64Array {
  const parts = supply.slice();
  for (let p = 0; p < S; p++) {
    let total = 0;
    for (let i = 0; i < S; i++) total += supply[i * S + p]!;
    for (let i = 0; i < S; i++) parts[i * S + p] = total === 0 ? Number(i === p) : supply[i * S + p]! / total;
  }
  return parts;
}

/** What makers of one country sell as products of another has no place in a table by country of making. */
export function expectOwnProducts(
  row: Float64Array,
  own: [number, number],
  maker: string,
  file: string,
  line: number,
): void {
  for (let k = 0; k < row.length; k++) {
    if (row[k] === 0 || (k >= own[0] && k < own[1])) continue;
    const place = { file, line, row: maker, column: String(k + 1) };
    throw new TableError(`${maker} supplies ${row[k]} outside its own country's products`, place, 'nothing there');
  }
}
