import { describe, expect, it } from 'vitest';
import { developmentAccounts, type EconomyLevel } from './development-accounts.js';

const benchmark: EconomyLevel = { output: 200, labour: 2, capital: 600, humanCapital: 4, labourShare: 0.6 };

describe('developmentAccounts', () => {
  it('multiplies up to relative output a worker', () => {
    const economy: EconomyLevel = { output: 50, labour: 2, capital: 75, humanCapital: 2, labourShare: 0.4 };
    const account = developmentAccounts(economy, benchmark);
    // y/y* = 25/100, k/k* = 37.5/300 = 1/8 and h/h* = 1/2, both to the power of a half.
    expect(account.outputPerWorker).toBeCloseTo(0.25, 12);
    expect(account.capital).toBeCloseTo(1 / Math.sqrt(8), 12);
    expect(account.humanCapital).toBeCloseTo(1 / Math.sqrt(2), 12);
    expect(account.productivity).toBeCloseTo(0.25 * Math.sqrt(8) * Math.sqrt(2), 12);
    expect(account.capital * account.humanCapital * account.productivity).toBeCloseTo(account.outputPerWorker, 12);
  });

  it('is one throughout for the benchmark itself, and the reciprocal with the two exchanged', () => {
    for (const part of Object.values(developmentAccounts(benchmark, benchmark))) expect(part).toBeCloseTo(1, 12);
    const other: EconomyLevel = { output: 31, labour: 3, capital: 50, labourShare: 0.5 };
    const there = developmentAccounts(benchmark, other);
    const back = developmentAccounts(other, benchmark);
    expect(there.productivity * back.productivity).toBeCloseTo(1, 12);
  });

  it('names the figure that cannot be compared', () => {
    expect(() => developmentAccounts({ ...benchmark, capital: 0 }, benchmark)).toThrow(
      'the capital of the economy is 0',
    );
    expect(() => developmentAccounts(benchmark, { ...benchmark, humanCapital: -1 })).toThrow(
      'the human capital of the benchmark is -1',
    );
    expect(() => developmentAccounts(benchmark, { ...benchmark, labourShare: 60 })).toThrow(
      'the labour share of the benchmark is 60',
    );
  });
});
