import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairQuotations } from './quotation-marks.js';

function quoted(text: string, mayContinue = false): string[] {
  const paragraph = { start: 0, end: text.length };
  return pairQuotations(text, paragraph, [paragraph], mayContinue).map(({ inner }) =>
    text.slice(inner.start, inner.end),
  );
}

describe('pairQuotations', () => {
  it('pairs curved, straight, doubled and Chinese marks', () => {
    expect(quoted("She said “one two” and \"three\" and ''four'' and ‘five’.")).toEqual([
      'one two',
      'three',
      'four',
      'five',
    ]);
    expect(quoted('他说：“好。”又说「行」和『可以』。')).toEqual(['好。', '行', '可以']);
  });

  it('takes apostrophes for what they are', () => {
    expect(quoted("The mayor's plan, the workers’ view and the class of ‘08 don't count.")).toEqual([]);
    expect(quoted('He called it a ‘workers’ paradise’ once.')).toHaveLength(1);
  });

  it('lets marks inside an open quotation belong to it', () => {
    expect(quoted('“They told me ‘go home’ and I went,” she said.')).toEqual(['They told me ‘go home’ and I went,']);
    expect(quoted('“The centre is open and “worth a visit,” he said.')).toEqual([
      'The centre is open and “worth a visit,',
    ]);
  });

  it('closes a curved mark with a straight one after punctuation', () => {
    expect(quoted('“We will build it," Tanaka said. "Soon."')).toEqual(['We will build it,', 'Soon.']);
  });

  it('ends an unclosed quotation with its sentence, or with the paragraph where the next one continues it', () => {
    const text = '“We start now. Nobody waits.';
    const sentences = [
      { start: 0, end: 14 },
      { start: 15, end: 28 },
    ];
    const paragraph = { start: 0, end: text.length };
    expect(pairQuotations(text, paragraph, sentences).map(({ span }) => span)).toEqual([{ start: 0, end: 14 }]);
    expect(pairQuotations(text, paragraph, sentences, true).map(({ span }) => span)).toEqual([{ start: 0, end: 28 }]);
  });

  it('gives quotations in order, apart, inside the paragraph, on any text', () => {
    const marks = fc.constantFrom('“', '”', '"', "''", '‘', '’', '「', '」', ' ', '.', ',', 'a', '好', '\n');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 80 }), fc.boolean(), (parts, mayContinue) => {
        const text = parts.join('');
        const paragraph = { start: 0, end: text.length };
        let last = 0;
        for (const { span, inner } of pairQuotations(text, paragraph, [paragraph], mayContinue)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(inner.start).toBeGreaterThanOrEqual(span.start);
          expect(inner.end).toBeLessThanOrEqual(span.end);
          last = span.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
