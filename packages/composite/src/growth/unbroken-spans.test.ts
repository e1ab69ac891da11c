import { describe, expect, it } from 'vitest';
import { unbrokenSpans } from './unbroken-spans.js';

describe('unbrokenSpans', () => {
  it('cuts where a year is missing', () => {
    expect(unbrokenSpans([1960, 1965, 1966, 1967, 1970])).toEqual([[1960], [1965, 1966, 1967], [1970]]);
    expect(unbrokenSpans([])).toEqual([]);
  });
});
