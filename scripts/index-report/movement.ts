import {
  betaConvergence,
  contiguityWeights,
  localMoran,
  markovChain,
  moran,
  panelBetaConvergence,
  quantileClasses,
  relativeToMean,
  rowStandardised,
  sigmaConvergence,
  spatialMarkov,
} from '@xinzhi/composite';
import { index, lastYear, nameOf, regionOf, scores, scoresOf, units, years } from './panel.js';
import { table } from './sections.js';

const labels = { units, periods: years };
const weights = rowStandardised(
  contiguityWeights(
    units,
    index.borders.map(({ between }) => between),
  ),
);
const significance = (p: number) => (p < 0.001 ? '< 0.001' : p.toFixed(3));

/** σ- and β-convergence of the scores, for all provinces, without Beijing, and by region. */
export function convergence(): string {
  const samples: [string, (unit: string) => boolean][] = [
    ['31 provinces', () => true],
    ['without Beijing', (unit) => unit !== 'CN-BJ'],
    ...['east', 'centre', 'west'].map((region): [string, (unit: string) => boolean] => [
      region,
      (unit) => regionOf(unit) === region,
    ]),
  ];
  return table(
    [
      'sample',
      `σ of logs ${years[0]}`,
      `σ ${lastYear}`,
      'trend a year (p)',
      'absolute β (p)',
      'speed a year, %',
      'half-life, years',
      'within provinces: β (p)',
    ],
    samples.map(([name, belongs]) => {
      const kept = units.filter(belongs);
      const series = scores.filter((_, i) => belongs(units[i] as string));
      const named = { units: kept, periods: years };
      const sigma = sigmaConvergence(series, named);
      const beta = betaConvergence(series, named);
      const panel = panelBetaConvergence(series, named);
      const told = ({ estimate, p }: { estimate: number; p: number }) => `${estimate.toFixed(4)} (${significance(p)})`;
      return [
        name,
        sigma.dispersion[0]!.value.toFixed(3),
        sigma.dispersion.at(-1)!.value.toFixed(3),
        told(sigma.trend),
        told(beta.beta),
        beta.speed === null ? '' : (100 * beta.speed).toFixed(2),
        beta.halfLife === null ? '' : beta.halfLife.toFixed(0),
        told(panel.beta),
      ];
    }),
  );
}

/** Four classes of the score relative to the mean of the year: how often a province moves from one to another, alone and by its neighbours. */
export function transitions(): string {
  const relative = relativeToMean(scores, labels);
  const { classes, cuts } = quantileClasses(relative, 4, labels);
  const chain = markovChain(classes, 4);
  const names = ['low', 'lower middle', 'upper middle', 'high'];
  const own = table(
    ['from \\ to', ...names, 'long run', 'stay, years'],
    chain.probabilities.map((row, i) => [
      names[i] as string,
      ...row.map((p) => p.toFixed(3)),
      chain.steadyState ? (chain.steadyState[i] as number).toFixed(3) : '',
      chain.sojourn[i] === null ? '' : (chain.sojourn[i] as number).toFixed(1),
    ]),
  );
  const { homogeneity } = spatialMarkov(relative, weights, { periods: years, classes: 4 });
  const test = homogeneity
    ? `Whether moves differ with the neighbours: likelihood ratio ${homogeneity.likelihoodRatio.statistic.toFixed(1)} on ${homogeneity.freedom} degrees of freedom, p ${significance(homogeneity.likelihoodRatio.p)}.`
    : 'Whether moves differ with the neighbours cannot be told.';
  const bounds = (cuts[0] ?? []).map((cut) => cut.toFixed(2)).join(', ');
  return `${own}\n\nClasses end at ${bounds} of the year's mean (quartiles of all years together); Shorrocks's mobility ${chain.mobility.toFixed(3)}. ${test}`;
}

/** Whether neighbours are alike, by year, and where they are. */
export function neighbours(): string {
  const rows = years.map((year) => {
    const { statistic, expected, randomisation } = moran(scoresOf(year), weights);
    return [year, statistic.toFixed(3), expected.toFixed(3), randomisation.z.toFixed(2), significance(randomisation.p)];
  });
  const { units: local } = localMoran(scoresOf(lastYear), weights, { permutations: 9999, seed: 1 });
  const found = local.flatMap((one) => (one && (one.p ?? 1) < 0.05 ? [one] : []));
  const named = found.map(({ unit, quadrant, p }) => `${nameOf(unit)} (${quadrant}, p ${significance(p ?? 1)})`);
  return `${table(['year', "Moran's I", 'expected', 'z', 'p'], rows)}\n\nLocal Moran of ${lastYear}, 9 999 permutations, p < 0.05: ${named.join(', ') || 'none'}.`;
}
