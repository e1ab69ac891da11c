import { mean, median } from '../matrix/moments.js';
import { type Gapped, gapsOf, type ImputedValue, positionsOf } from './imputed-value.js';

/**
 * Each gap takes the mean or the median of the values of its peers: those with the same label, or all where no labels are
 * given. Unconditional mean imputation, OECD/JRC Handbook (2008), step 3; by group as COINr's i_mean_grp. It narrows the
 * spread of the indicator: say how many cells it filled.
 * @param values of one indicator over units, in one period
 * @param labels one a value: who shares one is a peer
 * @throws RangeError where no peer has a value
 */
export function fromPeers(
  values: Gapped,
  method: 'mean' | 'median',
  labels?: readonly (string | null)[],
): ImputedValue[] {
  const known = positionsOf(values);
  return gapsOf(values).map((at) => {
    const label = labels?.[at];
    if (labels && label === null) throw new RangeError(`value ${at + 1} has no label: its peers are unknown`);
    const from = labels ? known.filter((k) => labels[k] === label) : known;
    if (from.length === 0) {
      throw new RangeError(labels ? `no peer ('${label}') has a value` : 'no unit has a value');
    }
    const sample = from.map((k) => values[k]!);
    return { at, value: method === 'mean' ? mean(sample) : median(sample), method, from };
  });
}
