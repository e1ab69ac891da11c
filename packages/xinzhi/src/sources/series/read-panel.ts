import { InputError } from '../../errors/input-error.js';
import { numberIn, periodIn, placeIn, textIn } from './cell-readers.js';
import type { CsvTable } from './csv-rows.js';
import type { Observation } from './observation.js';

/** Names under which the columns of a panel go; the first is the one that messages ask for. */
const COLUMNS = {
  indicator: ['indicator', 'indicator_id', 'variable'],
  place: ['place', 'country', 'province', 'region', 'iso3', 'area'],
  year: ['year', 'period', 'time', 'time_period', 'date'],
  value: ['value', 'obs_value'],
  unit: ['unit'],
  definition: ['definition'],
  source: ['source'],
  vintage: ['vintage'],
  licence: ['licence', 'license'],
} as const;
type Column = keyof typeof COLUMNS;
const REQUIRED = ['indicator', 'place', 'year', 'value'] as const;

/** Whether a header is that of a panel: a figure a row, or near enough that what is missing can be named. */
export function isPanel(header: string[]): boolean {
  return REQUIRED.filter((name) => columnOf(header, name) >= 0).length >= REQUIRED.length - 1;
}

/**
 * The figures of a long table: indicator, place, year, value, and where it has them unit, definition, source, vintage,
 * licence; other columns are passed over.
 * @throws InputError naming line and column.
 */
export function readPanel({ name, header, rows }: CsvTable): Observation[] {
  for (const required of REQUIRED) {
    if (columnOf(header, required) < 0)
      throw new InputError(
        `the column '${required}' is missing; there are: ${header.join(', ')}`,
        `${name}:1`,
        'expected: indicator, place, year, value, and if known unit, definition, source, vintage, licence',
      );
  }
  const columns = new Map((Object.keys(COLUMNS) as Column[]).map((column) => [column, columnOf(header, column)]));
  return rows.map(({ line, cells }) => {
    const at = (column: Column) => ({ where: `${name}:${line}`, column: header[columns.get(column)!]! });
    const cell = (column: Column) => cells[columns.get(column)!] ?? '';
    const optional = (column: Column) => cell(column).trim() || null;
    return {
      line,
      indicator: textIn(cell('indicator'), at('indicator')),
      place: placeIn(cell('place'), at('place')),
      period: periodIn(cell('year'), at('year')),
      value: numberIn(cell('value'), at('value')),
      unit: optional('unit'),
      definition: optional('definition'),
      source: optional('source'),
      vintage: optional('vintage'),
      licence: optional('licence'),
    };
  });
}

function columnOf(header: string[], column: Column): number {
  const names: readonly string[] = COLUMNS[column];
  return header.findIndex((name) => names.includes(name.toLowerCase()));
}
