import {
  columnsBeside,
  type IndexData,
  IndexDataError,
  type IndexDefinition,
  indexDataFrom,
  type TableColumns,
} from '@xinzhi/composite';
import { InputError } from '../../errors/input-error.js';
import { numberIn } from '../../sources/series/cell-readers.js';
import { type CsvTable, csvRows } from '../../sources/series/csv-rows.js';

/** What a definition asks for of a file, and where in the file each thing stands. */
export interface IndexInput {
  data: IndexData;
  file: string;
  table: CsvTable;
}

/**
 * The columns that a definition asks for, from CSV with a header row, in wide or long layout. Marks that statistical offices
 * write for a missing figure ('..', 'NA') are gaps.
 * @throws InputError naming the line and column of what is wrong, and what to do
 */
export function readIndexData(bytes: Uint8Array, file: string, definition: IndexDefinition): IndexInput {
  const table = csvRows(bytes, file);
  const { header, rows } = table;
  if (rows.length === 0) throw new InputError('there are no rows under the header', file);
  const twice = header.find((column, k) => header.indexOf(column) < k);
  if (twice !== undefined)
    throw new InputError(`two columns are called '${twice}'`, `${file}:1`, 'rename one of them, or take it out');
  const long = typeof definition.data === 'object' && definition.data.layout === 'long' ? definition.data : null;
  const numeric = new Set(
    long ? [long.value!] : [...definition.indicators.map(({ column }) => column), ...columnsBeside(definition).numeric],
  );
  const columns: TableColumns = Object.fromEntries(
    header.map((column, k) => [
      column,
      rows.map(({ line, cells }) =>
        numeric.has(column) ? numberIn(cells[k]!, { where: `${file}:${line}`, column }) : cells[k]!,
      ),
    ]),
  );
  if (!long) expectDistinct(definition, columns, table, file);
  return { data: fromTable(definition, columns, table, file), file, table };
}

function fromTable(definition: IndexDefinition, columns: TableColumns, { rows }: CsvTable, file: string): IndexData {
  try {
    return indexDataFrom(definition, columns);
  } catch (error) {
    if (error instanceof IndexDataError)
      throw new InputError(error.message, `${file}:${error.row === null ? 1 : rows[error.row]!.line}`);
    throw error;
  }
}

function expectDistinct({ unit, period }: IndexDefinition, columns: TableColumns, { rows }: CsvTable, file: string) {
  const keys = [unit, ...(period === undefined ? [] : [period])];
  const named = keys.map((key) => columns[key]);
  if (named.includes(undefined)) return;
  const seen = new Map<string, number>();
  rows.forEach(({ line }, row) => {
    const names = named.map((column) => String(column![row]).trim());
    const first = seen.get(names.join('\u0000'));
    if (first !== undefined)
      throw new InputError(
        `'${names.join(' ')}' appears twice, first on line ${first}`,
        `${file}:${line}`,
        period === undefined
          ? "keep one of them; a panel needs 'period: COLUMN' in the definition"
          : 'keep one of them',
      );
    seen.set(names.join('\u0000'), line);
  });
}

/**
 * The group of each unit (its region, its size class), from a column of the same file.
 * @throws InputError where there is no such column, or a unit has no group or several
 */
export function unitGroups(
  { table: { header, rows }, file }: IndexInput,
  { unit }: IndexDefinition,
  column: string,
): ReadonlyMap<string, string> {
  const [own, group] = [header.indexOf(unit), header.indexOf(column)];
  if (group < 0) throw new InputError(`there is no column '${column}'`, file, `--by takes one of ${header.join(', ')}`);
  const groups = new Map<string, string>();
  for (const { line, cells } of rows) {
    const name = cells[own]!.trim();
    const found = cells[group]!.trim();
    const known = groups.get(name);
    if (found === '') throw new InputError(`column ${column} has no group for '${name}'`, `${file}:${line}`);
    if (known !== undefined && known !== found)
      throw new InputError(
        `column ${column}: '${name}' is in '${found}', and in '${known}' before`,
        `${file}:${line}`,
        '--by needs a column that says the same of a unit throughout',
      );
    groups.set(name, found);
  }
  return groups;
}
