import { expect } from 'vitest';

/** Numbers one by one, to so many digits after the point. */
export function expectClose(found: readonly (number | null)[], expected: readonly number[], digits: number): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, k) => {
    expect(value).toBeCloseTo(expected[k]!, digits);
  });
}
