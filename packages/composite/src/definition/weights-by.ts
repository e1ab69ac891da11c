import type { LinearSolver } from '../efficiency/linear-program.js';
import { type ColumnOptions, type DecisionMatrix, IndicatorError, scaledToOne } from '../matrix/decision-matrix.js';
import { sum } from '../matrix/moments.js';
import { minMax } from '../normalise/min-max.js';
import { ahpWeights } from '../weights/ahp.js';
import { benefitOfTheDoubt } from '../weights/benefit-of-the-doubt.js';
import { coefficientOfVariationWeights } from '../weights/coefficient-of-variation.js';
import { additiveWeights, gameTheoryWeights, multiplicativeWeights } from '../weights/combined.js';
import { criticWeights } from '../weights/critic.js';
import { entropyWeights } from '../weights/entropy.js';
import { equalWeights } from '../weights/equal.js';
import { givenWeights } from '../weights/given.js';
import { principalComponentWeights } from '../weights/principal-components.js';
import { rotatedLoadingWeights } from '../weights/rotated-loadings.js';
import { methodOf, type WeightingChoice } from './choices.js';
import type { Weighting } from './methods.js';

/** What is weighed, and what schemes look at. */
export interface Weighed {
  /** Values before normalisation (treated indicators, scores of groups), one column a member; asked for where a scheme looks at them. */
  values(): DecisionMatrix;
  /** The same, normalised. */
  normalised(): DecisionMatrix;
  columns: ColumnOptions & { names: readonly string[] };
  /** What the members state themselves. */
  given: readonly (number | undefined)[];
  /** The group, by its id. */
  group: string;
  shift: number;
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
  const { values, columns, given, group, shift } = weighed;
  const options = typeof choice === 'string' ? null : choice;
  switch (method) {
    case 'equal':
      return equalWeights(given.length);
    case 'given':
      return givenWeights(given.every((weight) => weight === undefined) ? given.map(() => 1) : given, columns.names);
    case 'entropy':
      return entropyWeights(minMax(values(), { ...columns, shift }), columns);
    case 'critic':
      return criticWeights(values(), { ...columns, ...(options?.correlation && { correlation: options.correlation }) });
    case 'pca':
      return options?.loadings === 'rotated'
        ? rotatedLoadingWeights(minMax(values(), columns), { names: columns.names })
        : principalComponentWeights(minMax(values(), columns), {
            names: columns.names,
            ...(options?.negative && { negative: options.negative }),
          });
    case 'coefficient-of-variation':
      return coefficientOfVariationWeights(values(), columns);
    case 'ahp': {
      const comparisons = options?.comparisons?.[group];
      if (!comparisons)
        throw new RangeError(
          `the group '${group}' has ${given.length} members and no comparisons: state them under ahp`,
        );
      return ahpWeights(comparisons, { names: columns.names });
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

function ownWeights(choice: WeightingChoice, { normalised, columns, solver }: Weighed): MemberWeights {
  if (!solver) {
    throw new IndicatorError(
      columns.names.join(', '),
      'benefit of the doubt solves linear programs: pass { solver: await loadLinearSolver() }',
    );
  }
  const bounds = typeof choice === 'object' && choice.shares ? { shares: choice.shares } : {};
  const { weights, shares } = benefitOfTheDoubt(normalised(), { names: columns.names, solver, ...bounds });
  const together = columns.names.map((_, j) => sum(shares.map((row) => row[j]!)));
  return { shared: scaledToOne(together), own: weights };
}
