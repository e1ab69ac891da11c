import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutNested } from './nesting.js';

const said = (start: number, end: number, cue: number) => ({
  content: [{ start, end }],
  cue: [{ start: cue, end: cue + 1 }],
});

describe('withoutNested', () => {
  it('leaves out what stands, cue and all, in the content of another', () => {
    const outer = said(10, 50, 5);
    const inner = said(30, 45, 25);
    expect(withoutNested([inner, outer], () => false)).toEqual([outer]);
    expect(withoutNested([inner, outer], (one) => one === inner)).toEqual([inner, outer]);
  });

  it('keeps what shares content but has its cue elsewhere', () => {
    const found = [said(10, 50, 5), said(30, 45, 60)];
    expect(withoutNested(found, () => false)).toEqual(found);
  });

  it('agrees with the comparison of each with each', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(40), fc.integer({ min: 2, max: 20 }), fc.nat(60))
        .map(([start, length, cue]) => said(start, start + length, cue)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(spans, (found) => {
        const covers = (outer: (typeof found)[number], inner: (typeof found)[number]) =>
          outer !== inner &&
          outer.content[0]!.start <= Math.min(inner.cue[0]!.start, inner.content[0]!.start) &&
          outer.content[0]!.end >= Math.max(inner.cue[0]!.end, inner.content[0]!.end);
        const expected = found.filter((inner) => !found.some((outer) => covers(outer, inner)));
        expect(withoutNested(found, () => false)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
