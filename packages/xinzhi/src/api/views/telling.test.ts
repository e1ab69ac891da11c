import { describe, expect, it } from 'vitest';
import { madeUpChecked, madeUpSnapshot } from '../../../test/made-up-claims.js';
import type { CheckedClaim } from './snapshot.js';
import { mostTelling } from './telling.js';

const told = (checked: CheckedClaim[], count = 3) =>
  mostTelling({ snapshot: madeUpSnapshot(checked) }, count).map(({ index }) => index);

describe('the most telling verdicts', () => {
  it('are of different metrics as far as there are any', () => {
    const of = (metric: string, index: number) =>
      madeUpChecked({ claim: { metric }, verdict: { result: 'missed' } }, index);
    expect(told([of('gdp', 0), of('gdp', 1), of('cpi', 2), of('rd', 3)])).toHaveLength(3);
    expect(new Set(told([of('gdp', 0), of('gdp', 1), of('cpi', 2), of('rd', 3)]))).toEqual(new Set([0, 2, 3]));
    expect(told([of('gdp', 0), of('gdp', 1)])).toHaveLength(2);
  });

  it('are rather what does not hold than what does, and what a named person said', () => {
    const met = madeUpChecked({ claim: { metric: 'a' } }, 0);
    const missed = madeUpChecked({ claim: { metric: 'b' }, verdict: { result: 'missed' } }, 1);
    const quoted = madeUpChecked({ claim: { metric: 'c' }, verdict: { result: 'missed' }, speaker: 'Lin Anwei' }, 2);
    expect(told([met, missed, quoted])).toEqual([2, 1, 0]);
  });

  it('are none that was not decided, or that no series shows', () => {
    const waiting = madeUpChecked({ verdict: { result: 'not yet due' } }, 0);
    const unknown = madeUpChecked({ verdict: { result: 'no data', evidence: [] } }, 1);
    const unshown = madeUpChecked({ verdict: { result: 'missed', evidence: [] } }, 2);
    expect(told([waiting, unknown, unshown])).toEqual([]);
  });
});
