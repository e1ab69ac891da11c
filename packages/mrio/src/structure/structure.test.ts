import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { wasm } from '../../test/backends.js';
import { createTable, type InputOutputTable } from '../table/input-output-table.js';
import { fieldOfInfluence, linkImportance } from './field-of-influence.js';
import { footprint } from './footprint.js';
import { allocationCoefficients, ghoshTimes, ghoshTransposedTimes } from './ghosh.js';
import { leontiefInverse, leontiefModel } from './leontief.js';
import { linkages } from './linkages.js';
import { multipliersOf, outputMultipliers, satelliteCoefficients, valueAddedMultipliers } from './multipliers.js';
import { pricesAfterCosts } from './price-model.js';
import { type DecompositionYear, logMeanDecomposition, polarDecomposition } from './structural-decomposition.js';

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const modelOf = (table: InputOutputTable) => leontiefModel(table, wasm);
const near = (found: number, wanted: number, scale = Math.abs(wanted)) =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * (1 + scale));

describe('the Ghosh inverse', () => {
  it('solves (I − x̂⁻¹Z), forward and backward', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = modelOf(table);
        const n = table.x.length;
        const shares = allocationCoefficients(model);
        const right = Float64Array.from({ length: n }, (_, k) => (k % 5) + 1);
        const reached = ghoshTimes(model, right, 1);
        const pushed = ghoshTransposedTimes(model, right, 1);
        for (let i = 0; i < n; i++) {
          let [along, back] = [reached[i]!, pushed[i]!];
          for (let j = 0; j < n; j++) {
            along -= shares[i * n + j]! * reached[j]!;
            back -= shares[j * n + i]! * pushed[j]!;
          }
          near(along, right[i]!, Math.max(...reached));
          near(back, right[i]!, Math.max(...pushed));
        }
        // Value added pushed through all sales gives output.
        ghoshTransposedTimes(model, table.VA, 1).forEach((output, k) => {
          near(output, table.x[k]!, Math.max(...table.x));
        });
      }),
    );
  });
});

describe('multipliers and linkages', () => {
  it('are the columns of the inverse, and value added adds up to one', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = modelOf(table);
        const n = table.x.length;
        const B = leontiefInverse(model);
        const multipliers = outputMultipliers(model);
        for (let j = 0; j < n; j++) near(multipliers[j]!, sum(B.filter((_, at) => at % n === j)));
        for (const share of valueAddedMultipliers(model)) near(share, 1);
        const { backward, forward, sensitivity, kind } = linkages(model);
        for (const of of [backward, forward, sensitivity]) near(sum(of) / n, 1);
        kind.forEach((one, k) => {
          expect(one === 'key').toBe(backward[k]! > 1 && forward[k]! > 1);
        });
      }),
    );
  });

  it('tell how the inverse moves with a coefficient', () => {
    fc.assert(
      fc.property(arbitraryTable, fc.nat(99), fc.nat(99), (table, a, b) => {
        const model = modelOf(table);
        const n = table.x.length;
        const [i, j] = [a % n, b % n];
        const field = fieldOfInfluence(model, i, j);
        const step = 1e-6;
        const A = model.A.slice();
        A[i * n + j]! += step;
        const moved = leontiefInverse(
          modelOf(createTable({ ...table, Z: A.map((value, at) => value * table.x[at % n]!) })),
        );
        const B = leontiefInverse(model);
        const largest = Math.max(...field);
        field.forEach((value, at) => {
          expect(Math.abs((moved[at]! - B[at]!) / step - value)).toBeLessThan(1e-3 * (1 + largest * largest));
        });
        near(linkImportance(model)[i * n + j]!, sum(field.map(Math.abs)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('footprints', () => {
  it('move a satellite from where it arises to whose demand causes it, and lose nothing', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = modelOf(table);
        const jobs = table.x.map((output, k) => output * ((k % 3) + 1));
        const { production, consumption, balance, economies } = footprint(model, jobs);
        const N = table.industries.length;
        economies.forEach((_, s) => {
          near(production[s]!, sum(jobs.subarray(s * N, (s + 1) * N)));
        });
        near(sum(consumption), sum(jobs));
        near(sum(balance), 0, sum(jobs));
        const content = multipliersOf(model, satelliteCoefficients(jobs, model));
        const width = table.Y.length / table.x.length;
        near(sum(table.Y.map((value, at) => value * content[Math.floor(at / width)]!)), sum(jobs));
      }),
    );
  });
});

describe('prices', () => {
  it('rise with all costs alike by as much, whatever the chain', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = modelOf(table);
        for (const price of pricesAfterCosts(
          model,
          model.v.map((share) => share * 0.1),
        ))
          near(price, 1.1);
      }),
    );
  });
});

