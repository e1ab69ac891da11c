import { comparativeAdvantage, leontiefModel, locationQuotients, tradeModel } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const advantage = comparativeAdvantage(tradeModel(leontiefModel(world, algebra)));
const quotients = locationQuotients(world);
export const lines = world.countries.map(
  (country, s) =>
    `${country} goods: comparative advantage ${shown(advantage[2 * s]!)}, location quotient ${shown(quotients[2 * s]!)}`,
);
