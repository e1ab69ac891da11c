import { describe, expect, it } from 'vitest';
import { backends } from '../../test/backends.js';
import { twoCountries } from '../../test/two-countries.js';
import { leontiefModel } from '../structure/leontief.js';
import { grossExports } from './gross-exports.js';
import { valueAddedAbsorbed, valueAddedExportsByCountry } from './value-added-absorbed.js';
import { valueAddedInExports } from './value-added-in-exports.js';

describe.each(backends.map((algebra) => ({ name: algebra.name, algebra })))(
  "KWW's first example with $name",
  ({ algebra }) => {
    const model = leontiefModel(twoCountries, algebra);

    it('finds where value added ends up', () => {
      const expected = [160 / 3, 140 / 3, 140 / 3, 160 / 3];
      valueAddedAbsorbed(model).forEach((value, k) => {
        expect(value).toBeCloseTo(expected[k]!, 10);
      });
    });

    it('gives both countries exports of 70 and a VAX ratio of two thirds', () => {
      expect([...grossExports(twoCountries)]).toEqual([70, 70]);
      for (const value of valueAddedExportsByCountry(model)) expect(value / 70).toBeCloseTo(2 / 3, 10);
    });

    it("finds 23.3 of American value added in China's exports", () => {
      const VBE = valueAddedInExports(model);
      expect(VBE[1]!).toBeCloseTo(70 / 3, 10);
      expect(VBE[3]!).toBeCloseTo(140 / 3, 10);
      expect(VBE[2]!).toBe(0);
    });
  },
);
