import { pearson, spearman } from '../matrix/correlation.js';
import type { DecisionMatrix } from '../matrix/decision-matrix.js';
import { nameOf } from '../matrix/decision-matrix.js';
import { membersOf } from '../matrix/members.js';
import { standardDeviation, sum } from '../matrix/moments.js';
import { zScore } from '../normalise/z-score.js';
import { type CorrelationOptions, correlationMatrix } from './correlation-matrix.js';
import { cronbachAlpha } from './cronbach-alpha.js';

export interface CorrelationStructureOptions extends CorrelationOptions {
  /** The group of each indicator; default one group of all. */
  groups?: readonly string[];
  /** From which absolute correlation on a pair counts as collinear. Default 0.9. */
  collinear?: number;
}

export interface CorrelatedPair {
  /** Names of the indicators. */
  pair: [string, string];
  correlation: number;
}

export interface CorrelationStructure {
  /** Indicators × indicators, negative indicators turned round. */
  correlations: number[][];
  /** Pairs that say the same twice (or its exact opposite), strongest first. */
  collinear: CorrelatedPair[];
  /** Indicators against the mean of the others in their group, standardised; null for an indicator that is alone. */
  withGroup: { indicator: string; group: string; correlation: number | null }[];
  /** Those of `withGroup` that are below zero: the index rewards what the indicator counts as bad. */
  againstGroup: string[];
  /** Cronbach's alpha of standardised indicators, all and by group; null for an indicator that is alone. */
  alpha: { all: number | null; groups: Record<string, number | null> };
}

/**
 * How indicators hang together: correlations, collinear pairs, indicators that run against their group, Cronbach's alpha.
 * OECD/JRC Handbook (2008), step 4; Becker et al. 2022 (COINr) for the flags.
 * @throws IndicatorError for a constant indicator; RangeError when there is not one group an indicator
 */
export function correlationStructure(
  matrix: DecisionMatrix,
  options: CorrelationStructureOptions = {},
): CorrelationStructure {
  const { names, collinear = 0.9, correlation } = options;
  const correlations = correlationMatrix(matrix, options);
  const name = correlations.map((_, j) => nameOf(j, names));
  const groups = options.groups ?? name.map(() => 'all');
  if (groups.length !== name.length) throw new RangeError(`${groups.length} groups for ${name.length} indicators`);
  const members = membersOf(groups);
  const standard = zScore(matrix, options);
  const correlate = correlation === 'spearman' ? spearman : pearson;
  const withGroup = name.map((indicator, j) => {
    const others = members.get(groups[j]!)!.filter((k) => k !== j);
    return { indicator, group: groups[j]!, correlation: withOthers(standard, j, others, correlate) };
  });
  return {
    correlations,
    collinear: collinearPairs(correlations, name, collinear),
    withGroup,
    againstGroup: withGroup.filter((found) => (found.correlation ?? 0) < 0).map(({ indicator }) => indicator),
    alpha: {
      all: alphaOf(standard, [...name.keys()]),
      groups: Object.fromEntries([...members].map(([group, own]) => [group, alphaOf(standard, own)])),
    },
  };
}

function collinearPairs(correlations: number[][], names: string[], threshold: number): CorrelatedPair[] {
  const pairs: CorrelatedPair[] = [];
  correlations.forEach((row, j) => {
    for (let k = 0; k < j; k++) {
      if (Math.abs(row[k]!) >= threshold) pairs.push({ pair: [names[k]!, names[j]!], correlation: row[k]! });
    }
  });
  return pairs.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}

function withOthers(standard: number[][], own: number, others: number[], correlate: typeof pearson): number | null {
  if (others.length === 0) return null;
  const rest = standard.map((row) => sum(others.map((k) => row[k]!)));
  // Others that cancel each other out leave nothing but rounding to correlate with.
  if (!(standardDeviation(rest) > 1e-12)) return null;
  return correlate(
    standard.map((row) => row[own]!),
    rest,
  );
}

function alphaOf(standard: number[][], members: number[]): number | null {
  if (members.length < 2) return null;
  try {
    return cronbachAlpha(standard.map((row) => members.map((j) => row[j]!)));
  } catch (error) {
    // Indicators that cancel each other out have no sum to compare with.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
