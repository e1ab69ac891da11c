import {
  changeAlong,
  hypotheticalExtraction,
  leontiefModel,
  leontiefTimes,
  lostSupplies,
  pricesAfterTariffs,
} from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const model = leontiefModel(world, algebra); // factored once
const [goodsOfA, abroad] = [[0], [2, 3, 4, 5]];

const prices = pricesAfterTariffs(model, [{ suppliers: goodsOfA, users: abroad, rate: 0.25 }]);
const lost = hypotheticalExtraction(model, {
  suppliers: goodsOfA,
  users: abroad,
  share: 1,
  substitution: 'proportional',
});
// A slider: what is solved once serves for every share.
const along = changeAlong(model, lostSupplies(model, { suppliers: goodsOfA, users: abroad, share: 1 }));
const demand = Float64Array.from(world.x, (_, k) => world.Y[k * 3]! + world.Y[k * 3 + 1]! + world.Y[k * 3 + 2]!);
const output = (share: number) => leontiefTimes(along(share), demand, 1)[0]!;

export const lines = [
  `a tariff of 25 % on A's goods: B's goods cost ${shown(100 * (prices[2]! - 1))} % more`,
  `A's goods lost to the others, who replace them: world value added changes by ${shown(100 * lost.shareOfWorld)} %`,
  `output of A's goods at 0, 50, 100 % lost: ${[0, 0.5, 1].map((share) => shown(output(share))).join(', ')}`,
];
