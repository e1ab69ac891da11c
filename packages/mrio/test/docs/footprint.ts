import { footprint, leontiefModel } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

/** Jobs of each country's goods and services industries, in thousands. */
const jobs = Float64Array.of(9, 14, 12, 16, 7, 10);
const { economies, production, consumption, balance } = footprint(leontiefModel(world, algebra), jobs);
export const lines = economies.map(
  (code, s) =>
    `${code}: jobs here ${shown(production[s]!)}, for its own demand ${shown(consumption[s]!)}, net ${shown(balance[s]!)}`,
);
