import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedRows } from '../../../../test/shared-material.js';
import { arbitraryProduction } from '../../test/arbitrary-production.js';
import { globalMalmquistLuenberger } from './global-malmquist-luenberger.js';
import { loadLinearSolver } from './linear-solver.js';
import { malmquist } from './malmquist.js';
import { malmquistLuenberger } from './malmquist-luenberger.js';
import { type ProductionPanel, type ProductionRecord, productionPanel } from './production-panel.js';

const solver = await loadLinearSolver();

/** Two or three periods of the same units. */
const arbitraryPanel: fc.Arbitrary<ProductionPanel> = fc
  .tuple(arbitraryProduction, fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 3 }))
  .map(([production, growth]) => ({
    units: production.inputs.map((_, unit) => `${unit + 1}`),
    periods: growth.map((_, t) => `${2000 + t}`),
    // Each period shuffles and stretches the amounts in its own way.
    productions: growth.map((by, t) => ({
      inputs: production.inputs.map((row, unit) => row.map((value, i) => value + (((unit + i + t) * by) % 7))),
      outputs: production.outputs.map((row, unit) => row.map((value) => (value * (10 + ((unit * t) % 4))) / 10 + by)),
      undesirable: production.undesirable.map((row, unit) => row.map((value) => value + ((unit * by + t) % 5))),
    })),
  }));

