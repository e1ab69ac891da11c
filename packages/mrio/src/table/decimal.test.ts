import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from './decimal.js';

const parse = (text: string): number => {
  const bytes = new TextEncoder().encode(`,${text},`);
  return parseDecimal(bytes, 1, bytes.length - 1);
};

describe('parseDecimal', () => {
  it('reads every number as the runtime does, to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) =>
        Object.is(parse(String(value)), Number(String(value))),
      ),
    );
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 12 }), (value, places) => {
        const text = (value / 10 ** places).toFixed(places);
        expect(parse(text)).toBe(Number(text));
      }),
    );
  });

  it.each([
    ['-0.5', -0.5],
    ['+7', 7],
    [' 12 ', 12],
    ['"3.25"', 3.25],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['0.1234567890123456789', 0.12345678901234568],
  ])('reads %s', (text, value) => {
    expect(parse(text)).toBe(value);
  });

  it.each(['', ' ', '-', '.', '1.2.3', '1,2', 'NaN', 'Infinity', '0x10', '1e999', 'abc', '１', '"', '1 2', '--1'])(
    'refuses %j',
    (text) => {
      expect(parse(text)).toBeNaN();
    },
  );
});
