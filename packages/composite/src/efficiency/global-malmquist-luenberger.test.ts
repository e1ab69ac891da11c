import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPanel } from '../../test/arbitrary-panel.js';
import { globalMalmquistLuenberger } from './global-malmquist-luenberger.js';
import { loadLinearSolver } from './linear-solver.js';

const solver = await loadLinearSolver();

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
