import {
  aggregate,
  borinManciniDecomposition,
  countryGroups,
  leontiefModel,
  termsByExporter,
  tradeModel,
} from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const union = countryGroups(world, { UNION: ['A', 'B'] });
const grouped = tradeModel(leontiefModel(world, algebra), union);
const [ofUnion] = termsByExporter(borinManciniDecomposition(grouped));
const added = aggregate(world, {
  countries: { A: 'UNION', B: 'UNION' },
  industries: { goods: 'all', services: 'all' },
});
export const lines = [
  `A and B as one exporter: exports ${shown(ofUnion!.GEXP)}, domestic value added ${shown(ofUnion!.DVA)}`,
  `added up instead, ${added.countries.join(' and ')}: output ${[...added.x].join(' and ')}`,
];
