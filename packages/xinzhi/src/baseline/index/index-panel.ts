import type { IndexData, IndexDefinition } from '@xinzhi/composite';
import { InputError } from '../../errors/input-error.js';

/** What the embedded index is computed from. */
export type IndexPanel = {
  definition: IndexDefinition;
  /** One a row of the panel. */
  units: string[];
  regions: string[];
  periods: string[];
  /** Every column of figures by name, one value a row, null where none was published. */
  columns: Record<string, (number | null)[]>;
};

/** A panel from the rows of its table, whose columns are place, region, year and figures. */
export function indexPanel(
  definition: IndexDefinition,
  figures: readonly string[],
  rows: readonly Record<string, string | number | null>[],
): IndexPanel {
  const labels = (name: string) => rows.map((row) => String(row[name]));
  return {
    ...{ definition, units: labels('place'), regions: labels('region'), periods: labels('year') },
    columns: Object.fromEntries(figures.map((name) => [name, rows.map((row) => row[name] as number | null)])),
  };
}

/**
 * The columns that a definition asks for, as `computeIndex` takes them.
 * @throws InputError naming a column that the panel lacks
 */
export function indexDataFor(definition: IndexDefinition, { units, periods, columns }: IndexPanel): IndexData {
  const held = (name: string): (number | null)[] => {
    const column = columns[name];
    if (!column) throw new InputError(`the panel has no column '${name}'`, 'index/definition.yaml');
    return column;
  };
  const asked = definition.indicators.map(({ column }) => held(column));
  const denominators = definition.indicators.flatMap(({ denominator }) => denominator ?? []);
  return {
    ...{ units, periods },
    matrix: units.map((_, row) => asked.map((column) => column[row] ?? null)),
    columns: Object.fromEntries([...new Set(denominators)].map((name) => [name, held(name)])),
  };
}
