import {
  asWorldTable,
  countryIndicators,
  domesticValueAddedShare,
  productiveServicesShare,
  splitImportsProportionally,
} from '@xinzhi/mrio';
import { algebra, shown } from './world.js';

// A works and an office. Uses hold home products and imports together: of the works' 300, 60 come from abroad.
const national = splitImportsProportionally({
  name: 'small country',
  source: 'made up',
  year: 2020,
  unit: 'million',
  industries: [
    { code: '01', name: 'works', nameZh: '工厂' },
    { code: '02', name: 'offices', nameZh: '办公' },
  ],
  categories: ['consumption'],
  inventories: [],
  use: Float64Array.of(90, 30, 40, 20),
  final: Float64Array.of(180, 100),
  exports: Float64Array.of(120, 20),
  importsOf: Float64Array.of(60, 0),
  discrepancy: new Float64Array(2),
  VA: Float64Array.of(230, 130),
  valueAddedParts: [],
  x: Float64Array.of(360, 180),
});
const groups = {
  services: { name: 'offices', codes: ['02'] },
  users: { name: 'works', codes: ['01'] },
};
const { share, domesticShare } = productiveServicesShare(national, groups);
const [here] = countryIndicators(asWorldTable(national, { country: 'HERE' }), algebra);
export const lines = [
  `works take ${shown(national.imported[0]! / 90)} of their own products from abroad`,
  `domestic value added in exports: ${shown(domesticValueAddedShare(national, algebra))}`,
  `services in the inputs of works: ${shown(share)}, of home inputs alone ${shown(domesticShare)}`,
  `as a world of two: ${here!.country} exports ${here!.grossExports}, foreign value in them ${shown(here!.fv!)}`,
];
