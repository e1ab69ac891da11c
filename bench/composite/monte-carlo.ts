// Ranks under uncertainty, beside monte-carlo.py, which draws the same numbers: entropy–TOPSIS over 31 × 14 × 16 with 10 000
// disturbed sets of weights, and 31 × 14 × 3 with every step drawn in 3 000 runs.
import { computeIndex, type IndexData } from '@xinzhi/composite';
import { entropyTopsis, madeUpPanel } from './made-up-panel.js';

function spreads(panel: IndexData, uncertainty: string): Record<string, number[]> {
  const { rows } = computeIndex(entropyTopsis(14, uncertainty), panel).uncertainty!;
  return {
    'interval: low': rows.map(({ interval }) => interval[0]),
    'interval: high': rows.map(({ interval }) => interval[1]),
    'mean rank': rows.map(({ mean }) => mean),
    'mean shift': rows.map(({ shift }) => shift),
    'share of firsts': rows.map(({ shares }) => shares[0]!),
  };
}

const panel = madeUpPanel(31, 14, 16);
const { weights, rows } = computeIndex(entropyTopsis(14, ''), panel);
const every = spreads(
  madeUpPanel(31, 14, 3),
  'uncertainty: { runs: 3000, seed: 9, normalise: [rank, vector], weights: [equal, coefficient-of-variation], aggregate: [arithmetic], leaveOut: true }',
);
console.log(
  JSON.stringify({
    values: panel.matrix,
    weights: weights.map(({ weight }) => weight),
    scores: rows.map(({ score }) => score),
    rank: rows.map(({ rank }) => rank),
    ...spreads(panel, 'uncertainty: { runs: 10000, seed: 5 }'),
    ...Object.fromEntries(Object.entries(every).map(([name, found]) => [`every step, ${name}`, found])),
  }),
);
