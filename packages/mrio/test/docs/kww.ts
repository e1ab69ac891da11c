import { KWW_TERMS, kwwDecomposition, leontiefModel, tradeModel } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const trade = tradeModel(leontiefModel(world, algebra));
const [ofA] = kwwDecomposition(trade);
export const lines = KWW_TERMS.map((term) => `${term} ${shown(ofA![term])}`);
