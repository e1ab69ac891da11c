import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedBytes } from '../../../../test/shared-material.js';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { backends, wasm } from '../../test/backends.js';
import { twoCountries } from '../../test/two-countries.js';
import { leontiefModel } from '../structure/leontief.js';
import { readWiod2013 } from '../table/wiod/wiod-2013.js';
import { countryIndicators } from './country-indicators.js';
import { forwardPosition } from './forward-position.js';
import { positionOfIndustries } from './position-of-industries.js';

describe('positionOfIndustries', () => {
  it("is the country's position when all industries count", () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const whole = countryIndicators(table, wasm);
        positionOfIndustries(leontiefModel(table, wasm), table.industries).forEach((position, r) => {
          if (position === null) expect(whole[r]!.position).toBeNull();
          else expect(position).toBeCloseTo(whole[r]!.position!, 9);
        });
      }),
    );
  });

  it('names an industry that is not there', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        expect(() => positionOfIndustries(leontiefModel(table, wasm), ['quarries'])).toThrow("no industry 'quarries'");
      }),
      { numRuns: 3 },
    );
  });
});

describe('forwardPosition', () => {
  it("takes a country's own intermediate exports for IV", () => {
    // Koopman, Wang, Wei 2014, example 1: of American exports of 70, parts for 50 are home-made entirely, so IV is 5/7.
    for (const algebra of backends) {
      const [usa, chn] = forwardPosition(leontiefModel(twoCountries, algebra));
      expect(usa!).toBeCloseTo(Math.log(12 / 7), 12);
      expect(chn!).toBeCloseTo(-Math.log(4 / 3), 12);
    }
  });
});

describe.skipIf(!hasShared)('the index of services alone on WIOD 2013', () => {
  it('is about .3 for the United States', async () => {
    const services = Array.from({ length: 17 }, (_, k) => `c${k + 19}`);
    for (const year of [1995, 2011]) {
      const table = await readWiod2013(sharedBytes(`data/wiod2013/wiot_${year}.csv.gz`));
      const position = positionOfIndustries(leontiefModel(table, backends[0]!), services)[
        table.countries.indexOf('USA')
      ]!;
      expect(Math.abs(position - 0.3)).toBeLessThan(0.03);
    }
  });
});
