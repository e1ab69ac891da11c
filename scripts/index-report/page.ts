import { gaps, regionsCompared } from './gaps.js';
import { growth } from './growth.js';
import { correlations, makings } from './makings.js';
import { convergence, neighbours, transitions } from './movement.js';
import { obstacles } from './obstacles.js';
import { official } from './official.js';
import { leaveOneOut, ranking, schemesCompared, sensitivity } from './ranking.js';

/** The page that the numbers stand on. */
export const page = new URL('../../docs/index.md', import.meta.url);

/** What stands between each pair of markers. */
export const sections: Record<string, () => string> = {
  makings,
  correlations,
  ranking,
  schemes: schemesCompared,
  sensitivity,
  'left out': leaveOneOut,
  gaps,
  regions: regionsCompared,
  obstacles,
  convergence,
  transitions,
  neighbours,
  official,
  growth,
};
