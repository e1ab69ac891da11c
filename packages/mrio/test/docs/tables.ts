import { checkBalance, createTable, isSparse, readAggregation, satelliteOf } from '@xinzhi/mrio';
import { world } from './world.js';

const employment = Float64Array.of(0.4, 1.2, 0.6, 1.5, 0.9, 1.8);
const table = createTable({
  ...world,
  satellites: [{ name: 'EMP', unit: 'million persons', values: employment }],
});
// One figure was typed wrongly: C's purchases of A's goods are 50, not 5.
const Z = table.Z.slice();
Z[4] = 50;
const { countries } = readAggregation('from,to\nA,North\nB,North\n', table);
export const lines = [
  `balanced: ${checkBalance(table).length} faults`,
  ...checkBalance({ ...table, Z }).map(({ message }) => message),
  `jobs in goods of B: ${satelliteOf(table, 'EMP').values[2]} ${satelliteOf(table, 'EMP').unit}`,
  `worth keeping without its zeros: ${isSparse(table) ? 'yes' : 'no'}`,
  `A and B are added up to: ${countries?.A} and ${countries?.B}`,
];
