import { expect } from 'vitest';

/** Numbers one by one, to so many digits after the point. */
export function expectClose(found: readonly number[], expected: readonly number[], digits: number): void {
  expect(found.length).toBe(expected.length);
  found.forEach((value, k) => {
    expect(value).toBeCloseTo(expected[k]!, digits);
  });
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
