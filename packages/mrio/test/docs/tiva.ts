import { leontiefModel, TIVA_TERMS, tivaIndicators, tradeModel } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const [goodsOfA] = tivaIndicators(tradeModel(leontiefModel(world, algebra)));
export const lines = TIVA_TERMS.map((term) => `A goods, ${term} ${shown(goodsOfA![term])}`);
