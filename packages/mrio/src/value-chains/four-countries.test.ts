import { describe, expect, it } from 'vitest';
import { hasShared, sharedMatrix } from '../../../../test/shared-material.js';
import { backends } from '../../test/backends.js';
import { sumByCountry } from '../structure/by-country.js';
import { leontiefModel } from '../structure/leontief.js';
import { createTable } from '../table/input-output-table.js';
import { domesticValueAdded } from './domestic-value-added.js';
import { grossExports } from './gross-exports.js';
import { valueAddedInExports } from './value-added-in-exports.js';

describe.skipIf(!hasShared).each(backends.map((algebra) => ({ name: algebra.name, algebra })))(
  'the table of four countries with $name',
  ({ algebra }) => {
    it('gives the published domestic value added in exports', () => {
      const read = (part: string) => sharedMatrix(`data/fixtures/toy4/bm_toy_${part}.csv`);
      const table = createTable({
        countries: ['China', 'India', 'Japan', 'ROW'],
        industries: ['primary', 'manufacturing', 'services'],
        Z: read('Z'),
        Y: read('Y'),
        x: read('X'),
        VA: read('VA'),
      });
      const model = leontiefModel(table, algebra);
      const exports = grossExports(table);
      const DVA = sumByCountry(domesticValueAdded(model, exports), table);
      const published = [2144685.3, 424505.3, 660082.5];
      for (const [r, value] of published.entries()) expect(Math.abs(DVA[r]! - value)).toBeLessThan(0.06);
      expect(sumByCountry(exports, table)[0]).toBe(2496178);
      // Of China's exports, DVA and what is counted twice at home make up the domestic part: 2144685.3 + 8288.9498.
      expect(Math.abs(valueAddedInExports(model)[0]! - 2152974.25)).toBeLessThan(0.06);
    });
  },
);
