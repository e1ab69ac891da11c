import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairSingleMarks } from './single-marks.js';

const quoted = (text: string) =>
  pairSingleMarks(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('pairSingleMarks', () => {
  it('pairs straight and curved marks', () => {
    expect(quoted("They said 'go home' and ‘stay here,’ and left.")).toEqual(["'go home'", '‘stay here,’']);
    expect(quoted('She told me, \'Bo said "go," and I went.\' So.')).toEqual(['\'Bo said "go," and I went.\'']);
  });

  it('leaves apostrophes alone', () => {
    for (const text of [
      "The workers' demands, the owners' money and the 1990s' strikes",
      "Tell 'em it's five o'clock and rock 'n' roll isn't dead; '08 was goin' well.",
      "the crews' work — 'twas the captains' idea",
    ])
      expect(quoted(text)).toEqual([]);
  });

  it('closes behind a plural only where no better mark does', () => {
    expect(quoted("They said 'the owners' money is gone' and left.")).toEqual(["'the owners' money is gone'"]);
    expect(quoted('He called it a ‘workers’ paradise’ once.')).toEqual(['‘workers’ paradise’']);
    expect(quoted("They said 'we trust the unions' and left.")).toEqual(["'we trust the unions'"]);
  });

  it('pairs no marks over one end of a double quotation', () => {
    expect(quoted('the \'ello," she said. "It is good.\' So')).toEqual([]);
  });

  it('gives spans in order, apart, each from mark to mark, on any text', () => {
    const parts = fc.constantFrom("'", '‘', '’', '"', '“', '”', ' ', '.', ',', 's', 'a', 'n', '好', '\n');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of pairSingleMarks(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start + 1);
          expect(text[start]).toMatch(/['‘]/);
          expect(text[end - 1]).toMatch(/['’]/);
          last = end;
        }
      }),
    );
  });
});
