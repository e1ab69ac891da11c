import { expect, it } from 'vitest';
import { number } from './number-format.js';

it.each([
  [2.57729, '2.5773'],
  [0.005, '0.005'],
  [-0.0146271, '−0.014627'],
  [3.335e12, '3.335 trillion'],
  [-45_000_000, '−45 million'],
  [13_120_000, '13.12 million'],
  [650_000, '650000'],
  [1.00000001, '1'],
  [0.00001234, '1.234e−5'],
  [0, '0'],
  [Number.POSITIVE_INFINITY, '∞'],
  [Number.NEGATIVE_INFINITY, '−∞'],
])('%d is written %s', (value, text) => {
  expect(number(value)).toBe(text);
});
