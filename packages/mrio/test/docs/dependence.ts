import { chokePoints, leontiefModel, supplierDependence, tradeModel } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const trade = tradeModel(leontiefModel(world, algebra));
const { economies, total, direct, throughOthers } = supplierDependence(trade);
const at = economies.indexOf('A') * economies.length + economies.indexOf('C');
const [worst] = chokePoints(trade);
export const lines = [
  `of C's output ${shown(total[at]!)} is A's value added: ${shown(direct[at]!)} straight from A, ${shown(throughOthers[at]!)} through others`,
  `most exposed: ${worst!.user} buys ${worst!.input} abroad (${shown(worst!.importShare)} of its use), ${shown(worst!.largestShare)} of it from ${worst!.largestSupplier}; concentration ${shown(worst!.concentration)}`,
];
