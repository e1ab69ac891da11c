import { chinaInnovationIndex, innovationDomain } from '@xinzhi/composite';

/** Three made-up indicators in three years: the second leaps from a small value. */
const names = ['graduates', 'contracts', 'deductions'];
const figures = [
  [40, 2, 10],
  [42, 6, 9],
  [44, 6, 10],
];
/** Environment, input, output and effect of the index of 2023 (2015 = 100) as the bureau published them. */
const domains = [[177.1, 155, 199.7, 129.4]];

export const lines = [
  `a domain by year: ${innovationDomain(figures, { names })
    .map((value) => value.toFixed(1))
    .join(', ')}`,
  `by a mean of plain growth rates the second year would be ${(100 * (1 + (0.05 + 2 - 0.1) / 3)).toFixed(1)}`,
  `the index of 2023: ${chinaInnovationIndex(domains)[0]!.toFixed(1)}`,
];
