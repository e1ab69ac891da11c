// Reads a table and computes KWW's nine terms for all exporters: what bench/mrio-sizes.mjs times as a whole.
import { readFileSync } from 'node:fs';
import { chooseLinearAlgebra, kwwDecomposition, leontiefModel, readWiod2013, tradeModel } from '@xinzhi/mrio';

const file = process.argv[2] ?? '';
const table = await readWiod2013(readFileSync(file), { name: file });
const { algebra } = await chooseLinearAlgebra();
const started = performance.now();
const model = leontiefModel(table, algebra);
const factored = performance.now();
const terms = kwwDecomposition(tradeModel(model));
const total = terms.reduce((sum, each) => sum + Object.values(each).reduce((a, b) => a + b, 0), 0);
if (!Number.isFinite(total)) throw new Error('the terms are no numbers');
console.log(
  `factored in ${((factored - started) / 1000).toFixed(2)} s, KWW in ${((performance.now() - factored) / 1000).toFixed(2)} s more`,
);
