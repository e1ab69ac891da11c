/** So many years, one after the other. */
export const yearsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, t) => first + t);
