/** Gaps, convergence, distribution dynamics and spatial statistics by @xinzhi/composite, for comparison with gaps.py and gaps.R: prints named arrays as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  atkinson,
  type BetaConvergence,
  betaConvergence,
  coefficientOfVariation,
  contiguityWeights,
  dagum,
  densityRidge,
  geary,
  getisOrd,
  gini,
  inverseDistanceWeights,
  kernelDensity,
  localMoran,
  type Moran,
  markovChain,
  meanLogDeviationByGroup,
  moran,
  nearestNeighbourWeights,
  type Point,
  panelBetaConvergence,
  parseGal,
  quantileClasses,
  relativeToMean,
  rowStandardised,
  type SpatialWeights,
  sheatherJonesBandwidth,
  sigmaConvergence,
  silvermanBandwidth,
  spatialMarkov,
  theilByGroup,
} from '@xinzhi/composite';
import { stateIncomes } from '../../packages/composite/test/state-incomes.js';
import { sharedRecords, sharedText } from '../../test/shared-material.js';

/** Cells of a table of provinces that the repository has. */
const cellsOf = (name: string): string[][] =>
  readFileSync(join(import.meta.dirname, '../../data/index', name), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split(','));
const numbers = (rows: Record<string, string>[], column: string): number[] => rows.map((row) => Number(row[column]));

const figures: Record<string, unknown> = {};
const quiet = { permutations: 0 };

const mexico = sharedRecords('data/fixtures/pysal/mexico.csv');
const regions = mexico.map(({ hanson98 }) => hanson98!);
const years = [1940, 1950, 1960, 1970, 1980, 1990, 2000].map((year) => numbers(mexico, `pcgdp${year}`));
figures['inequality of Mexican states'] = years.map((values) => {
  const theil = theilByGroup(values, regions);
  const deviation = meanLogDeviationByGroup(values, regions);
  return [
    gini(values),
    ...[theil, deviation].flatMap(({ total, between, within }) => [total, between, within]),
    ...[0.5, 1, 2].map((aversion) => atkinson(values, aversion)),
    coefficientOfVariation(values),
  ];
});
const parts = (values: number[], groups: string[]): number[] => {
  const { total, within, between, transvariation } = dagum(values, groups);
  return [total, within, between, transvariation];
};
figures['Dagum, Mexican states'] = years.map((values) => parts(values, regions));
figures['Dagum, G_jh'] = dagum(years[0]!, regions).ginis;
figures['Dagum, D_jh'] = dagum(years[0]!, regions).affluence;

const panel = cellsOf('provinces.csv');
const at = (row: string[], column: string): string => row[panel[0]!.indexOf(column)]!;
const places = [...new Set(panel.slice(1).map((row) => at(row, 'place')))];
const rowsOf = (place: string): string[][] => panel.slice(1).filter((row) => at(row, 'place') === place);
const intensity = places.map((place) => rowsOf(place).map((row) => Number(at(row, 'rd')) / Number(at(row, 'gdp'))));
const regionOf = places.map((place) => at(rowsOf(place)[0]!, 'region'));
const byYear = intensity[0]!.map((_, t) => intensity.map((row) => row[t]!));
figures['Dagum, R&D intensity of provinces'] = byYear.map((values) => parts(values, regionOf));
const borders = cellsOf('province-neighbours.csv')
  .slice(1)
  .filter(([, , across]) => across === 'land')
  .map(([one, other]) => [one!, other!] as const);
const land = rowStandardised(contiguityWeights(places, borders));
const strait = rowStandardised(contiguityWeights(places, [...borders, ['CN-GD', 'CN-HI']]));
const global = ({ statistic, normality, randomisation }: Moran): number[] => [
  statistic,
  normality.variance,
  normality.p,
  randomisation.variance,
  randomisation.p,
];
figures['Moran, R&D intensity, without Hainan'] = byYear.map((values) => global(moran(values, land, quiet)));
figures['Moran, R&D intensity, over the strait'] = byYear.map((values) => global(moran(values, strait, quiet)));

