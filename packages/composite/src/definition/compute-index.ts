import { correlationStructure } from '../diagnose/correlation-structure.js';
import { fromColumns } from '../matrix/decision-matrix.js';
import { monteCarlo } from '../uncertainty/monte-carlo.js';
import { isRefusal } from '../uncertainty/ready-ways.js';
import { sobolSensitivity } from '../uncertainty/sobol-sensitivity.js';
import { blockScores } from './aggregate-node.js';
import { methodOf } from './choices.js';
import {
  type CompiledIndex,
  type CompileOptions,
  compileIndex,
  type Variant,
  type VariantBlock,
} from './compile-index.js';
import { contributions, type DecompositionScale, decompositionScale, effectiveWeights } from './decompose.js';
import { describeChoice } from './describe-choice.js';
import { TOP } from './hierarchy.js';
import type { IndexData } from './index-data.js';
import type { IndexDefinition } from './index-definition.js';
import type {
  Diagnosis,
  GroupWeight,
  IndexResult,
  IndexRow,
  IndexStep,
  IndicatorWeight,
  Treatment,
} from './index-result.js';
import { rankWithin } from './rank-within.js';

export interface ComputeOptions extends CompileOptions {
  /** Told how far the analysis of uncertainty or of sensitivity is: evaluations done, and of how many. */
  progress?: (step: 'uncertainty' | 'sensitivity', done: number, of: number) => void;
}

/**
 * The whole index: scores, ranks, weights, what each indicator contributes, which cells were filled and which outliers moved,
 * with ranks under uncertainty and the sensitivity of results to each step where the definition asks for them.
 * @throws IndicatorError, RangeError for data that a step cannot use: which indicator, unit and period, and what to do; RangeError where
 * weights need a solver and there is none
 */
export function computeIndex(definition: IndexDefinition, data: IndexData, options: ComputeOptions = {}): IndexResult {
  expectSolver(definition, options);
  const compiled = compileIndex(definition, data, options);
  const variant = compiled.variant();
  // First, so that a unit that the definition's own choices cannot score is named.
  const scored = scoredRows(compiled, variant);
  const telling = (step: 'uncertainty' | 'sensitivity') => ({
    progress: (done: number, of: number) => options.progress?.(step, done, of),
  });
  const uncertainty = definition.uncertainty ? monteCarlo(compiled, telling('uncertainty')) : null;
  const sensitivity = definition.sensitivity ? sobolSensitivity(compiled, telling('sensitivity')) : null;
  scored.rows.forEach((row, i) => {
    row.rankInterval = uncertainty ? uncertainty.rows[i]!.interval : null;
  });
  return {
    title: definition.title,
    ...weightsOf(compiled, variant),
    ...scored,
    imputed: variant.imputed.cells,
    treated: treatmentsOf(compiled, variant),
    steps: stepsOf(definition, { ...(uncertainty ?? sensitivity)?.steps }),
    uncertainty,
    sensitivity,
    diagnoses: variant.blocks.map((block) => diagnosisOf(definition, block)),
  };
}

/** @throws RangeError before anything is computed: the analyses would else count every run with such weights among those refused */
function expectSolver({ weights, uncertainty }: IndexDefinition, { solver }: CompileOptions): void {
  const schemes = [weights, ...(uncertainty?.weights ?? [])].flat().map((choice) => methodOf(choice));
  if (!solver && schemes.includes('benefit-of-the-doubt'))
    throw new RangeError(
      'benefit-of-the-doubt weights solve linear programs: pass { solver: await loadLinearSolver() }',
    );
}

function scoredRows(
  compiled: CompiledIndex,
  { blocks }: Variant,
): { rows: IndexRow[]; decomposition: DecompositionScale } {
  const { data, hierarchy } = compiled;
  const rows = new Array<IndexRow>(data.units.length);
  for (const block of blocks) {
    const scores = blockScores(block);
    const parts = contributions(block, scores);
    block.rows.forEach((row, i) => {
      rows[row] = {
        unit: data.units[row]!,
        period: data.periods?.[row] ?? null,
        score: scores.at(-1)![i]!,
        rank: 0,
        rankInterval: null,
        groups: Object.fromEntries(hierarchy.nodes.slice(0, -1).map(({ id }, k) => [id, scores[k]![i]!])),
        ...contributionsOf(compiled, parts?.map((column) => column[i]!) ?? null),
      };
    });
  }
  const ranks = rankWithin(
    rows.map(({ score }) => score),
    compiled.periods,
  );
  rows.forEach((row, i) => {
    row.rank = ranks[i]!;
  });
  return { rows, decomposition: decompositionScale(blocks[0]!.nodes) };
}

