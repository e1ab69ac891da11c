import type { Production } from '../src/efficiency/production.js';

/** Coelli, Rao & Battese 1998, ch. 6: five firms, two inputs, one output. */
export const coelli: Production = {
  inputs: [
    [2, 5],
    [2, 4],
    [6, 6],
    [3, 2],
    [6, 2],
  ],
  outputs: [[1], [2], [3], [1], [2]],
  units: ['1', '2', '3', '4', '5'],
  inputNames: ['x1', 'x2'],
};

/** Two inputs for one unit of output each: distances to the frontier are plane geometry. */
export const isoquant: Production = {
  inputs: [
    [2, 12],
    [2, 8],
    [5, 5],
    [10, 4],
    [10, 6],
  ],
  outputs: [[1], [1], [1], [1], [1]],
};
