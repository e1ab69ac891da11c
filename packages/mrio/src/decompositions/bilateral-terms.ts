import type { TradeModel } from './trade-model.js';

/**
 * Terms of gross exports by exporting industry and by importing economy: `values[(k · G + r) · T + t]` is term t of what
 * country-industry k sells to economy r, in the table's unit; zero at home.
 */
export interface BilateralTerms<Term extends string> {
  terms: readonly Term[];
  economies: string[];
  /** The economy of each country-industry. */
  economyOf: Int32Array;
  values: Float64Array;
}

/** The terms of a level as named figures. */
export type Terms<Term extends string> = Record<Term, number>;

/** Nothing filled in yet. */
export function emptyTerms<Term extends string>(
  { economies, economyOf }: Pick<TradeModel, 'economies' | 'economyOf'>,
  terms: readonly Term[],
): BilateralTerms<Term> {
  return {
    terms,
    economies,
    economyOf,
    values: new Float64Array(economyOf.length * economies.length * terms.length),
  };
}

/** Of one country-industry's exports to one economy. */
export function termsOf<Term extends string>(all: BilateralTerms<Term>, k: number, importer: number): Terms<Term> {
  const T = all.terms.length;
  const from = (k * all.economies.length + importer) * T;
  return named(all.terms, all.values.subarray(from, from + T));
}

/** Of each country-industry's exports to all others, n. */
export function termsByIndustry<Term extends string>(all: BilateralTerms<Term>): Terms<Term>[] {
  const width = all.economies.length * all.terms.length;
  return Array.from(all.economyOf, (_, k) => {
    const sums = new Float64Array(all.terms.length);
    addUp(sums, all.values.subarray(k * width, (k + 1) * width));
    return named(all.terms, sums);
  });
}

/** Of each economy's exports to each other, G × G, by exporter. */
export function termsByPartner<Term extends string>(all: BilateralTerms<Term>): Terms<Term>[][] {
  const G = all.economies.length;
  const T = all.terms.length;
  const sums = all.economies.map(() => new Float64Array(G * T));
  all.economyOf.forEach((s, k) => {
    const own = sums[s]!;
    for (let at = 0; at < G * T; at++) own[at]! += all.values[k * G * T + at]!;
  });
  return sums.map((own) => all.economies.map((_, r) => named(all.terms, own.subarray(r * T, (r + 1) * T))));
}

/** Of each economy's exports, G. */
export function termsByExporter<Term extends string>(all: BilateralTerms<Term>): Terms<Term>[] {
  const width = all.economies.length * all.terms.length;
  const sums = all.economies.map(() => new Float64Array(all.terms.length));
  all.economyOf.forEach((s, k) => {
    addUp(sums[s]!, all.values.subarray(k * width, (k + 1) * width));
  });
  return sums.map((own) => named(all.terms, own));
}

function addUp(sums: Float64Array, values: Float64Array): void {
  for (let at = 0; at < values.length; at++) sums[at % sums.length]! += values[at]!;
}

const named = <Term extends string>(terms: readonly Term[], values: Float64Array): Terms<Term> =>
  Object.fromEntries(terms.map((term, at) => [term, values[at]!])) as Terms<Term>;
