import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPanel } from '../../test/arbitrary-panel.js';
import { globalMalmquistLuenberger } from './global-malmquist-luenberger.js';
import { loadLinearSolver } from './linear-solver.js';
import { malmquist } from './malmquist.js';
import { malmquistLuenberger } from './malmquist-luenberger.js';
import { productionPanel } from './production-panel.js';

const solver = await loadLinearSolver();

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
