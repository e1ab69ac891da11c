import { chooseLinearAlgebra, countryIndicators, createTable } from '@xinzhi/mrio';

const table = createTable({
  name: 'two countries',
  unit: 'US$ m',
  countries: ['USA', 'CHN'],
  industries: ['all'],
  Z: Float64Array.of(100, 50, 0, 50), // row = seller, column = buyer
  Y: Float64Array.of(30, 20, 70, 80), // final use in USA, in CHN
});

const { algebra, reason } = await chooseLinearAlgebra();
console.error(`computed with ${algebra.library}${reason ? `: ${reason}` : ''}`);

export const positions = countryIndicators(table, algebra).map(
  ({ country, fv, iv, position }) =>
    `${country}: FV ${fv?.toFixed(3)}, IV ${iv?.toFixed(3)}, position ${position?.toFixed(3)}`,
);
