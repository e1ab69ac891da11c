import { computeIndex } from '../src/definition/compute-index.js';
import type { IndexData } from '../src/definition/index-data.js';
import type { IndexDefinition } from '../src/definition/index-definition.js';
import { parseDefinition } from '../src/definition/parse-definition.js';

/** A definition over as many columns as a matrix has, in groups of which the last may be small. */
export function definitionOver(matrix: number[][], steps: string, size = Number.POSITIVE_INFINITY): IndexDefinition {
  const width = matrix[0]!.length;
  const grouped = Number.isFinite(size);
  const groups = grouped ? Array.from({ length: Math.ceil(width / size) }, (_, k) => `  - { id: g${k} }`) : [];
  return parseDefinition(
    [
      'title: T',
      'unit: u',
      ...(grouped ? ['groups:', ...groups] : []),
      'indicators:',
      ...matrix[0]!.map((_, j) => `  - { column: c${j}${grouped ? `, parent: g${Math.floor(j / size)}` : ''} }`),
      steps,
    ].join('\n'),
  );
}

/** A unit a row, one period. */
export const dataOf = (matrix: number[][]): IndexData => ({ units: matrix.map((_, i) => `u${i}`), matrix });
export const scoresOf = (definition: IndexDefinition, matrix: number[][]): number[] =>
  computeIndex(definition, dataOf(matrix)).rows.map(({ score }) => score);
