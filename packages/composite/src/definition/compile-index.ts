import type { LinearSolver } from '../efficiency/linear-program.js';
import type { Gapped } from '../imputation/imputed-value.js';
import { cached } from './cached.js';
import { expectKnown, expectRows } from './check-rows.js';
import type {
  AggregationPlan,
  ImputationChoice,
  NormalisationChoice,
  OutlierChoice,
  WeightingPlan,
} from './choices.js';
import { denominated } from './denominate.js';
import { type GroupNode, type Hierarchy, hierarchyOf } from './hierarchy.js';
import { type Imputed, imputed } from './impute.js';
import type { IndexData } from './index-data.js';
import type { IndexDefinition } from './index-definition.js';
import { type Block, blocksOf, normalisedColumns, type PreparedBlock, preparedBlock } from './prepare-block.js';
import { inPeriod, rowName as nameOfRow, namingRows } from './row-name.js';
import { timelineOf } from './timeline.js';
import { blockWeights, type VariantNode, withoutIndicator } from './variant-nodes.js';

/** One way through all steps: what sensitivity analysis varies. */
export interface Choices {
  imputation: ImputationChoice;
  outliers: OutlierChoice;
  normalise: NormalisationChoice;
  weights: WeightingPlan;
  aggregate: AggregationPlan;
  /** The position of an indicator that is left out; its group shares its weight among the others. */
  leaveOut: number | null;
}

/** All that one way through the steps decides, ready to be aggregated: recomputing under other weights needs nothing else. */
export interface Variant {
  choices: Choices;
  imputed: Imputed;
  /** One where the panel is pooled or there are no periods, else one a period. */
  blocks: VariantBlock[];
}

export interface VariantBlock {
  /** Positions of the block's rows among the rows of the data. */
  rows: Int32Array;
  /** What imputation, transformation and the treatment of outliers left: before normalisation. */
  prepared: PreparedBlock;
  /** One array an indicator (left out or not), one value a row of the block: on one scale, more being better. */
  columns: Float64Array[];
  /** From the bottom up, as `hierarchy.nodes`; the last is the top. */
  nodes: VariantNode[];
  /** Unit and period of a row of the block, for messages. */
  rowName(at: number): string;
}

/** A definition and its data, checked once; `variant` replays the steps under any choices. */
export interface CompiledIndex {
  definition: IndexDefinition;
  data: IndexData;
  hierarchy: Hierarchy;
  /** The definition's own. */
  choices: Choices;
  /** Rows of each period, in the order of time; one entry where there are no periods. Ranks are taken within. */
  periods: { period: string | null; rows: number[] }[];
  /**
   * The index under the definition's choices, changed as stated. Each step is computed once for all variants that share it and
   * what comes before it. @throws IndicatorError, RangeError for data that a step cannot use
   */
  variant(changes?: Partial<Choices>): Variant;
}

export interface CompileOptions {
  /** From `loadLinearSolver`; needed where weights are benefit-of-the-doubt. */
  solver?: LinearSolver;
}

/**
 * Checks rows and denominators once, so that the steps after them can be replayed under changed choices.
 * @throws RangeError for rows that do not match the definition, are duplicated or missing, or a unit without any value; IndicatorError for a denominator
 * that is zero or missing altogether
 */
export function compileIndex(
  definition: IndexDefinition,
  data: IndexData,
  options: CompileOptions = {},
): CompiledIndex {
  expectRows(definition, data);
  const gapped = denominated(definition, data);
  expectKnown(data, gapped);
  const { periods } = timelineOf(data);
  const hierarchy = hierarchyOf(definition, definition.title);
  const choices = ownChoices(definition);
  const steps = cachedSteps(definition, data, gapped, blocksOf(definition, periods));
  const variants = new Map<string, Variant>();
  const left = new Map<string, GroupNode[]>();
  return {
    definition,
    data,
    hierarchy,
    choices,
    periods,
    variant(changes = {}) {
      const chosen = { ...choices, ...changes };
      return cached(variants, JSON.stringify(Object.values(chosen)), () => ({
        choices: chosen,
        imputed: steps.imputed(chosen),
        blocks: steps.normalised(chosen).map(({ prepared, columns }) => {
          const nodes = cached(left, String(chosen.leaveOut), () => withoutIndicator(hierarchy, chosen.leaveOut));
          const block = { definition, prepared, columns, solver: options.solver };
          const rowName = (at: number): string => nameOfRow(data, prepared.rows[at]!);
          const weighed = inPeriod(prepared.period, () =>
            namingRows(rowName, () => blockWeights(block, nodes, chosen)),
          );
          return { rows: prepared.rows, prepared, columns, nodes: weighed, rowName };
        }),
      }));
    },
  };
}

/** The choices of a definition. */
const ownChoices = ({ imputation, outliers, normalise, weights, aggregate }: IndexDefinition): Choices => ({
  imputation,
  outliers,
  normalise,
  weights,
  aggregate,
  leaveOut: null,
});

interface NormalisedBlock {
  prepared: PreparedBlock;
  columns: Float64Array[];
}

function cachedSteps(definition: IndexDefinition, data: IndexData, gapped: Gapped[], blocks: Block[]) {
  const filled = new Map<string, Imputed>();
  const prepared = new Map<string, PreparedBlock[]>();
  const normal = new Map<string, NormalisedBlock[]>();
  const imputedBy = ({ imputation }: Choices): Imputed =>
    cached(filled, JSON.stringify(imputation), () => imputed(definition, data, gapped, imputation));
  const preparedBy = (choices: Choices): PreparedBlock[] =>
    cached(prepared, JSON.stringify([choices.imputation, choices.outliers]), () => {
      const { columns } = imputedBy(choices);
      return blocks.map((block) =>
        inPeriod(block.period, () => preparedBlock(definition, data, block, columns, choices.outliers)),
      );
    });
  const normalisedBy = (choices: Choices): NormalisedBlock[] =>
    cached(normal, JSON.stringify([choices.imputation, choices.outliers, choices.normalise]), () =>
      preparedBy(choices).map((block) => ({
        prepared: block,
        columns: inPeriod(block.period, () =>
          namingRows(
            (at) => nameOfRow(data, block.rows[at]!),
            () => normalisedColumns(definition, block, choices.normalise),
          ),
        ),
      })),
    );
  return { imputed: imputedBy, normalised: normalisedBy };
}
