import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { backends, wasm } from '../../test/backends.js';
import { type LeontiefModel, leontiefModel, leontiefTimes, leontiefTransposedTimes } from '../structure/leontief.js';
import { createTable, type InputOutputTable } from '../table/input-output-table.js';
import { changeAlong, changedModel, ImpossibleChangeError } from './changed-model.js';
import { type CoefficientChange, changedCoefficients, setCoefficients } from './coefficient-change.js';
import { lostSupplies, type Substitution } from './lost-supplies.js';

/** The same table with other coefficients, factored anew. */
function factoredAnew({ table, A, algebra }: LeontiefModel, change: CoefficientChange): LeontiefModel {
  const n = table.x.length;
  const changed = changedCoefficients(A, change);
  return leontiefModel(createTable({ ...table, Z: changed.map((a, at) => a * table.x[at % n]!) }), algebra);
}

function expectSameSolutions(one: LeontiefModel, other: LeontiefModel): void {
  const n = one.v.length;
  const rhs = Float64Array.from({ length: n * 2 }, (_, at) => ((at * 7919) % 101) / 10);
  for (const solve of [leontiefTimes, leontiefTransposedTimes]) {
    const wanted = solve(other, rhs, 2);
    const largest = Math.max(...wanted.map(Math.abs));
    solve(one, rhs, 2).forEach((value, at) => {
      expect(Math.abs(value - wanted[at]!)).toBeLessThan(1e-9 * largest);
    });
  }
}

const changeOf = (model: LeontiefModel, picks: [number, number, number][]): CoefficientChange => {
  const n = model.v.length;
  const cells = new Map(picks.map(([i, j, size]) => [`${i % n} ${j % n}`, size]));
  return setCoefficients(
    model,
    [...cells].map(([cell, size]) => {
      const [supplier, user] = cell.split(' ').map(Number) as [number, number];
      return { supplier, user, coefficient: model.A[supplier * n + user]! * size };
    }),
  );
};
const picks = fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 1,
  maxLength: 6,
});
const substitutions: Substitution[] = ['none', 'domestic', 'proportional'];
const columnSums = (A: Float64Array, n: number) =>
  Float64Array.from({ length: n }, (_, j) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += A[i * n + j]!;
    return sum;
  });

describe('a changed table', () => {
  it.each(backends.map((algebra) => ({ name: algebra.name, algebra })))(
    'solves as if it had been factored anew, with $name',
    ({ algebra }) => {
      fc.assert(
        fc.property(arbitraryTable, picks, (table, cells) => {
          const model = leontiefModel(table, algebra);
          const change = changeOf(model, cells);
          const changed = changedModel(model, change);
          expectSameSolutions(changed, factoredAnew(model, change));
          expect(changed.A).toEqual(changedCoefficients(model.A, change));
          const n = model.v.length;
          const own = Int32Array.from([n - 1, 0].slice(0, n));
          expect(changed.A).toEqual(changed.A.map((_, at) => changed.coefficient(Math.floor(at / n), at % n)));
          expect([...changed.coefficientsAmong(own)]).toEqual(
            [...own].flatMap((i) => [...own].map((j) => changed.A[i * n + j]!)),
          );
        }),
        { numRuns: 60 },
      );
    },
  );

  it('can be changed by any part of a change', () => {
    fc.assert(
      fc.property(arbitraryTable, picks, fc.double({ min: 0, max: 1, noNaN: true }), (table, cells, share) => {
        const model = leontiefModel(table, wasm);
        const change = changeOf(model, cells);
        const part = { ...change, values: change.values.map((value) => value * share) };
        const along = changeAlong(model, change)(share);
        expectSameSolutions(along, factoredAnew(model, part));
        expect(along.A).toEqual(changedCoefficients(model.A, part));
      }),
      { numRuns: 60 },
    );
  });

  it('can be changed again, and back', () => {
    fc.assert(
      fc.property(arbitraryTable, picks, picks, (table, first, second) => {
        const model = leontiefModel(table, wasm);
        const once = changedModel(model, changeOf(model, first));
        const change = changeOf(once, second);
        expectSameSolutions(changedModel(once, change), factoredAnew({ ...once, A: once.A }, change));
        const back = changeOf(once, first);
        const n = model.v.length;
        back.values.set(
          Float64Array.from(back.values, (_, at) => {
            const [line, across] = [back.indices[Math.floor(at / n)]!, at % n];
            const cell = back.by === 'rows' ? line * n + across : across * n + line;
            return model.A[cell]! - once.A[cell]!;
          }),
        );
        expectSameSolutions(changedModel(once, back), model);
      }),
      { numRuns: 40 },
    );
  });

  it('says when it cannot be', () => {
    const table = createTable({ countries: ['A'], industries: ['1'], Z: Float64Array.of(5), Y: Float64Array.of(5) });
    const model = leontiefModel(table, wasm);
    const change = setCoefficients(model, [{ supplier: 0, user: 0, coefficient: 1 }]);
    expect(() => changedModel(model, change)).toThrow(ImpossibleChangeError);
    expect(() => setCoefficients(model, [{ supplier: 1, user: 0, coefficient: 0.1 }])).toThrow(
      'supplier 1 is not among',
    );
    expect(() => setCoefficients(model, [{ supplier: 0, user: 0, coefficient: -1 }])).toThrow('expected at least 0');
  });
});

