/** A group of industries of one classification, named: which industries are counted is part of every result. */
export interface IndustryGroup {
  name: string;
  codes: string[];
}

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, k) => String(from + k).padStart(2, '0'));

/** Manufacturing in NBS's 42 sectors, food to repair. */
export const MANUFACTURING_42: IndustryGroup = { name: 'manufacturing (NBS 42 sectors: 06–23)', codes: range(6, 23) };

/**
 * Producer services in NBS's 42 sectors, after the Bureau's classification of 2019: trade; transport, storage and post;
 * information; finance; leasing and business services; research; technical services. Real estate and lodging are not.
 */
export const PRODUCER_SERVICES_42: IndustryGroup = {
  name: 'producer services (NBS 42 sectors: 28, 29, 31, 32, 34, 35, 36)',
  codes: ['28', '29', '31', '32', '34', '35', '36'],
};
