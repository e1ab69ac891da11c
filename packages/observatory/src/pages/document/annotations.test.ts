import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, segmentsOf } from './annotations.js';
import { foldFurniture, passagesOf } from './passages.js';

const annotation = (start: number, end: number, index = 0): Annotation => ({
  span: { start, end },
  layer: 'quantities',
  part: 'quantity',
  index,
});

describe('segments', () => {
  it('cut the text where annotations begin and end', () => {
    const [outer, inner] = [annotation(2, 8, 0), annotation(4, 6, 1)];
    const segments = segmentsOf({ start: 0, end: 10 }, [outer, inner]);
    expect(segments.map(({ start, end, under }) => [start, end, under.map(({ index }) => index)])).toEqual([
      [0, 2, []],
      [2, 4, [0]],
      [4, 6, [0, 1]],
      [6, 8, [0]],
      [8, 10, []],
    ]);
    expect(segments.map(({ opens }) => opens.length)).toEqual([0, 1, 1, 0, 0]);
  });

  it('join to the whole, none empty, whatever overlaps', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => annotation(Math.min(a, b), Math.max(a, b) + 1));
    fc.assert(
      fc.property(fc.array(span), fc.nat(50), fc.integer({ min: 1, max: 30 }), (annotations, start, length) => {
        const whole = { start, end: start + length };
        const segments = segmentsOf(whole, annotations);
        expect(segments[0]!.start).toBe(start);
        expect(segments.at(-1)!.end).toBe(whole.end);
        segments.forEach((segment, i) => {
          expect(segment.end).toBeGreaterThan(segment.start);
          if (i > 0) expect(segment.start).toBe(segments[i - 1]!.end);
          for (const one of annotations) {
            const covers = one.span.start <= segment.start && one.span.end >= segment.end;
            expect(segment.under.includes(one)).toBe(covers);
          }
        });
        // Each annotation opens once, in the passage where it begins.
        const opened = segments.flatMap(({ opens }) => opens);
        expect(new Set(opened).size).toBe(opened.length);
      }),
    );
  });
});

describe('passages', () => {
  const text =
    'SOURCE: https://example.org | A title | 2026\n\n  一、主要目标\r\n产值增长5%左右，就业稳定。\nPrint this page\n';

  it('are the lines that say something, with their spans', () => {
    const passages = passagesOf(text, [{ start: text.indexOf('Print'), end: text.length }]);
    expect(passages.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ['furniture', 'SOURCE: https://example.org | A title | 2026'],
      ['heading', '一、主要目标'],
      ['body', '产值增长5%左右，就业稳定。'],
      ['furniture', 'Print this page'],
    ]);
  });

  it('fold neighbouring furniture, and lose no line', () => {
    const passages = passagesOf('SOURCE: a\nSOURCE: b\nA sentence ends here.\n', []);
    expect(foldFurniture(passages).map((one) => (Array.isArray(one) ? one.length : 'text'))).toEqual([2, 'text']);
  });
});
