import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, parseDecimals } from './decimal.js';
import { rowDecimals } from './wide/row-decimals.js';

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

describe.each([
  ['parseDecimals', parseDecimals],
  ['rowDecimals', rowDecimals],
])('%s', (_name, parseRow) => {
  const cells = (text: string, options = {}): { count: number; values: number[] } => {
    const bytes = new TextEncoder().encode(`#${text}#`);
    const values = new Float64Array(3).fill(-1);
    return { count: parseRow(bytes, 1, bytes.length - 1, values, options), values: [...values] };
  };

  it('reads cells in a row, and counts those that have no place', () => {
    expect(cells('1,-2.5,"3"')).toEqual({ count: 3, values: [1, -2.5, 3] });
    expect(cells('1;2', { separator: 0x3b })).toEqual({ count: 2, values: [1, 2, -1] });
    expect(cells('1,2,3,4,5').count).toBe(5);
    expect(cells(',x,', { blank: 0 })).toEqual({ count: 3, values: [0, Number.NaN, 0] });
    expect(cells('')).toEqual({ count: 1, values: [Number.NaN, -1, -1] });
  });

  it('is right to the last bit where many digits lie between two doubles', () => {
    const digits = (min: number, max: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((list) => list.join(''));
    const exponent = fc.oneof(
      fc.constant(''),
      fc.integer({ min: -40, max: 40 }).map((value) => `e${value}`),
    );
    fc.assert(
      fc.property(digits(1, 20), digits(0, 22), exponent, (whole, part, power) => {
        const text = `${whole}.${part}${power}`;
        expect(cells(text).values[0]).toBe(Number(text));
      }),
      { numRuns: 3000 },
    );
    // Half way between two doubles, and a digit more or less.
    for (const text of ['9007199254740993', '9007199254740993.0000000000001', '9007199254740992.9999999999999']) {
      expect(cells(text).values[0], text).toBe(Number(text));
    }
  });
});

describe('rowDecimals', () => {
  it('reads any row as parseDecimals does, whatever is in its cells', () => {
    const cell = fc.oneof(
      fc.double().map(String),
      fc.double().map((value) => value.toExponential(12).toUpperCase()),
      fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map(String),
      fc.constantFrom('', '0', '-0', '5.', '.5', '.', '-', '+7', ' 12 ', '"3.25"', '""', '1e', '1e+', '1e999', 'e5'),
      fc.constantFrom('0000000000000000000000012.50', '0.00000000000000000000012345', '1.2.3', 'NaN', '１', '--1'),
      fc.string({ maxLength: 4 }).map((text) => text.replace(/[;]/g, '')),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), fc.nat(50), fc.constantFrom(0, Number.NaN), (row, room, blank) => {
        const bytes = new TextEncoder().encode(`x${row.join(';')}x`);
        const [one, other] = [new Float64Array(room).fill(-1), new Float64Array(room).fill(-1)];
        const options = { separator: 0x3b, blank };
        expect(rowDecimals(bytes, 1, bytes.length - 1, other, options)).toBe(
          parseDecimals(bytes, 1, bytes.length - 1, one, options),
        );
        expect([...other]).toEqual([...one]);
      }),
      { numRuns: 3000 },
    );
  });
});
