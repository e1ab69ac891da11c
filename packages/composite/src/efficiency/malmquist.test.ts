import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedRecords, sharedRows } from '../../../../test/shared-material.js';
import { arbitraryPanel } from '../../test/arbitrary-panel.js';
import { loadLinearSolver } from './linear-solver.js';
import { malmquist } from './malmquist.js';
import { productionPanel } from './production-panel.js';

const solver = await loadLinearSolver();

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

describe.skipIf(!hasShared)('industry of 31 provinces, 2005 to 2009', () => {
  it('has the Malmquist changes of an independent computation', () => {
    const records = sharedRecords('data/fixtures/dea/Economy.csv').flatMap((row) =>
      [2005, 2006, 2007, 2008, 2009].map((period) => {
        const cell = (name: string): number => Number(row[`${name}${period}`]);
        return { unit: row.DMUs!, period, inputs: [cell('Capital'), cell('Labor')], outputs: [cell('GIOV')] };
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
