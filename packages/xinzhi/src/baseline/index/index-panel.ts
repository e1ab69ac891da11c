import type { IndexDefinition, TableColumns } from '@xinzhi/composite';

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

/** The panel as a table of columns, as `indexDataFrom` takes it. */
export const tableOf = ({ units, regions, periods, columns }: IndexPanel): TableColumns => ({
  ...{ place: units, region: regions, year: periods },
  ...columns,
});