function contributionsOf(
  { definition, hierarchy }: CompiledIndex,
  parts: number[] | null,
): Pick<IndexRow, 'contributions' | 'groupContributions'> {
  if (!parts) return { contributions: null, groupContributions: null };
  return {
    contributions: Object.fromEntries(definition.indicators.map(({ column }, j) => [column, parts[j]!])),
    groupContributions: Object.fromEntries(
      hierarchy.nodes.slice(0, -1).map(({ id, indicators }) => [id, indicators.reduce((sum, j) => sum + parts[j]!, 0)]),
    ),
  };
}

function weightsOf(
  { definition, hierarchy }: CompiledIndex,
  { blocks }: Variant,
): { weights: IndicatorWeight[]; groupWeights: GroupWeight[] } {
  const weights: IndicatorWeight[] = [];
  const groupWeights: GroupWeight[] = [];
  for (const { nodes, prepared } of blocks) {
    const effective = effectiveWeights(nodes, definition.indicators.length);
    for (const node of nodes) {
      const parent = node.parent === null ? null : node.id;
      node.members.forEach(({ kind, at }, k) => {
        const shared = { weight: node.weights[k]!, parent, period: prepared.period };
        if (kind === 'indicator') {
          const { column, label = column } = definition.indicators[at]!;
          weights.push({ column, label, effective: effective[at]!, ...shared });
        } else {
          const { id, label, indicators } = hierarchy.nodes[at]!;
          groupWeights.push({ id, label, effective: indicators.reduce((sum, j) => sum + effective[j]!, 0), ...shared });
        }
      });
    }
  }
  const order = new Map(definition.indicators.map(({ column }, j) => [column, j]));
  const blockOf = new Map(blocks.map(({ prepared }, k) => [prepared.period, k]));
  weights.sort(
    (a, b) => blockOf.get(a.period)! - blockOf.get(b.period)! || order.get(a.column)! - order.get(b.column)!,
  );
  return { weights, groupWeights };
}

function treatmentsOf({ definition, data }: CompiledIndex, { blocks }: Variant): Treatment[] {
  return blocks.flatMap(({ rows, prepared }) =>
    prepared.treated.flatMap(({ method, before, after, passed, changed, values }, j): Treatment[] => {
      if (method === 'none') return [];
      const cells = changed.map((at) => ({
        unit: data.units[rows[at]!]!,
        period: data.periods?.[rows[at]!] ?? null,
        from: prepared.untreated[j]![at]!,
        to: values[at]!,
      }));
      const { column } = definition.indicators[j]!;
      return [{ column, period: prepared.period, method, before, after, passed, cells }];
    }),
  );
}

function diagnosisOf(definition: IndexDefinition, { columns, prepared }: VariantBlock): Diagnosis {
  const { period } = prepared;
  if (columns.length < 2) return { period, correlation: null, why: 'there is one indicator' };
  try {
    const matrix = fromColumns(columns.map((column) => Array.from(column)));
    const names = definition.indicators.map(({ column }) => column);
    const groups = definition.indicators.map(({ parent }) => parent ?? TOP);
    return { period, correlation: correlationStructure(matrix, { names, groups }), why: null };
  } catch (error) {
    if (isRefusal(error)) return { period, correlation: null, why: error.message };
    throw error;
  }
}

function stepsOf(definition: IndexDefinition, varied: Partial<Record<string, string | null>>): IndexStep[] {
  const { imputation, outliers, normalise, weights, aggregate } = definition;
  const step = (name: string, choice: string, key: string): IndexStep => ({
    step: name,
    choice,
    varied: varied[key] ?? null,
  });
  return [
    step('imputation', imputation === 'none' ? 'none: gaps are refused' : describeChoice(imputation), 'imputation'),
    step('outliers', outliers === 'none' ? 'kept' : describeChoice(outliers), 'outliers'),
    step('normalisation', describeChoice(normalise), 'normalise'),
    step('weighting', describeChoice(weights), 'weights'),
    step('aggregation', describeChoice(aggregate), 'aggregate'),
    step('indicators', 'all', 'leaveOut'),
  ];
}
