import { describe, expect, it } from 'vitest';
import { coelli } from '../../test/known-technologies.js';
import { loadLinearSolver } from './linear-solver.js';
import { scaleEfficiency } from './scale-efficiency.js';

const solver = await loadLinearSolver();

describe('scale efficiency', () => {
  it("splits the efficiencies of Coelli's five firms", () => {
    const firms = scaleEfficiency(solver, coelli);
    for (const { technical, pure, scale } of firms) expect(pure * scale).toBeCloseTo(technical, 12);
    // Firm 1 makes one unit of output and is held against firm 4 as well once size counts: x1 = 2 is the least anyone uses.
    expect(firms[0]).toMatchObject({ pure: 1, returns: 'increasing' });
    expect(firms[1]).toMatchObject({ technical: 1, scale: 1, returns: 'constant' });
  });
});