describe('malmquist', () => {
  it('is a ratio of productivities for one input and one output', () => {
    const panel = productionPanel([
      { unit: 'A', period: 1, inputs: [1], outputs: [1] },
      { unit: 'B', period: 1, inputs: [2], outputs: [1] },
      { unit: 'A', period: 2, inputs: [1], outputs: [3] },
      { unit: 'B', period: 2, inputs: [1], outputs: [1] },
    ]);
    const [a, b] = malmquist(solver, panel);
    // Under constant returns y/x says it all: 1 → 3 and 0.5 → 1 while the best goes 1 → 3.
    expect(a).toMatchObject({
      productivity: expect.closeTo(3, 10),
      efficiencyChange: 1,
      technicalChange: expect.closeTo(3, 10),
    });
    expect(b).toMatchObject({
      productivity: expect.closeTo(2, 10),
      efficiencyChange: expect.closeTo(2 / 3, 10),
      technicalChange: expect.closeTo(3, 10),
    });
  });

  it('multiplies up from its parts, from either side, by either split', () => {
    fc.assert(
      fc.property(arbitraryPanel, (panel) => {
        const byInput = malmquist(solver, panel);
        const byOutput = malmquist(solver, panel, { orientation: 'output' });
        byInput.forEach((change, k) => {
          const { productivity, efficiencyChange, technicalChange, pureEfficiencyChange } = change;
          expect(efficiencyChange * technicalChange).toBeCloseTo(productivity, 10);
          expect(pureEfficiencyChange * change.scaleEfficiencyChange).toBeCloseTo(efficiencyChange, 10);
          if (change.variableTechnicalChange !== null)
            expect(pureEfficiencyChange * change.variableTechnicalChange * change.scaleChange!).toBeCloseTo(
              productivity,
              10,
            );
          expect(byOutput[k]!.productivity).toBeCloseTo(productivity, 8);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('is one where nothing changes, and the common growth where all grow alike', () => {
    const production = {
      inputs: [
        [2, 5],
        [2, 4],
        [6, 6],
      ],
      outputs: [[1], [2], [3]],
    };
    const grown = { ...production, outputs: production.outputs.map((row) => row.map((value) => value * 1.25)) };
    const panel = { units: ['a', 'b', 'c'], periods: ['1', '2', '3'], productions: [production, production, grown] };
    malmquist(solver, panel).forEach(({ from, productivity, efficiencyChange }) => {
      expect(efficiencyChange).toBeCloseTo(1, 10);
      expect(productivity).toBeCloseTo(from === '1' ? 1 : 1.25, 10);
    });
  });

  it('leaves out what variable returns cannot say', () => {
    const panel = productionPanel([
      { unit: 'A', period: 1, inputs: [1], outputs: [1] },
      { unit: 'B', period: 1, inputs: [2], outputs: [1.5] },
      { unit: 'A', period: 2, inputs: [1], outputs: [1] },
      { unit: 'B', period: 2, inputs: [2], outputs: [9] },
    ]);
    const [, b] = malmquist(solver, panel);
    expect(b).toMatchObject({ variableTechnicalChange: null, scaleChange: null, productivity: expect.closeTo(6, 10) });
  });
});

describe('globalMalmquistLuenberger', () => {
  it('multiplies up from its parts and over periods', () => {
    fc.assert(
      fc.property(arbitraryPanel, (panel) => {
        const changes = globalMalmquistLuenberger(solver, panel);
        for (const { productivity, efficiencyChange, technicalChange } of changes)
          expect(efficiencyChange * technicalChange).toBeCloseTo(productivity, 12);
        // The whole way in one step against the same global frontier is the product of its steps.
        const last = panel.periods.length - 1;
        if (last < 2) return;
        const whole = panel.units.map((unit) =>
          changes
            .filter((change) => change.unit === unit)
            .reduce((product, { productivity }) => product * productivity, 1),
        );
        const backwards = globalMalmquistLuenberger(solver, {
          units: panel.units,
          periods: ['first', 'last', 'middle'],
          productions: [panel.productions[0]!, panel.productions[last]!, panel.productions[1]!],
        }).slice(0, panel.units.length);
        backwards.forEach(({ productivity }, unit) => {
          expect(productivity).toBeCloseTo(whole[unit]!, 8);
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('malmquistLuenberger', () => {
  it('is the Malmquist index where nothing is undesirable, told by distances: 1 + D = 1/E', () => {
    fc.assert(
      fc.property(arbitraryPanel, (panel) => {
        const clean = {
          ...panel,
          productions: panel.productions.map(({ inputs, outputs }) => ({ inputs, outputs })),
        };
        const radial = malmquist(solver, clean, { orientation: 'output' });
        malmquistLuenberger(solver, clean).forEach(({ productivity, efficiencyChange, technicalChange }, k) => {
          expect(productivity!).toBeCloseTo(radial[k]!.productivity, 7);
          expect(efficiencyChange).toBeCloseTo(radial[k]!.efficiencyChange, 7);
          expect(technicalChange!).toBeCloseTo(radial[k]!.technicalChange, 7);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('shares its efficiency change with the global index', () => {
    fc.assert(
      fc.property(arbitraryPanel, (panel) => {
        const global = globalMalmquistLuenberger(solver, panel);
        malmquistLuenberger(solver, panel).forEach(({ productivity, efficiencyChange, technicalChange }, k) => {
          expect(efficiencyChange).toBeCloseTo(global[k]!.efficiencyChange, 9);
          if (productivity === null) expect(technicalChange).toBeNull();
          else expect(efficiencyChange * technicalChange!).toBeCloseTo(productivity, 10);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('has no value where a frontier is not met from the other year', () => {
    // A turns so dirty that year one's frontier, one bad a good and at most 2, cannot have its 9 (1 − β) with 2 (1 + β) good.
    const [a, b] = malmquistLuenberger(
      solver,
      productionPanel([
        { unit: 'A', period: 1, inputs: [1], outputs: [1], undesirable: [1] },
        { unit: 'B', period: 1, inputs: [1], outputs: [2], undesirable: [2] },
        { unit: 'A', period: 2, inputs: [1], outputs: [2], undesirable: [9] },
        { unit: 'B', period: 2, inputs: [1], outputs: [2], undesirable: [2] },
      ]),
    );
    expect(a).toMatchObject({ productivity: null, technicalChange: null });
    expect(b).toMatchObject({ productivity: expect.closeTo(1, 10) });
  });
});

describe('productionPanel', () => {
  const records: ProductionRecord[] = ['A', 'B'].flatMap((unit) =>
    [2009, 2010].map((period) => ({ unit, period, inputs: [1, 2], outputs: [period - 2000] })),
  );

  it('orders periods by number and keeps units in the order of their first record', () => {
    const panel = productionPanel(
      [...records].reverse().map((record) => ({ ...record, period: Number(record.period) - 2001 })),
    );
    expect(panel.periods).toEqual(['8', '9']);
    expect(panel.units).toEqual(['B', 'A']);
  });

  it('names the unit and the year that is missing, doubled or unusable', () => {
    expect(() => productionPanel(records.slice(0, 3))).toThrow('unit B, period 2010: it has no figures');
    expect(() => productionPanel([...records, records[0]!])).toThrow('unit A, period 2009: it is given twice');
    expect(() =>
      productionPanel(
        records.map((record, k) => (k === 3 ? { ...record, inputs: [1, -2] } : record)),
        { inputNames: ['K', 'L'] },
      ),
    ).toThrow('unit B, period 2010: input L is -2');
    expect(() => malmquist(solver, productionPanel(records.filter(({ period }) => period === 2009)))).toThrow(
      'change needs at least two periods; there is one, 2009',
    );
  });
});

describe.skipIf(!hasShared)('industry of 31 provinces, 2005 to 2009', () => {
  it('has the Malmquist changes of an independent computation', () => {
    const [head, ...rows] = sharedRows('data/fixtures/dea/Economy.csv');
    const records = rows.flatMap((row) =>
      [2005, 2006, 2007, 2008, 2009].map((period) => {
        const cell = (name: string): number => Number(row[head!.indexOf(`${name}${period}`)]);
        return { unit: row[0]!, period, inputs: [cell('Capital'), cell('Labor')], outputs: [cell('GIOV')] };
      }),
    );
    const expected = new Map(
      sharedRows('data/fixtures/dea/Economy_malmquist_crs_io_REFERENCE_scipy.csv')
        .slice(1)
        .map(([unit, period, ...values]) => [`${unit} ${period}`, values.map(Number)]),
    );
    const changes = malmquist(solver, productionPanel(records));
    expect(changes.length).toBe(124);
    for (const { unit, from, to, productivity, efficiencyChange, technicalChange } of changes) {
      const [mi, ec, tc] = expected.get(`${unit} ${from}-${to.slice(2)}`)!;
      expect(productivity).toBeCloseTo(mi!, 5);
      expect(efficiencyChange).toBeCloseTo(ec!, 5);
      expect(technicalChange).toBeCloseTo(tc!, 5);
    }
    const beijing = changes.filter(({ unit }) => unit === 'Beijing').map(({ productivity }) => productivity);
    [1.178, 1.1566, 1.0431, 1.0863].forEach((value, t) => {
      expect(beijing[t]).toBeCloseTo(value, 4);
    });
  });
});

describe.skipIf(!hasShared)("Grifell-Tatjé and Lovell's eight units in two years", () => {
  it('change as their productivity does, one frontier for all', () => {
    const records = sharedRows('data/fixtures/dea/Grifell_Lovell_1999.csv')
      .slice(1)
      .map(([year, unit, x, y]) => ({ unit: unit!, period: Number(year), inputs: [Number(x)], outputs: [Number(y)] }));
    const productivity = (period: number, unit: string): number => {
      const { inputs, outputs } = records.find((record) => record.unit === unit && record.period === period)!;
      return outputs[0]! / inputs[0]!;
    };
    const best = (period: number): number =>
      Math.max(...records.filter((record) => record.period === period).map(({ unit }) => productivity(period, unit)));
    const changes = malmquist(solver, productionPanel(records));
    expect(changes.length).toBe(8);
    for (const change of changes) {
      expect(change.productivity).toBeCloseTo(productivity(2, change.unit) / productivity(1, change.unit), 10);
      expect(change.technicalChange).toBeCloseTo(best(2) / best(1), 10);
    }
  });
});
