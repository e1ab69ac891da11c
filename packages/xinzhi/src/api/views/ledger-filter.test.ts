import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpChecked } from '../../../test/made-up-claims.js';
import { Result } from '../../records/verdict.js';
import { type Facet, facetCounts, facetValue, filterLedger, ledgerSorts, sortLedger } from './ledger-filter.js';

const ledgers = fc.array(
  fc
    .record({
      metric: fc.constantFrom('gdp', 'cpi', null),
      place: fc.constantFrom('CHN', 'CN-GD', null),
      period: fc.constantFrom('2024', '2021/2025', '2025-06', null),
      result: fc.constantFrom(...Result.options),
      speaker: fc.constantFrom('Lin', 'Feld', undefined),
      low: fc.integer({ min: -3, max: 3 }),
    })
    .map(({ metric, place, period, result, speaker, low }) => ({
      claim: { metric, place, period, value: { comparator: '=' as const, low, high: null } },
      ...{ verdict: { result }, speaker },
    })),
  { maxLength: 20 },
);
const checkedOf = (fields: Parameters<typeof madeUpChecked>[0][]) =>
  fields.map((one, index) => madeUpChecked(one, index));
const facets = Object.keys(facetValue) as Facet[];

describe('the filters of the ledger', () => {
  it('find as many as the facet counts say', () => {
    fc.assert(
      fc.property(ledgers, fc.constantFrom(...facets), (fields, facet) => {
        const checked = checkedOf(fields);
        for (const { value, count } of facetCounts(checked, facet))
          expect(filterLedger(checked, { [facet]: [value] })).toHaveLength(count);
      }),
    );
  });

  it('narrow each other down, whatever comes first', () => {
    fc.assert(
      fc.property(ledgers, (fields) => {
        const checked = checkedOf(fields);
        const both = filterLedger(checked, { place: ['CHN'], metric: ['gdp'] });
        expect(filterLedger(filterLedger(checked, { metric: ['gdp'] }), { place: ['CHN'] })).toEqual(both);
        expect(filterLedger(checked, { place: ['CHN'], metric: ['gdp'] }, 'metric')).toEqual(
          filterLedger(checked, { place: ['CHN'] }),
        );
      }),
    );
  });

  it('take several values of one facet as alternatives', () => {
    const checked = checkedOf([{ claim: { place: 'CHN' } }, { claim: { place: 'CN-GD' } }, { claim: { place: null } }]);
    expect(filterLedger(checked, { place: ['CHN', 'CN-GD'] }).map(({ index }) => index)).toEqual([0, 1]);
    expect(filterLedger(checked, { place: [] })).toHaveLength(3);
  });

  it('know a period by the year in which it ends', () => {
    const checked = checkedOf([
      { claim: { period: '2021/2025' } },
      { claim: { period: '2025-06' } },
      { claim: { period: '2021' } },
    ]);
    expect(filterLedger(checked, { year: ['2025'] }).map(({ index }) => index)).toEqual([0, 1]);
  });
});

describe('the order of the ledger', () => {
  it('keeps all claims, is stable, and puts what lacks the key last in both directions', () => {
    fc.assert(
      fc.property(ledgers, fc.constantFrom(...ledgerSorts), fc.constantFrom('asc', 'desc'), (fields, sort, order) => {
        const checked = checkedOf(fields);
        const sorted = sortLedger(checked, sort, order);
        expect(new Set(sorted)).toEqual(new Set(checked));
        expect(sortLedger(sorted, sort, order)).toEqual(sorted);
        if (sort === 'place') {
          const missing = sorted.map(({ verdict }) => verdict.claim.place === null);
          expect(missing).toEqual([...missing].sort());
        }
      }),
    );
  });

  it('is by number for values', () => {
    const checked = checkedOf(
      [9, 10, -1].map((low) => ({ claim: { value: { comparator: '=' as const, low, high: null } } })),
    );
    expect(sortLedger(checked, 'value', 'asc').map(({ index }) => index)).toEqual([2, 0, 1]);
  });
});
