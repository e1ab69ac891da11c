// Runs in a page: how long an index with 1 000 variants takes from data to ranks with intervals, in milliseconds.
import { computeIndex, type IndexData } from '@xinzhi/composite';
import { entropyTopsis, madeUpPanel } from '../made-up-panel.js';

const VARIED =
  'normalise: [rank], weights: [equal, critic, coefficient-of-variation], aggregate: [arithmetic], leaveOut: true';

/** The first time, and the middle of ten more; noise in weights alone, or every step varied. */
export function redraws(years: number, every: boolean): { first: number; median: number } {
  const panel: IndexData = madeUpPanel(31, 14, years);
  const times = Array.from({ length: 11 }, (_, k) => {
    const uncertainty = `uncertainty: { runs: 1000, seed: ${k}, ${every ? VARIED : ''} }`;
    const definition = entropyTopsis(14, uncertainty);
    const started = performance.now();
    const { rows } = computeIndex(definition, panel);
    if (rows.some(({ rankInterval }) => rankInterval === null)) throw new Error('a row has no interval');
    return performance.now() - started;
  });
  return { first: times[0]!, median: times.slice(1).sort((a, b) => a - b)[5]! };
}
