import { ghoshTimes } from './ghosh.js';
import { type LeontiefModel, leontiefTimes } from './leontief.js';
import { outputMultipliers } from './multipliers.js';

/** How an industry is linked with those before and after it; 1 is the average of all industries. */
export interface Linkages {
  /** Backward, power of dispersion: column sums of B over their mean. Rasmussen 1957. */
  backward: Float64Array;
  /** Forward: row sums of the Ghosh inverse over their mean. Beyers 1976; Jones 1976. */
  forward: Float64Array;
  /** Sensitivity of dispersion: row sums of B over their mean. Rasmussen 1957; demand-driven, kept for comparison. */
  sensitivity: Float64Array;
  /** 'key' where backward and forward are both above 1. Miller & Blair 2022, §12.2. */
  kind: ('key' | 'backward' | 'forward' | 'weak')[];
}

/** Linkages of all industries by three solves with the factored table. Industries without output take no part in the mean. */
export function linkages(model: LeontiefModel): Linkages {
  const n = model.v.length;
  const unit = new Float64Array(n).fill(1);
  const active = Array.from(model.table.x, (output) => output !== 0);
  const relative = (values: Float64Array) => {
    const taking = values.filter((_, k) => active[k]);
    const mean = taking.reduce((sum, value) => sum + value, 0) / Math.max(1, taking.length);
    return values.map((value) => (mean === 0 ? 0 : value / mean));
  };
  const backward = relative(outputMultipliers(model));
  const forward = relative(ghoshTimes(model, unit, 1));
  const sensitivity = relative(leontiefTimes(model, unit, 1));
  const kind = Array.from(backward, (back, k) => {
    const ahead = forward[k]!;
    if (back > 1 && ahead > 1) return 'key' as const;
    if (back > 1) return 'backward' as const;
    return ahead > 1 ? ('forward' as const) : ('weak' as const);
  });
  return { backward, forward, sensitivity, kind };
}
