import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProduction } from '../../test/arbitrary-production.js';
import { expectClose } from '../../test/expect-close.js';
import { isoquant } from '../../test/known-technologies.js';
import { technologies } from '../../test/technologies.js';
import { loadLinearSolver } from './linear-solver.js';
import { radialScores } from './radial.js';
import { superEfficiency } from './super-efficiency.js';

const solver = await loadLinearSolver();

describe('super-efficiency', () => {
  it('ranks the units that make the frontier', () => {
    const scores = superEfficiency(solver, isoquant).map(({ efficiency }) => efficiency);
    expectClose(scores, [1, 25 / 19, 1.2, 1.25, 0.75], 12);
  });

  it('agrees with efficiency where that is below one, and never lies below it', () => {
    fc.assert(
      fc.property(arbitraryProduction, fc.constantFrom(...technologies), (production, technology) => {
        const plain = radialScores(solver, production, technology);
        superEfficiency(solver, production, technology).forEach(({ efficiency, problem }, unit) => {
          if (efficiency === null) expect(problem).toContain('infeasible');
          else if (plain[unit]! < 1) expect(efficiency).toBeCloseTo(plain[unit]!, 9);
          else expect(efficiency).toBeGreaterThanOrEqual(1 - 1e-9);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('says where the others cannot reach a unit', () => {
    const [, largest] = superEfficiency(
      solver,
      { inputs: [[1], [4]], outputs: [[1], [2]] },
      { returns: 'variable', orientation: 'input' },
    );
    expect(largest).toMatchObject({ efficiency: null, peers: [] });
    expect(largest!.problem).toContain('no mix of the other units makes as much');
  });
});
