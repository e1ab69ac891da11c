import { leontiefModel, TRIPARTITE_TERMS, termsByExporter, tradeModel, tripartiteDecomposition } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

const exporters = termsByExporter(tripartiteDecomposition(tradeModel(leontiefModel(world, algebra))));
export const lines = exporters.map(
  (terms, s) => `${world.countries[s]}: ${TRIPARTITE_TERMS.map((term) => `${term} ${shown(terms[term])}`).join(', ')}`,
);
