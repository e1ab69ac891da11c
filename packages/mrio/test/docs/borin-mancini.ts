import { BM_TERMS, borinManciniDecomposition, leontiefModel, termsByExporter, tradeModel } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const trade = tradeModel(leontiefModel(world, algebra));
const [source] = termsByExporter(borinManciniDecomposition(trade));
const [ofWorld] = termsByExporter(borinManciniDecomposition(trade, { perspective: 'world', approach: 'sink' }));
export const lines = [
  ...BM_TERMS.map((term) => `A, ${term} ${shown(source![term])}`),
  `A, world, sink: FVA ${shown(ofWorld!.FVA)}, FDC ${shown(ofWorld!.FDC)}`,
];
