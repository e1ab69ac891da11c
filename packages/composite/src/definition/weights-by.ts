import { componentsOf } from '../diagnose/principal-components.js';
import type { LinearSolver } from '../efficiency/linear-program.js';
import { type DecisionMatrix, IndicatorError, scaledToOne } from '../matrix/decision-matrix.js';
import { sum } from '../matrix/moments.js';
import { ahpWeights } from '../weights/ahp.js';
import { benefitOfTheDoubt } from '../weights/benefit-of-the-doubt.js';
import type { ColumnTraits } from '../weights/column-traits.js';
import { additiveWeights, gameTheoryWeights, multiplicativeWeights } from '../weights/combined.js';
import { criticWeightsFrom } from '../weights/critic.js';
import { equalWeights } from '../weights/equal.js';
import { givenWeights } from '../weights/given.js';
import { compositeWeights } from '../weights/principal-components.js';
import { rotatedWeights } from '../weights/rotated-loadings.js';
import { methodOf, type WeightingChoice } from './choices.js';
import type { Weighting } from './methods.js';

/** What is weighed, and what schemes look at. */
export interface Weighed {
  /** Of values before normalisation (treated indicators, scores of groups); asked for where a scheme looks at them. */
  traits(): ColumnTraits;
  /** The members' places among the columns that have these traits. */
  at: readonly number[];
  /** Values normalised, one column a member. */
  normalised(): DecisionMatrix;
  names: readonly string[];
  /** What the members state themselves. */
  given: readonly (number | undefined)[];
  /** The group, by its id. */
  group: string;
  solver: LinearSolver | undefined;
}

/** Weights that sum to one, and under benefit of the doubt each row's own. */
export interface MemberWeights {
  shared: number[];
  /** Rows × members: what each value is multiplied by. Absent where all rows share their weights. */
  own?: number[][];
}

/**
 * Weights of the members of a group by one scheme. Entropy looks at min–max values plus the shift, CRITIC and principal
 * components at min–max values, the coefficient of variation at values before normalisation, benefit of the doubt at normalised
 * ones; so that a scheme gives the same weights whatever the scores are made from.
 * @throws IndicatorError, RangeError as the scheme does
 */
export function weightsBy(choice: WeightingChoice, weighed: Weighed): MemberWeights {
  const members = weighed.given.length;
  if (members === 1) return { shared: [1] };
  if (methodOf(choice) === 'benefit-of-the-doubt') return ownWeights(choice, weighed);
  return { shared: sharedWeights(methodOf(choice), choice, weighed) };
}

function sharedWeights(method: Weighting, choice: WeightingChoice, weighed: Weighed): number[] {
  const { traits, at, names, given, group } = weighed;
  const options = typeof choice === 'string' ? null : choice;
  switch (method) {
    case 'equal':
      return equalWeights(given.length);
    case 'given':
      return givenWeights(given.every((weight) => weight === undefined) ? given.map(() => 1) : given, names);
    case 'entropy':
      return scaledToOne(at.map((j) => traits().divergence(j)));
    case 'critic':
      return criticWeightsFrom(
        at.map((j) => traits().deviation(j)),
        traits().correlations(at, options?.correlation ?? 'pearson'),
      );
    case 'pca': {
      const components = componentsOf(traits().correlations(at, 'pearson'));
      return options?.loadings === 'rotated'
        ? rotatedWeights(components)
        : compositeWeights(components, { names, ...(options?.negative && { negative: options.negative }) });
    }
    case 'coefficient-of-variation':
      return scaledToOne(at.map((j) => traits().variation(j)));
    case 'ahp': {
      const comparisons = options?.comparisons?.[group];
      if (!comparisons)
        throw new RangeError(
          `the group '${group}' has ${given.length} members and no comparisons: state them under ahp`,
        );
      return ahpWeights(comparisons, { names });
    }
    case 'combined': {
      const sets = (options?.of ?? []).map((scheme) => sharedWeights(scheme, choice, weighed));
      if (options?.by === 'additive') return additiveWeights(sets);
      return options?.by === 'game' ? gameTheoryWeights(sets).weights : multiplicativeWeights(sets);
    }
    case 'benefit-of-the-doubt':
      throw new RangeError('benefit of the doubt has no weights that all units share');
  }
}

function ownWeights(choice: WeightingChoice, { normalised, names, solver }: Weighed): MemberWeights {
  if (!solver) {
    throw new IndicatorError(
      names.join(', '),
      'benefit of the doubt solves linear programs: pass { solver: await loadLinearSolver() }',
    );
  }
  const bounds = typeof choice === 'object' && choice.shares ? { shares: choice.shares } : {};
  const { weights, shares } = benefitOfTheDoubt(normalised(), { names, solver, ...bounds });
  const together = names.map((_, j) => sum(shares.map((row) => row[j]!)));
  return { shared: scaledToOne(together), own: weights };
}
