/** npm run index:report: writes the numbers of docs/index.md between its markers, from the baseline and its index. */
import { gaps, regionsCompared } from './gaps.js';
import { growth } from './growth.js';
import { correlations, makings } from './makings.js';
import { convergence, neighbours, transitions } from './movement.js';
import { obstacles } from './obstacles.js';
import { official } from './official.js';
import { ranking, schemesCompared } from './ranking.js';
import { writeSections } from './sections.js';

writeSections(new URL('../../docs/index.md', import.meta.url), {
  makings: makings(),
  correlations: correlations(),
  ranking: ranking(),
  schemes: schemesCompared(),
  gaps: gaps(),
  regions: regionsCompared(),
  obstacles: obstacles(),
  convergence: convergence(),
  transitions: transitions(),
  neighbours: neighbours(),
  official: official(),
  growth: growth(),
});
