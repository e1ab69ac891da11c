import {
  componentsKept,
  type PrincipalComponents,
  principalComponents,
  type Retention,
} from '../diagnose/principal-components.js';
import {
  type ColumnOptions,
  type DecisionMatrix,
  IndicatorError,
  nameOf,
  scaledToOne,
} from '../matrix/decision-matrix.js';
import { sum } from '../matrix/moments.js';

export interface PrincipalComponentOptions extends ColumnOptions {
  /** Which components to keep. Default: eigenvalues above 1. */
  retain?: Retention;
  /**
   * What to do with a coefficient below zero, which no weight can be: 'refuse' it with the indicator's name, or take its
   * 'absolute' value throughout, as much of the literature does without saying so. Default 'refuse'.
   */
  negative?: 'refuse' | 'absolute';
}

/**
 * Weights from the composite coefficients of principal components: cⱼ = Σₖ (loadingⱼₖ / √λₖ) λₖ / Σₖ λₖ over the components
 * kept, wⱼ = cⱼ / Σ c. The usual "PCA weights" of the Chinese literature (linear-combination coefficients averaged by variance
 * explained: Han, Zhang, Sun & Wang 2012). The sign of a component is arbitrary, so each is turned to point, on balance,
 * with the indicators.
 * @throws IndicatorError for a constant indicator, or a coefficient below zero where those are refused
 */
export function principalComponentWeights(matrix: DecisionMatrix, options: PrincipalComponentOptions = {}): number[] {
  return compositeWeights(principalComponents(matrix, options), options);
}

/** The same from the components themselves. */
export function compositeWeights(
  components: PrincipalComponents,
  { retain = { eigenvalue: 1 }, negative = 'refuse', names }: Omit<PrincipalComponentOptions, 'directions'>,
): number[] {
  const kept = componentsKept(components, retain);
  const coefficients = compositeCoefficients(components, kept, negative === 'absolute');
  const wrong = coefficients.findIndex((value) => value < 0);
  if (wrong >= 0) {
    throw new IndicatorError(
      nameOf(wrong, names),
      `its coefficient over ${kept} principal components is ${coefficients[wrong]!.toFixed(4)}, no weight: check its direction, leave it out, keep one component, or take rotated loadings`,
    );
  }
  return scaledToOne(coefficients);
}

function compositeCoefficients(
  { eigenvalues, vectors }: PrincipalComponents,
  kept: number,
  absolute: boolean,
): number[] {
  const explained = sum(eigenvalues.slice(0, kept));
  return eigenvalues.map((_, j) =>
    vectors
      .slice(0, kept)
      .reduce(
        (joined, vector, k) => joined + ((absolute ? Math.abs(vector[j]!) : vector[j]!) * eigenvalues[k]!) / explained,
        0,
      ),
  );
}
