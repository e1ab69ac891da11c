import {
  componentsKept,
  type PrincipalComponents,
  principalComponents,
  type Retention,
} from '../diagnose/principal-components.js';
import { varimax } from '../diagnose/varimax.js';
import { type ColumnOptions, type DecisionMatrix, scaledToOne } from '../matrix/decision-matrix.js';

export interface RotatedLoadingsOptions extends ColumnOptions {
  /** Which components to keep. Default: those that explain at least a tenth each, as the Handbook's example does. */
  retain?: Retention;
}

/**
 * Weights from squared, varimax-rotated loadings. Squared loadings are scaled to sum to one within each factor; each indicator
 * counts in the factor where its scaled one is highest, times the factor's share of what all factors explain; scaled to one.
 * Nicoletti, Scarpetta & Boylaud 2000; OECD/JRC Handbook (2008), step 6, tables 16–18.
 * @throws IndicatorError for a constant indicator
 */
export function rotatedLoadingWeights(matrix: DecisionMatrix, options: RotatedLoadingsOptions = {}): number[] {
  return rotatedWeights(principalComponents(matrix, options), options.retain);
}

/** The same from the components themselves. */
export function rotatedWeights(components: PrincipalComponents, retain: Retention = { share: 0.1 }): number[] {
  const kept = componentsKept(components, retain);
  const squared = varimax(components.loadings.map((row) => row.slice(0, kept))).map((row) =>
    row.map((value) => value ** 2),
  );
  const explained = Array.from({ length: kept }, (_, k) => squared.reduce((sum, row) => sum + row[k]!, 0));
  return scaledToOne(
    squared.map((row) => {
      const within = row.map((value, k) => value / explained[k]!);
      // Times the factor's share, what the factor explains cancels out: the squared loading itself is left.
      return row[within.indexOf(Math.max(...within))]!;
    }),
  );
}
