/** Normalising, weighing, aggregating and diagnosing by @xinzhi/composite, for comparison with weights.py: prints named arrays as JSON. */
import {
  additiveWeights,
  adjustedMazziottaPareto,
  ahp,
  arithmetic,
  benefitOfTheDoubt,
  coefficientOfVariationWeights,
  copeland,
  correlationMatrix,
  couplingCoordination,
  criticWeights,
  cronbachAlpha,
  type Direction,
  distanceToTarget,
  entropyWeights,
  equalWeights,
  gameTheoryWeights,
  geometric,
  goalposts,
  harmonic,
  type LinearSolver,
  loadLinearSolver,
  mazziottaPareto,
  minMax,
  multiplicativeWeights,
  obstacleDegrees,
  principalComponents,
  principalComponentWeights,
  rankScores,
  rotatedLoadingWeights,
  samplingAdequacy,
  topsis,
  vectorNormalise,
  zScore,
} from '@xinzhi/composite';
import { sharedRecords } from '../../test/shared-material.js';

interface Case {
  x: number[][];
  directions: Direction[];
}

/** The indicators of COINr's example that have no gaps, with their directions. */
function asem(): Case {
  const rows = sharedRecords('data/fixtures/coinr/ASEM_iData.csv');
  const meta = sharedRecords('data/fixtures/coinr/ASEM_iMeta.csv').filter((row) => row.Type === 'Indicator');
  const whole = meta.filter(({ iCode }) => rows.every((row) => row[iCode!] !== '' && row[iCode!] !== 'NA'));
  return {
    x: rows.map((row) => whole.map(({ iCode }) => Number(row[iCode!]))),
    directions: whole.map(({ Direction }) => (Number(Direction) < 0 ? 'negative' : 'positive')),
  };
}

/** Forty units and six indicators from a linear congruential generator that both languages run. */
function madeUp(): Case {
  let state = 20261122;
  const draw = (): number => {
    state = Number((1664525n * BigInt(state) + 1013904223n) % 2n ** 32n);
    return 1 + (99 * state) / 2 ** 32;
  };
  const x = Array.from({ length: 40 }, () => Array.from({ length: 6 }, draw));
  return { x, directions: ['positive', 'positive', 'negative', 'positive', 'positive', 'negative'] };
}

const plus = (matrix: number[][], shift: number): number[][] => matrix.map((row) => row.map((value) => value + shift));

function normalised({ x, directions }: Case): Record<string, number[][]> {
  const extremes = directions.map((_, j) => {
    const values = x.map((row) => row[j]!);
    return { low: Math.min(...values), high: Math.max(...values) };
  });
  const targets = extremes.map(({ low, high }, j) => (directions[j] === 'positive' ? 1.5 * high + 1 : low / 2 - 1));
  return {
    'min-max': minMax(x, { directions }),
    'z-score': zScore(x, { directions, mean: 100, deviation: 10, moments: 'population' }),
    rank: rankScores(x, { directions }),
    goalposts: goalposts(x, { directions, goalposts: extremes.map(({ low, high }) => [low / 2, high / 2] as const) }),
    target: distanceToTarget(x, { directions, targets }),
    vector: vectorNormalise(x),
  };
}

function weighed({ x, directions }: Case, solver: LinearSolver): Record<string, number[]> {
  const y = minMax(x, { directions });
  const w = entropyWeights(plus(y, 1e-4));
  const c = criticWeights(x, { directions });
  const rising = w.map((_, j) => j + 1);
  const comparisons = w.map((one, i) => w.map((other, j) => (one / other) ** ((i + j) % 2 ? 1.2 : 1)));
  return {
    entropy: w,
    critic: c,
    'critic-spearman': criticWeights(x, { directions, correlation: 'spearman' }),
    variation: coefficientOfVariationWeights(plus(y, 1)),
    components: principalComponentWeights(x, { directions, negative: 'absolute' }),
    rotated: rotatedLoadingWeights(x, { directions }),
    multiplied: multiplicativeWeights([w, c]),
    game: gameTheoryWeights([w, c, additiveWeights([rising])]).weights,
    ahp: ahp(comparisons).weights,
    doubt: benefitOfTheDoubt(plus(y, 0.01), { solver }).scores,
    'doubt-bounded': benefitOfTheDoubt(
      plus(y, 0.2).map((row) => row.slice(0, 6)),
      { solver, shares: [0.05, 0.4] },
    ).scores,
  };
}

function aggregated({ x, directions }: Case, w: number[]): Record<string, number[]> {
  const y = minMax(x, { directions });
  const hundred = zScore(x, { directions, mean: 100, deviation: 10, moments: 'population' });
  return {
    arithmetic: arithmetic(y, w),
    geometric: geometric(plus(y, 0.01), w),
    harmonic: harmonic(plus(y, 0.01), w),
    'topsis-vector': topsis(x, w, { directions }),
    'topsis-min-max': topsis(x, w, { directions, normalise: 'min-max' }),
    'mazziotta-pareto': mazziottaPareto(hundred, equalWeights(w.length)),
    'adjusted-mazziotta-pareto': adjustedMazziottaPareto(x, w, { directions }),
    copeland: copeland(y, w),
    'copeland-support': copeland(y, w, { count: 'support' }),
  };
}

function diagnosed({ x, directions }: Case, w: number[]): Record<string, number[] | number[][]> {
  const y = minMax(x, { directions });
  const third = w.length / 3;
  const thirds = y.map((row) =>
    [0, 1, 2].map((k) => row.slice(k * third, (k + 1) * third).reduce((sum, value) => sum + value / third, 0)),
  );
  const { kmo, bartlett } = samplingAdequacy(x, { directions });
  return {
    obstacles: obstacleDegrees(y, w),
    coupling: couplingCoordination(thirds).map(({ coupling }) => coupling),
    'coupling-wang': couplingCoordination(thirds, { form: 'wang-2021' }).map(({ coupling }) => coupling),
    correlations: correlationMatrix(x, { directions }),
    eigenvalues: principalComponents(x, { directions }).eigenvalues,
    alpha: [cronbachAlpha(zScore(x, { directions }))],
    adequacy: [kmo, bartlett.chiSquare, bartlett.probability],
  };
}

const solver = await loadLinearSolver();
const found: Record<string, number[]> = {};
for (const [name, given] of [
  ['asem', asem()],
  ['made-up', madeUp()],
] as const) {
  const weights = weighed(given, solver);
  const families = {
    normalise: normalised(given),
    weights,
    aggregate: aggregated(given, weights.entropy!),
    diagnose: diagnosed(given, weights.entropy!),
  };
  for (const [family, members] of Object.entries(families))
    for (const [member, values] of Object.entries(members)) found[`${family}.${member} ${name}`] = values.flat();
}
console.log(JSON.stringify(found));
