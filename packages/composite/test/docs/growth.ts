import { growthAccounts, meanGrowthAccount, perpetualInventory, productivityIndex } from '@xinzhi/composite';

/** A made-up economy: output and investment at constant prices, workers in millions, an index of their schooling. */
const years = [2015, 2016, 2017, 2018, 2019, 2020];
const output = [1000, 1068, 1139, 1213, 1285, 1314];
const investment = [420, 445, 468, 489, 509, 520];
const labour = [100, 100.2, 100.3, 100.2, 99.9, 99.4];
const humanCapital = [2.5, 2.53, 2.56, 2.59, 2.62, 2.65];

const stock = perpetualInventory({ years, investment, depreciation: 0.096, initial: { growth: 0.07 } });
const capital = stock.map((year) => year.capital);
const accounts = growthAccounts({ years, output, labour, humanCapital, capital, labourShare: 0.55 });
const mean = meanGrowthAccount(accounts);
const perWorker = meanGrowthAccount(
  growthAccounts({ years, output, labour, humanCapital, capital, labourShare: 0.55, form: 'per-worker' }),
);

const parts = (account: typeof mean): string =>
  Object.entries(account.contributions)
    .map(([source, value]) => `${source} ${value.toFixed(2)}`)
    .join(' + ');

export const lines = [
  `capital: ${capital.map((value) => value.toFixed(0)).join(', ')}`,
  ...accounts.map((account) => `${account.to}: ${account.growth.toFixed(2)} = ${parts(account)}`),
  `${mean.from}–${mean.to}, a year: ${mean.growth.toFixed(2)} = ${parts(mean)}`,
  `per worker: ${perWorker.growth.toFixed(2)} = ${parts(perWorker)}`,
  `productivity: ${productivityIndex(accounts)
    .map(({ value }) => value.toFixed(3))
    .join(', ')}`,
];
