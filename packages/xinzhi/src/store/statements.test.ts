import { layOut } from '@xinzhi/reader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpClaim, madeUpLayout } from '../../test/made-up-documents.js';
import { firstEndingAfter, statementsOf } from './statements.js';

const saying = (...spans: { start: number; end: number }[]) => ({
  attributions: [],
  priorities: [],
  claims: spans.map((span) => madeUpClaim({ span })),
});

describe('statements', () => {
  const text = 'One. Two and two. Three.';
  const of = (...spans: { start: number; end: number }[]) =>
    statementsOf(madeUpLayout(text), saying(...spans)).map(({ start, end }) => text.slice(start, end));

  it('are the sentences in which something lies, each once', () => {
    expect(of({ start: 6, end: 8 }, { start: 9, end: 10 })).toEqual(['Two and two.']);
    expect(of({ start: 18, end: 19 }, { start: 0, end: 1 })).toEqual(['One.', 'Three.']);
  });

  it('are several for what reaches over several', () => {
    expect(of({ start: 2, end: 20 })).toEqual(['One.', 'Two and two.', 'Three.']);
  });

  it('are found for any span of any text, and hold its beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.nat(), (text, at) => {
        const layout = layOut(text, 'zh');
        const sentences = layout.paragraphs.flatMap((paragraph) => paragraph.sentences);
        const start = at % text.length;
        const inside = sentences.some((sentence) => sentence.start <= start && start < sentence.end);
        const found = statementsOf(layout, saying({ start, end: start + 1 }));
        expect(found.length).toBe(Number(inside));
        for (const { start: from, end } of found) expect(from <= start && start < end).toBe(true);
      }),
    );
  });

  it('are looked up by bisection', () => {
    const spans = [0, 10, 20].map((start) => ({ start, end: start + 5 }));
    expect([0, 4, 5, 12, 24, 25, 99].map((offset) => firstEndingAfter(spans, offset))).toEqual([0, 0, 1, 1, 2, 3, 3]);
  });
});
