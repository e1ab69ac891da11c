/**
 * The years of China's nth five-year plan, both inclusive: the first ran 1953–57, the second 1958–62;
 * after three years of adjustment the third began in 1966, and every plan since follows without a gap.
 */
export function planYears(number: number): [first: number, last: number] | null {
  if (!Number.isInteger(number) || number < 1 || number > 40) return null;
  if (number <= 2) return [1948 + 5 * number, 1952 + 5 * number];
  return [1951 + 5 * number, 1955 + 5 * number];
}
