import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockScores } from '../definition/aggregate-node.js';
import { type CompiledIndex, compileIndex } from '../definition/compile-index.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { loadLinearSolver } from '../efficiency/linear-solver.js';
import { IndicatorError, scaledToOne } from '../matrix/decision-matrix.js';
import { OWN_WAY, variedFactors, type Way } from './factors.js';
import { VariantEngine } from './variant-engine.js';

/** Two groups, one of them of a single indicator, and an indicator beside them. */
const GROUPS = `
groups: [{ id: people, weight: 2 }, { id: firms, parent: null, weight: 1 }]
indicators:
  - { column: a, parent: people, weight: 2, target: 1200 }
  - { column: b, parent: people, direction: negative, weight: 1, target: 0 }
  - { column: c, parent: firms, weight: 1, target: 900 }
  - { column: d, weight: 3, target: 1500 }
`;
const FLAT = GROUPS.replace(/groups.*\n/, '').replaceAll(/, parent: \w+/g, '');

const ALTERNATIVES = `
  imputation: [{ method: mean }, nearest]
  outliers: [{ method: winsorise, most: 2 }]
  normalise: [{ method: z-score, mean: 100, deviation: 10 }, rank, { method: min-max, range: [1, 100] }, vector]
  weights: [given, entropy, [critic, coefficient-of-variation], { method: entropy, over: indicators }]
  leaveOut: true`;
const AGGREGATIONS = [
  'arithmetic',
  'geometric',
  'harmonic',
  'topsis',
  '{ method: topsis, over: indicators }',
  'mazziotta-pareto',
  'copeland',
  '[geometric, arithmetic]',
  '[topsis, arithmetic]',
  '[arithmetic, topsis]',
  '[mazziotta-pareto, copeland]',
];

function compiled(structure: string, aggregate: string, more: string): CompiledIndex {
  // Lists are a choice a level, of which a flat index has one.
  const flat = structure === FLAT;
  const definition = parseDefinition(`
title: Trial
unit: place
period: year
${structure}
imputation: interpolate
shift: 0.01
aggregate: ${flat && aggregate.startsWith('[') ? 'harmonic' : aggregate}
${flat ? more.replace(/\[critic, coefficient-of-variation\]/, 'critic') : more}`);
  const units = ['P', 'Q', 'R', 'S', 'T'];
  const periods = ['2001', '2002', '2003'];
  // Rows of a period do not stand together, and those of a unit are out of order.
  const rows = units.flatMap((unit, u) => [...periods].reverse().map((period, p) => ({ unit, period, u, p })));
  let state = 7;
  const drawn = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 1000;
  };
  const matrix: (number | null)[][] = rows.map(({ u, p }) => [
    10 + drawn() + 40 * u,
    20 + drawn() - 10 * p,
    5 + drawn() ** 2 / 500,
    1 + drawn(),
  ]);
  matrix[4]![1] = null;
  return compileIndex(definition, {
    units: rows.map(({ unit }) => unit),
    periods: rows.map(({ period }) => period),
    matrix,
  });
}

/** What the plain functions give at a point, with weights disturbed group by group. */
function plainScores(index: CompiledIndex, point: Float64Array): number[] {
  const varied = variedFactors(index.definition);
  const way: Way = { ...OWN_WAY };
  varied.choosing.forEach(({ choose }, f) => {
    choose(point[f]!, way);
  });
  const { alternatives, weightNoise } = varied;
  const variant = index.variant({
    imputation: alternatives.imputation[way.imputation]!,
    outliers: alternatives.outliers[way.outliers]!,
    normalise: alternatives.normalise[way.normalise]!,
    weights: alternatives.weights[way.weights]!,
    aggregate: alternatives.aggregate[way.aggregate]!,
    leaveOut: way.leftOut < 0 ? null : way.leftOut,
  });
  const noise = point.subarray(varied.choosing.length);
  const scores = new Array<number>(index.data.units.length);
  for (const block of variant.blocks) {
    let at = 0;
    const nodes = index.hierarchy.nodes.map(({ members }, k) => {
      const factors = new Map(
        members.map((member) => [
          `${member.kind}${member.at}`,
          members.length < 2 || weightNoise === 0 ? 1 : 1 + weightNoise * (2 * noise[at++]! - 1),
        ]),
      );
      const own = block.nodes[k]!;
      const weights = own.members.map(({ kind, at: place }, m) => own.weights[m]! * factors.get(`${kind}${place}`)!);
      return { ...own, weights: Float64Array.from(scaledToOne(weights)) };
    });
    const found = blockScores({ ...block, nodes }).at(-1)!;
    block.rows.forEach((row, k) => {
      scores[row] = found[k]!;
    });
  }
  return scores;
}

