import { leontiefModel, MY_TERMS, miroudotYeDecomposition, tradeModel } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const trade = tradeModel(leontiefModel(world, algebra));
const all = miroudotYeDecomposition(trade, { exporter: 'A' });
const toB = miroudotYeDecomposition(trade, { exporter: 'A', partner: 'B', industries: ['goods'] });
export const lines = MY_TERMS.map(
  (term) => `${term}: all of A ${shown(all[term])}, A's goods to B ${shown(toB[term])}`,
);
