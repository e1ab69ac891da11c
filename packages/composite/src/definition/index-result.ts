import type { CorrelationStructure } from '../diagnose/correlation-structure.js';
import type { Shape } from '../outliers/treat.js';
import type { MonteCarlo } from '../uncertainty/monte-carlo.js';
import type { SobolSensitivity } from '../uncertainty/sobol-sensitivity.js';
import type { DecompositionScale } from './decompose.js';
import type { ImputedCell } from './impute.js';

export interface IndexRow {
  unit: string;
  period: string | null;
  score: number;
  /** Within the period, 1 best; equals share the better rank. */
  rank: number;
  /** The range that holds the rank in `uncertainty.interval` of the runs; null where the definition asks for none. */
  rankInterval: [low: number, high: number] | null;
  /** The score of each group, by its id. */
  groups: Record<string, number>;
  /** What each indicator contributes, by its column; they add up on the result's `decomposition` scale. Null where there is none. */
  contributions: Record<string, number> | null;
  /** The same of each group: the sum over the indicators in it. */
  groupContributions: Record<string, number> | null;
}

export interface IndicatorWeight {
  column: string;
  label: string;
  /** Within its group; the weights of a group's members sum to one. */
  weight: number;
  /** In the index as a whole: the product of the weights from here to the top. */
  effective: number;
  /** The id of its group; null at the top. */
  parent: string | null;
  /** null where one set of weights serves all periods. */
  period: string | null;
}

export type GroupWeight = Omit<IndicatorWeight, 'column'> & { id: string };

/** What was done about outliers in one indicator (and period, where each is treated alone). */
export interface Treatment {
  column: string;
  period: string | null;
  method: 'winsorise' | 'log';
  before: Shape;
  after: Shape;
  /** Whether no outliers are left. */
  passed: boolean;
  /** Each cell that changed; values after the indicator's transformation. */
  cells: { unit: string; period: string | null; from: number; to: number }[];
}

export interface IndexStep {
  step: string;
  choice: string;
  /** What was drawn from in the uncertainty analysis; null where the step kept its choice. */
  varied: string | null;
}

/** How the indicators hang together, normalised, over all rows (pooled), or over those of a period. */
export interface Diagnosis {
  period: string | null;
  /** null where there is one indicator, or where the structure is undefined: then `why` says so. */
  correlation: CorrelationStructure | null;
  why: string | null;
}

export interface IndexResult {
  title: string;
  weights: IndicatorWeight[];
  groupWeights: GroupWeight[];
  rows: IndexRow[];
  /** On which scale `contributions` add up: score, its logarithm, one over it, or none. */
  decomposition: DecompositionScale;
  imputed: ImputedCell[];
  treated: Treatment[];
  /** Each step that was taken, and whether its choice was varied. */
  steps: IndexStep[];
  diagnoses: Diagnosis[];
  /** How ranks spread under what `uncertainty` varies; null where the definition asks for none. */
  uncertainty: MonteCarlo | null;
  /** Which of the varied steps moves results; null where the definition asks for none. */
  sensitivity: SobolSensitivity | null;
}