/** Mazziotta–Pareto has no score where a penalty has made a mean negative; group scores of zero have no variation. */
function orRefusal<Value>(compute: () => Value): Value | 'refused' {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError || error instanceof IndicatorError) return 'refused';
    throw error;
  }
}

function expectSame(index: CompiledIndex, points: number[][]): void {
  const engine = new VariantEngine(index, variedFactors(index.definition));
  const laid = Float64Array.from(points.flatMap((point) => point.slice(0, engine.dimensions)));
  const at = (point: number) => laid.subarray(point * engine.dimensions, (point + 1) * engine.dimensions);
  const plain = points.map((_, point) => orRefusal(() => plainScores(index, at(point))));
  if (plain.includes('refused')) {
    expect(() => engine.run(laid, points.length, () => {})).toThrow(RangeError);
    return;
  }
  let seen = 0;
  engine.run(laid, points.length, (point, scores, from) => {
    seen++;
    (plain[point] as number[]).forEach((score, row) => {
      expect(Math.abs(scores[from + row]! - score)).toBeLessThan(1e-11 * Math.max(1, Math.abs(score)));
    });
  });
  expect(seen).toBe(points.length);
}

const points = fc.array(
  fc.array(fc.double({ min: 0, max: 0.999_999, noNaN: true }), { minLength: 20, maxLength: 20 }),
  {
    minLength: 1,
    maxLength: 40,
  },
);

describe('VariantEngine', () => {
  const cases = [GROUPS, FLAT].flatMap((structure) =>
    AGGREGATIONS.flatMap((aggregate) => [true, false].map((pool) => ({ structure, aggregate, pool }))),
  );

  it.each(cases)('scores as the plain functions do: $aggregate, pool $pool', ({ structure, aggregate, pool }) => {
    const index = compiled(structure, aggregate, `pool: ${pool}\nuncertainty:\n  weightNoise: 0.4${ALTERNATIVES}`);
    fc.assert(
      fc.property(points, (drawn) => expectSame(index, drawn)),
      { numRuns: 8 },
    );
  });

  it('does so where aggregation itself is drawn', () => {
    const more = `uncertainty:\n  weightNoise: 0\n  aggregate: [arithmetic, topsis, [copeland, arithmetic]]${ALTERNATIVES}`;
    const index = compiled(GROUPS, 'geometric', more);
    fc.assert(
      fc.property(points, (drawn) => expectSame(index, drawn)),
      { numRuns: 20 },
    );
  });

  it('leaves the weights that units have of their own as they are, and disturbs those above them', async () => {
    const solver = await loadLinearSolver();
    const more = 'weights: [benefit-of-the-doubt, equal]\nuncertainty: { weightNoise: 0.4, leaveOut: true }';
    const { definition, data } = compiled(GROUPS.replace(/, weight: \d/g, ''), 'arithmetic', more);
    fc.assert(
      fc.property(points, (drawn) => expectSame(compileIndex(definition, data, { solver }), drawn)),
      { numRuns: 5 },
    );
    expect(variedFactors(definition).steps.weights).toContain('not those that are each unit’s own');
  });

  it('says under which choices a method has failed', () => {
    const definition = parseDefinition(
      `title: T\nunit: u\nindicators: [{ column: a }, { column: b }]\n` +
        'shift: 0.01\nuncertainty: { weightNoise: 0, normalise: [vector], aggregate: [geometric] }',
    );
    const matrix = [
      [-1, 3],
      [2, 4],
    ];
    const broken = compileIndex(definition, { units: ['x', 'y'], matrix });
    const engine = new VariantEngine(broken, variedFactors(broken.definition));
    expect(() => engine.run(Float64Array.of(0.9, 0.9), 1, () => {})).toThrow(
      /^with normalisation vector, weighting equal, aggregation geometric: .*needs? values above zero/,
    );
  });
});
