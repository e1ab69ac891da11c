import { describe, expect, it } from 'vitest';
import type { InputError } from '../../errors/input-error.js';
import { numberIn } from './cell-readers.js';

const AT = { where: 'table.csv:3', column: 'rd' };
const hintOn = (cell: string): string | undefined => {
  try {
    numberIn(cell, AT);
  } catch (error) {
    return (error as InputError).hint;
  }
  return undefined;
};

describe('numberIn', () => {
  it('reads what yearbooks print', () => {
    expect(['1,234.5', ' -7 ', '１２.５', '+3e-2', '１，２３４'].map((cell) => numberIn(cell, AT))).toEqual([
      1234.5, -7, 12.5, 0.03, 1234,
    ]);
  });

  it('knows the marks for no figure', () => {
    for (const mark of ['', '..', '…', '……', '—', '——', '－', 'N/A', 'n.a.', ':'])
      expect(numberIn(mark, AT)).toBeNull();
  });

  it('guesses at nothing, and says what to write instead', () => {
    expect(hintOn('5,1')).toBe('write a decimal point, not a comma');
    expect(hintOn('1.234,5')).toBe('write a decimal point, not a comma');
    expect(hintOn('5.1%')).toContain('percent sign');
    expect(hintOn('约5')).toBe('leave the cell empty where there is no figure');
    expect(() => numberIn('Infinity', AT)).toThrow("column rd: 'Infinity' is not a number");
  });
});