describe('structural decomposition', () => {
  const years = arbitraryTable.chain((table) =>
    fc
      .tuple(
        fc.constant(table),
        fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 7, maxLength: 7 }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
      )
      .map(([one, factors, growth]): [DecompositionYear, DecompositionYear] => {
        const Y = one.Y.map((value, at) => value * growth * factors[at % 7]!);
        const Z = one.Z.map((value, at) => value * growth * Math.min(1, factors[at % 5]!));
        const n = one.x.length;
        const inputs = Float64Array.from({ length: n }, (_, j) => sum(Z.filter((_, at) => at % n === j)));
        const width = Y.length / n;
        for (let i = 0; i < n; i++) {
          const uses = sum(Z.subarray(i * n, (i + 1) * n)) + sum(Y.subarray(i * width, (i + 1) * width));
          Y[i * width]! += Math.max(0, inputs[i]! - uses) + 1;
        }
        const { x: _x, VA: _VA, ...rest } = one;
        const [first, last] = [modelOf(one), modelOf(createTable({ ...rest, Z, Y }))];
        return [
          { model: first, coefficients: first.v },
          { model: last, coefficients: last.v },
        ];
      }),
  );

  it.each([
    ['polar mean', polarDecomposition],
    ['logarithmic mean', logMeanDecomposition],
  ])('adds up to the change of value added, and turns round with time: %s', (_, decompose) => {
    fc.assert(
      fc.property(years, ([first, last]) => {
        const forward = decompose(first, last);
        const backward = decompose(last, first);
        const scale = Math.max(...first.model.table.VA, ...last.model.table.VA);
        forward.total.forEach((total, k) => {
          near(total, last.model.table.VA[k]! - first.model.table.VA[k]!, 10 * scale);
          near(forward.intensity[k]! + forward.technology[k]! + forward.demand[k]!, total, 10 * scale);
          for (const part of ['intensity', 'technology', 'demand'] as const) {
            near(backward[part][k]!, -forward[part][k]!, 10 * scale);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('sees only demand where only demand grows', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const grown = (values: Float64Array) => values.map((value) => value * 1.5);
        const first = modelOf(table);
        const last = modelOf(
          createTable({ ...table, Z: grown(table.Z), Y: grown(table.Y), x: grown(table.x), VA: grown(table.VA) }),
        );
        for (const decompose of [polarDecomposition, logMeanDecomposition]) {
          const { demand, technology, intensity } = decompose(
            { model: first, coefficients: first.v },
            { model: last, coefficients: last.v },
          );
          demand.forEach((value, k) => {
            near(value, 0.5 * table.VA[k]!, Math.max(...table.VA));
            near(technology[k]! + intensity[k]!, 0, Math.max(...table.VA));
          });
        }
      }),
    );
  });

  it('refuses tables that differ, and signs that have no logarithm', () => {
    const table = (name: string, demand: number) =>
      modelOf(createTable({ countries: [name], industries: ['1'], Z: Float64Array.of(1), Y: Float64Array.of(demand) }));
    const year = (model: ReturnType<typeof modelOf>) => ({ model, coefficients: model.v });
    expect(() => polarDecomposition(year(table('A', 5)), year(table('B', 5)))).toThrow("'A' and 'B'");
    const falling = createTable({
      countries: ['A'],
      industries: ['1'],
      Z: Float64Array.of(1),
      Y: Float64Array.of(-2),
      x: Float64Array.of(4),
      VA: Float64Array.of(3),
    });
    expect(() => logMeanDecomposition(year(table('A', 5)), year(modelOf(falling)))).toThrow('changes sign');
  });
});
