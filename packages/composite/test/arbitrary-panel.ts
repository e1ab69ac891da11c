import fc from 'fast-check';
import type { ProductionPanel } from '../src/efficiency/production-panel.js';
import { arbitraryProduction } from './arbitrary-production.js';

/** Two or three periods of the same units. */
export const arbitraryPanel: fc.Arbitrary<ProductionPanel> = fc
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
