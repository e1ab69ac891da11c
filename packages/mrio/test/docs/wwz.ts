import {
  asKwwTerms,
  leontiefModel,
  termsByPartner,
  termsOf,
  tradeModel,
  WWZ_TERMS,
  wwzDecomposition,
} from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const all = wwzDecomposition(tradeModel(leontiefModel(world, algebra)));
const goodsOfAToB = termsOf(all, 0, 1);
const fromAToC = termsByPartner(all)[0]![2]!;
export const lines = [
  ...WWZ_TERMS.map((term) => `A goods → B, ${term} ${shown(goodsOfAToB[term])}`),
  `A → C, foreign value in final goods ${shown(asKwwTerms(fromAToC).FVA_FIN)}`,
];
