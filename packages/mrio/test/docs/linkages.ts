import { fieldOfInfluence, leontiefModel, linkages, outputMultipliers } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const model = leontiefModel(world, algebra);
const { backward, forward, kind } = linkages(model);
const field = fieldOfInfluence(model, 0, 2);
export const lines = [
  `A goods: output multiplier ${shown(outputMultipliers(model)[0]!)}`,
  `A goods: backward ${shown(backward[0]!)}, forward ${shown(forward[0]!)}: ${kind[0]}`,
  `if B's goods took one more unit of A's, A's own multiplier would move by ${shown(field[0]!)}`,
];
