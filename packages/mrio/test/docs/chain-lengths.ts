import { chainLengths, leontiefModel, productionLengths, tradeModel } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const { upstreamness, downstreamness } = chainLengths(world, algebra);
const { forward, position } = productionLengths(tradeModel(leontiefModel(world, algebra)));
export const lines = [
  `A goods: upstreamness ${shown(upstreamness[0]!)}, downstreamness ${shown(downstreamness[0]!)}`,
  `A goods, forward length in chains across borders ${shown(forward[0]!.length.chain)}, share ${shown(forward[0]!.share.chain)}`,
  `A goods, position by length ${shown(position[0]!)}`,
];
