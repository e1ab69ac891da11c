import type { IndexData, IndexDefinition } from '@xinzhi/composite';
import { InputError } from '../../errors/input-error.js';
import { numberIn } from '../../sources/series/cell-readers.js';
import { csvRows } from '../../sources/series/csv-rows.js';

/**
 * The columns that a definition asks for, from CSV with a header row.
 * @throws InputError naming the column that is missing, or the line and column of a cell without a number
 */
export function readIndexData(bytes: Uint8Array, file: string, definition: IndexDefinition): IndexData {
  const { header, rows } = csvRows(bytes, file);
  if (rows.length === 0) throw new InputError('there are no rows under the header', file);
  const at = (column: string): number => {
    const position = header.indexOf(column);
    if (position < 0) {
      throw new InputError(`there is no column '${column}'`, file, `the columns are ${header.join(', ')}`);
    }
    return position;
  };
  const column = (name: string): string[] => {
    const position = at(name);
    return rows.map(({ cells }) => cells[position]!.trim());
  };
  const units = column(definition.unit);
  const periods = definition.period === undefined ? undefined : column(definition.period);
  expectDistinct(units, periods, (row) => `${file}:${rows[row]!.line}`);
  const positions = definition.indicators.map((indicator) => at(indicator.column));
  const matrix = rows.map(({ line, cells }) =>
    positions.map((position) => {
      const place = { where: `${file}:${line}`, column: header[position]! };
      const value = numberIn(cells[position]!, place);
      if (value !== null) return value;
      throw new InputError(
        `column ${place.column} has no value`,
        place.where,
        'fill the gap in or leave the row out: nothing is imputed',
      );
    }),
  );
  return { units, ...(periods ? { periods } : {}), matrix };
}

function expectDistinct(units: string[], periods: string[] | undefined, where: (row: number) => string): void {
  const seen = new Set<string>();
  units.forEach((unit, row) => {
    const key = periods ? `${unit} ${periods[row]}` : unit;
    const hint = periods ? undefined : "a panel needs 'period: COLUMN' in the definition";
    if (seen.has(key)) throw new InputError(`'${key}' appears twice`, where(row), hint);
    seen.add(key);
  });
}