const counties = sharedRecords('data/fixtures/pysal/stl_hom.csv');
const homicides = numbers(counties, 'HR8893');
const binary = parseGal(sharedText('data/fixtures/pysal/stl.gal'));
const standardised = rowStandardised(binary);
for (const [kind, weights] of [
  ['binary', binary],
  ['row-standardised', standardised],
] as [string, SpatialWeights][]) {
  figures[`Moran, ${kind}`] = global(moran(homicides, weights, quiet));
  const c = geary(homicides, weights, quiet);
  figures[`Geary, ${kind}`] = [c.statistic, c.normality.variance, c.randomisation.variance, c.randomisation.p];
  figures[`local Moran, ${kind}`] = localMoran(homicides, weights, quiet).units.map((unit) => unit!.statistic);
}
const dealt = moran(homicides, standardised, { permutations: 999, seed: 7 }).permutation!;
figures['Moran, 999 permutations'] = [dealt.mean, dealt.deviation, dealt.p];
figures['G*, counties'] = getisOrd(homicides, binary).units.map((unit) => unit!.z);
figures['G, counties'] = getisOrd(homicides, binary, { star: false }).units.map((unit) => unit!.z);

const centroids = sharedRecords('data/panel/provinces-centroids.csv').slice(0, 31);
const points = centroids.map(({ _CX, _CY }): Point => ({ longitude: Number(_CX), latitude: Number(_CY) }));
const names = centroids.map((row) => row.pr_name!);
figures['four nearest provinces'] = nearestNeighbourWeights(names, points, 4).neighbours;
figures['inverse squared distance (km) within 800'] = inverseDistanceWeights(names, points, {
  power: 2,
  within: 800,
}).weights;

const incomes = stateIncomes();
const decades = stateIncomes(10);
const speed = ({ beta, speed: lambda, halfLife }: BetaConvergence): (number | null)[] => [
  beta.estimate,
  beta.standardError,
  beta.p,
  lambda,
  halfLife,
];
figures['β across states, classic'] = speed(betaConvergence(incomes, { errors: 'classic' }));
figures['β across states, robust'] = (['HC0', 'HC1', 'HC2', 'HC3'] as const).map((errors) =>
  speed(betaConvergence(incomes, { errors })),
);
figures['β within states, by decade'] = speed(panelBetaConvergence(decades, { interval: 10 }));
const { dispersion, trend } = sigmaConvergence(incomes);
figures['σ of states'] = dispersion.map(({ value }) => value);
figures['σ of states, trend'] = [trend.estimate, trend.standardError, trend.p];

const yearly = markovChain(quantileClasses(incomes, 5, { by: 'period' }).classes, 5);
figures['Markov, quintiles by year'] = yearly.probabilities;
figures['Markov, steady state'] = yearly.steadyState;
figures['Markov, first passage'] = yearly.firstPassage;
figures['Markov, mobility'] = yearly.mobility;
const neighbourhood = rowStandardised(parseGal(sharedText('data/fixtures/pysal/states48.gal')));
const conditional = spatialMarkov(relativeToMean(incomes), neighbourhood);
figures['spatial Markov, probabilities'] = conditional.conditional.map((chain) => chain!.probabilities);
figures['spatial Markov, steady states'] = conditional.conditional.map((chain) => chain!.steadyState);
const { likelihoodRatio, pearson, freedom } = conditional.homogeneity!;
figures['spatial Markov, homogeneity'] = [
  likelihoodRatio.statistic,
  likelihoodRatio.p,
  pearson.statistic,
  pearson.p,
  freedom,
];

const chosen = [1929, 1970, 2009].map((year) => incomes.map((row) => row[year - 1929]!));
figures['bandwidths, Silverman'] = chosen.map(silvermanBandwidth);
figures['bandwidths, Sheather–Jones'] = chosen.map(sheatherJonesBandwidth);
figures['density at ten places'] = chosen.map(
  (values) => kernelDensity(values, { grid: Array.from({ length: 10 }, (_, i) => 500 * (i + 1)) }).density,
);
const ridge = densityRidge(decades, { bandwidth: 'sheather-jones', points: 40 });
figures['density ridge by decade'] = ridge.periods.map(({ density }) => density);
console.log(JSON.stringify(figures));
