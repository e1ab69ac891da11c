import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearsFrom } from '../../test/years-from.js';
import { chainedIndex } from './chained-index.js';
import { perpetualInventory } from './perpetual-inventory.js';

describe('perpetualInventory', () => {
  it('is what is left of every investment and of the first stock', () => {
    const amounts = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(amounts, fc.double({ min: 0, max: 0.5, noNaN: true }), (investment, depreciation) => {
        const stock = perpetualInventory({ years: yearsFrom(1952, investment.length), investment, depreciation });
        stock.forEach(({ capital }, t) => {
          // Σ of what is invested, each year's share left after its age, and I₀/0.10 likewise.
          const left = investment
            .slice(1, t + 1)
            .reduce((total, amount, k) => total + amount * (1 - depreciation) ** (t - k - 1), 0);
          const expected = left + (investment[0]! / 0.1) * (1 - depreciation) ** t;
          expect(Math.abs(capital - expected)).toBeLessThanOrEqual(1e-9 * expected);
        });
      }),
    );
  });

  it('takes the worked example of three years, at prices of the second', () => {
    // Prices double in year two: investment 10, 30, 44 at prices 1, 2, 2.2 is 20, 30, 40 at those of year two.
    const stock = perpetualInventory({
      years: [1952, 1953, 1954],
      investment: [10, 30, 44],
      prices: [1, 2, 2.2],
      base: 1953,
    });
    expect(stock.map(({ investment }) => investment)).toEqual([20, 30, 40]);
    expect(stock[0]!.capital).toBeCloseTo(200, 10);
    expect(stock[1]!.capital).toBeCloseTo(200 * 0.904 + 30, 10);
    expect(stock[2]!.capital).toBeCloseTo((200 * 0.904 + 30) * 0.904 + 40, 10);
  });

  it('gives the same stock whatever the base of the prices', () => {
    const investment = [10, 12, 15, 11, 18];
    const prices = [90, 100, 108, 111, 130];
    const options = { years: yearsFrom(2000, 5), investment, base: 2002 };
    const plain = perpetualInventory({ ...options, prices });
    perpetualInventory({ ...options, prices: prices.map((price) => price * 7) }).forEach(({ capital }, t) => {
      expect(capital).toBeCloseTo(plain[t]!.capital, 10);
    });
    const links = prices.map((price, t) => (t === 0 ? 100 : (100 * price) / prices[t - 1]!));
    perpetualInventory({ ...options, prices: chainedIndex(options.years, links) }).forEach(({ capital }, t) => {
      expect(capital).toBeCloseTo(plain[t]!.capital, 10);
    });
  });

  it('starts from an amount, a share, or growth and depreciation', () => {
    const options = { years: yearsFrom(2000, 4), investment: [100, 105, 110.25, 115.7625], depreciation: 0.05 };
    const first = (initial: Parameters<typeof perpetualInventory>[0]['initial']): number =>
      perpetualInventory({ ...options, initial })[0]!.capital;
    expect(first(777)).toBe(777);
    expect(first({ share: 0.2 })).toBeCloseTo(500, 10);
    expect(first({ growth: 0.03 })).toBeCloseTo(1250, 10);
    expect(first({ growth: 'mean' })).toBeCloseTo(1000, 8);
    expect(() => first({ growth: -0.05 })).toThrow('must add up to more than zero');
    expect(() => first(0)).toThrow('the initial stock is 0');
  });

  it('names the year that is missing or wrong', () => {
    expect(() => perpetualInventory({ years: [1952, 1953, 1956], investment: [1, 1, 1] })).toThrow(
      'years, 1956: 1954 to 1955 are missing',
    );
    expect(() => perpetualInventory({ years: [1952, 1952], investment: [1, 1] })).toThrow(
      'years, 1952: it comes after 1952',
    );
    expect(() => perpetualInventory({ years: [1952, 1953], investment: [1, Number.NaN] })).toThrow(
      'investment, 1953: the value is missing',
    );
    expect(() => perpetualInventory({ years: [1952, 1953], investment: [1, -4] })).toThrow(
      'investment, 1953: -4 is not an amount above zero',
    );
    expect(() => perpetualInventory({ years: [1952, 1953], investment: [1, 4], depreciation: 9.6 })).toThrow(
      'depreciation, 1952: 9.6 is not a share',
    );
    expect(() => perpetualInventory({ years: [1952], investment: [1], base: 2000 })).toThrow(
      'the base year 2000 is not among 1952 to 1952',
    );
    expect(() => chainedIndex([1952, 1953], [100, 0])).toThrow('links of the index, 1953: 0');
  });
});
