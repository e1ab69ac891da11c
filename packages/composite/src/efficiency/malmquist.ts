import { LinearProgramError, type LinearSolver } from './linear-program.js';
import type { Orientation, ReturnsToScale } from './production.js';
import { changesOf, expectPeriods, type PeriodStep, type ProductionPanel } from './production-panel.js';
import { radialScores } from './radial.js';

/** Change of one unit between two consecutive periods of a panel; above 1 is for the better. */
export interface MalmquistChange extends PeriodStep {
  /** M = efficiencyChange × technicalChange. */
  productivity: number;
  /** How much nearer to its period's constant-returns frontier: pureEfficiencyChange × scaleEfficiencyChange. */
  efficiencyChange: number;
  /** How far the constant-returns frontier moved where the unit stands. */
  technicalChange: number;
  /** The same change of efficiency against variable returns. */
  pureEfficiencyChange: number;
  /** What size contributed to efficiency (Färe, Grosskopf, Norris & Zhang). */
  scaleEfficiencyChange: number;
  /** How far the variable-returns frontier moved (Ray & Desli); null where one period's cannot be reached from the other's. */
  variableTechnicalChange: number | null;
  /** M / (pureEfficiencyChange × variableTechnicalChange), the contribution of scale by Ray & Desli; null with it. */
  scaleChange: number | null;
}

/**
 * Malmquist productivity change from t to t+1: M = √(Eᵗ(t+1)/Eᵗ(t) · Eᵗ⁺¹(t+1)/Eᵗ⁺¹(t)) with E the radial efficiency against the
 * constant-returns frontier of the superscript. Caves, Christensen & Diewert 1982; computed and split as in Färe, Grosskopf, Norris &
 * Zhang 1994 (American Economic Review 84(1)), and as in Ray & Desli 1997 (American Economic Review 87(5)).
 * @throws ProductionError for figures that are missing or negative, or a panel of one period
 */
export function malmquist(
  solver: LinearSolver,
  panel: ProductionPanel,
  { orientation = 'input' }: { orientation?: Orientation } = {},
): MalmquistChange[] {
  expectPeriods(panel);
  const constant = scoresOf(solver, panel, orientation, 'constant');
  const variable = scoresOf(solver, panel, orientation, 'variable');
  return changesOf(panel, (t, u, { unit, from, to }) => {
    const change = changeOf(constant, t, u);
    if (change === null)
      throw new LinearProgramError(
        'infeasible',
        `unit ${unit}: the frontier of ${from} or of ${to} cannot be reached from the other year; leave out outputs or inputs that are zero`,
      );
    const free = changeOf(variable, t, u);
    const pure = variable.own[t + 1]![u]! / variable.own[t]![u]!;
    const productivity = change.efficiency * change.technical;
    return {
      productivity,
      efficiencyChange: change.efficiency,
      technicalChange: change.technical,
      pureEfficiencyChange: pure,
      scaleEfficiencyChange: change.efficiency / pure,
      variableTechnicalChange: free?.technical ?? null,
      scaleChange: free && productivity / (pure * free.technical),
    };
  });
}

/** Efficiencies by period and unit: against their own frontier, the one before and the one after. */
interface PanelScores {
  own: (number | null)[][];
  /** Period t against the frontier of t + 1. */
  later: (number | null)[][];
  /** Period t + 1 against the frontier of t. */
  earlier: (number | null)[][];
}

function scoresOf(
  solver: LinearSolver,
  { productions }: ProductionPanel,
  orientation: Orientation,
  returns: ReturnsToScale,
): PanelScores {
  const pairs = productions.slice(1).map((after, t) => ({ before: productions[t]!, after }));
  return {
    own: productions.map((production) => radialScores(solver, production, { orientation, returns })),
    later: pairs.map(({ before, after }) => radialScores(solver, before, { orientation, returns, reference: after })),
    earlier: pairs.map(({ before, after }) => radialScores(solver, after, { orientation, returns, reference: before })),
  };
}

/** Change of efficiency and of technique; null where a frontier cannot be reached. */
function changeOf(
  { own, later, earlier }: PanelScores,
  t: number,
  unit: number,
): { efficiency: number; technical: number } | null {
  const before = own[t]![unit]!;
  const after = own[t + 1]![unit]!;
  const ahead = later[t]![unit] ?? null;
  const behind = earlier[t]![unit] ?? null;
  if (ahead === null || behind === null) return null;
  return { efficiency: after / before, technical: Math.sqrt((behind / after) * (before / ahead)) };
}
