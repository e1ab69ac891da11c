// How long the package takes over a panel of 31 units × 14 indicators × 16 years, and Sobol indices over its last year and
// over all: prints one JSON object of seconds, the first run (which compiles) and further ones.
import { computeIndex, type IndexData, type IndexDefinition, type SobolSensitivity } from '@xinzhi/composite';
import { entropyTopsis, madeUpPanel } from './made-up-panel.js';

const panel = madeUpPanel(31, 14, 16);
const lastYear: IndexData = {
  units: panel.units.slice(-31),
  periods: panel.periods!.slice(-31),
  matrix: panel.matrix.slice(-31),
};
/** Five factors: normalisation, weighting, aggregation, an indicator left out, noise in weights. */
const VARIED =
  'normalise: [rank, { method: min-max, range: [1, 100] }], weights: [equal, critic, coefficient-of-variation], aggregate: [arithmetic], leaveOut: true';
/** 14 336 × (5 + 2) evaluations: more than 100 000. */
const SAMPLES = 14_336;

function seconds(times: number, definition: IndexDefinition, data: IndexData): number[] {
  return Array.from({ length: times }, () => {
    const started = performance.now();
    computeIndex(definition, data);
    return (performance.now() - started) / 1000;
  });
}

function sobol(data: IndexData): { seconds: number; evaluations: number } {
  const definition = entropyTopsis(14, `uncertainty: { runs: 1, ${VARIED} }\nsensitivity: { samples: ${SAMPLES} }`);
  const started = performance.now();
  const { evaluations } = computeIndex(definition, data).sensitivity as SobolSensitivity;
  return { seconds: (performance.now() - started) / 1000, evaluations };
}

console.log(
  JSON.stringify({
    noise: seconds(7, entropyTopsis(14, 'uncertainty: { runs: 10000 }'), panel),
    every: seconds(3, entropyTopsis(14, `uncertainty: { runs: 10000, ${VARIED} }`), panel),
    sobolOfYear: sobol(lastYear),
    sobolOfPanel: sobol(panel),
  }),
);
