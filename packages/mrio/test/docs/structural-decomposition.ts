import { createTable, leontiefModel, logMeanDecomposition, polarDecomposition } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const { x: _x, VA: _VA, ...flows } = world;
const later = createTable({ ...flows, Y: world.Y.map((value, at) => value * (at % 3 === 1 ? 1.3 : 1.1)) });
const [first, last] = [world, later].map((table) => {
  const model = leontiefModel(table, algebra);
  return { model, coefficients: model.v };
});
export const lines = Object.entries({ polarDecomposition, logMeanDecomposition }).map(([name, decompose]) => {
  const { total, intensity, technology, demand } = decompose(first!, last!);
  return `${name}, value added of A's goods: ${shown(total[0]!)} = intensity ${shown(intensity[0]!)} + technology ${shown(technology[0]!)} + demand ${shown(demand[0]!)}`;
});
