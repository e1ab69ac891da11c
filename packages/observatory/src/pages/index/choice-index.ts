import { type Choices, type CompiledIndex, compileIndex, IndexDefinition, indexDataFrom } from '@xinzhi/composite';
import { wordOf } from './choice.js';
import { withoutWeights } from './chosen-definition.js';

export type IndexTable = Parameters<typeof indexDataFrom>[1];

/** Makes indices from the same figures, one after the other. */
export type IndexMaker = (definition: IndexDefinition) => CompiledIndex;

/**
 * Indices of the same indicators share what their steps have found: gaps are filled and weights found once, whichever scheme,
 * scale or aggregation the reader then looks at. Weights that the reader states are all that a slider changes.
 * @throws Error in composite's own words for a definition that cannot be used
 */
export function indexMaker(table: IndexTable): IndexMaker {
  const found = keepingSome(table);
  const stated = keepingSome(table);
  return (asked) => {
    // Validated again: choices that do not go together are refused here, in words.
    const parsed = IndexDefinition.safeParse(asked);
    if (!parsed.success) throw new Error([...new Set(parsed.error.issues.map(({ message }) => message))].join('; '));
    const definition = parsed.data;
    const { normalise, weights, aggregate } = definition;
    const compiled = found(withoutWeights({ ...definition, weights: 'equal' }));
    const choices: Choices = { ...compiled.choices, normalise, weights, aggregate };
    return {
      ...compiled,
      ...{ definition, choices },
      variant(changes) {
        const chosen = { ...choices, ...changes };
        const takesStated = [chosen.weights].flat().some((choice) => wordOf(choice) === 'given');
        return (takesStated ? stated(definition) : compiled).variant(chosen);
      },
    };
  };
}

/** So many sets of indicators are kept: going back to one is as quick as it was to look at it. */
const KEPT = 4;

/** Compiles a definition, or gives a former one again that differs from it in nothing but the choices that variants state. */
function keepingSome(table: IndexTable): IndexMaker {
  const kept = new Map<string, CompiledIndex>();
  return (definition) => {
    const { uncertainty, normalise, weights, aggregate, ...same } = definition;
    const key = JSON.stringify(same);
    const compiled = kept.get(key) ?? compileIndex(definition, indexDataFrom(definition, table));
    kept.delete(key);
    kept.set(key, compiled);
    for (const [oldest] of kept) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return compiled;
  };
}

/** Rows of a year; all where the data have no periods. */
export const rowsIn = ({ periods }: Pick<CompiledIndex, 'periods'>, year: string): readonly number[] =>
  periods.find(({ period }) => (period ?? year) === year)?.rows ?? [];
