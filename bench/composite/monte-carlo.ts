// Entropy–TOPSIS over 31 × 14 × 16 with 10 000 disturbed sets of weights: beside monte-carlo.py, which draws the same numbers.
import { computeIndex } from '@xinzhi/composite';
import { entropyTopsis, madeUpPanel } from './made-up-panel.js';

const panel = madeUpPanel(31, 14, 16);
const { weights, rows, uncertainty } = computeIndex(entropyTopsis(14, 'uncertainty: { runs: 10000, seed: 5 }'), panel);
const spreads = uncertainty!.rows;
console.log(
  JSON.stringify({
    values: panel.matrix,
    weights: weights.map(({ weight }) => weight),
    scores: rows.map(({ score }) => score),
    rank: rows.map(({ rank }) => rank),
    'interval: low': spreads.map(({ interval }) => interval[0]),
    'interval: high': spreads.map(({ interval }) => interval[1]),
    'mean rank': spreads.map(({ mean }) => mean),
    'mean shift': spreads.map(({ shift }) => shift),
    'share of firsts': spreads.map(({ shares }) => shares[0]!),
  }),
);