describe('supplies that fall away', () => {
  const anyLoss = fc.record({
    country: fc.nat(3),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    substitution: fc.constantFrom(...substitutions),
  });
  const lossOf = (
    table: InputOutputTable,
    { country, share, substitution }: typeof anyLoss extends fc.Arbitrary<infer T> ? T : never,
  ) => {
    const N = table.industries.length;
    const of = country % table.countries.length;
    const all = table.x.map((_, k) => k);
    const own = [...all].filter((k) => Math.floor(k / N) === of);
    return { suppliers: own, users: [...all].filter((k) => !own.includes(k)), share, substitution };
  };

  it('change as many rows as there are suppliers and substitutes, and solve as if factored anew', () => {
    fc.assert(
      fc.property(arbitraryTable, anyLoss, (table, loss) => {
        const model = leontiefModel(table, wasm);
        const change = lostSupplies(model, lossOf(table, loss));
        expectSameSolutions(changedModel(model, change), factoredAnew(model, change));
      }),
      { numRuns: 60 },
    );
  });

  it('are made up for in full by the user at home, or by others where there are any', () => {
    fc.assert(
      fc.property(arbitraryTable, anyLoss, (table, loss) => {
        const model = leontiefModel(table, wasm);
        const n = table.x.length;
        const N = table.industries.length;
        const lost = lossOf(table, loss);
        const before = columnSums(model.A, n);
        const after = columnSums(changedCoefficients(model.A, lostSupplies(model, lost)), n);
        before.forEach((inputs, j) => {
          let wanted = inputs;
          if (lost.users.includes(j)) {
            for (const i of lost.suppliers) {
              const others = model.A.filter((_, at) => at % n === j && Math.floor(at / n) % N === i % N);
              const available = others.reduce((a, b) => a + b, 0) - model.A[i * n + j]! > 0;
              const replaced = loss.substitution === 'domestic' || (loss.substitution === 'proportional' && available);
              if (!replaced) wanted -= loss.share * model.A[i * n + j]!;
            }
          }
          expect(after[j]!).toBeCloseTo(wanted, 9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('lose a share between none and all', () => {
    const table = createTable({ countries: ['A'], industries: ['1'], Z: Float64Array.of(5), Y: Float64Array.of(5) });
    const model = leontiefModel(table, wasm);
    expect(() => lostSupplies(model, { suppliers: [0], users: [0], share: 1.5 })).toThrow('expected 0 to 1');
  });
});
