import { DECOMPOSITIONS, DEFINITIONS, type DecompositionName } from '@xinzhi/mrio';

/** The columns of indicators: name on the outside → field. Their order is part of the command's contract. */
export const INDICATORS = {
  gross_exports: 'grossExports',
  fv: 'fv',
  iv: 'iv',
  position: 'position',
  participation: 'participation',
  dva_share: 'dvaShare',
  vax_ratio: 'vaxRatio',
  upstreamness: 'upstreamness',
  downstreamness: 'downstreamness',
} as const satisfies Record<string, keyof typeof DEFINITIONS>;

/** Column → what it is: of the indicators, or of the terms of a decomposition. */
export function definitionsOf(decomposition: DecompositionName | null): Record<string, string> {
  if (decomposition === null)
    return Object.fromEntries(Object.entries(INDICATORS).map(([column, field]) => [column, DEFINITIONS[field]]));
  const { source, terms } = DECOMPOSITIONS[decomposition];
  return Object.fromEntries(Object.entries(terms).map(([term, formula]) => [term, `${formula} (${source})`]));
}

/** '  fv: foreign value added …', one line a column. */
export const definitionLines = (decomposition: DecompositionName | null): string[] =>
  Object.entries(definitionsOf(decomposition)).map(([column, definition]) => `  ${column}: ${definition}`);
