import { basename } from 'node:path';
import {
  countryIndicators,
  type InputOutputTable,
  industryIndicators,
  type LinearAlgebra,
  readWiod2013,
  SingularTableError,
  TableError,
  type ValueChainIndicators,
} from '@xinzhi/mrio';
import { InputError } from '../../errors/input-error.js';
import { contentOf } from '../content-of.js';

/** One table's indicators, with what is needed to say where they come from. */
export interface MeasuredTable {
  file: string;
  source: string;
  year: number | null;
  unit: string;
  countries: number;
  industries: number;
  algebra: string;
  /** What the reader of the figures must know about this table. */
  notes: string[];
  rows: ValueChainIndicators[];
}

/** @throws InputError naming the file and the place in it that is at fault */
export async function measureTable(
  file: string,
  by: 'country' | 'country-industry',
  algebra: LinearAlgebra,
): Promise<MeasuredTable> {
  try {
    const table = await readWiod2013(await contentOf(file), { name: basename(file) });
    const rows = by === 'country' ? countryIndicators(table, algebra) : industryIndicators(table, algebra);
    return {
      file: basename(file),
      source: table.source,
      year: table.year,
      unit: table.unit,
      countries: table.countries.length,
      industries: table.industries.length,
      algebra: algebra.library,
      notes: notesOn(table),
      rows,
    };
  } catch (error) {
    if (error instanceof TableError) {
      throw new InputError(`${error.problem}; expected ${error.expected}`, placeIn(file, error));
    }
    if (error instanceof SingularTableError) throw new InputError(error.message, file);
    throw error;
  }
}

function placeIn(file: string, { place }: TableError): string {
  const parts = [file];
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.row !== undefined) parts.push(`row ${place.row}`);
  if (place.column !== undefined) parts.push(`column ${place.column}`);
  return parts.join(', ');
}

function notesOn(table: InputOutputTable): string[] {
  const notes: string[] = [];
  if (table.inventories.length === 0) {
    notes.push(
      'the table does not set inventories apart: upstreamness and downstreamness are without their correction',
    );
  }
  const idle = table.x.reduce((count, output) => count + (output === 0 ? 1 : 0), 0);
  if (idle > 0) notes.push(`${idle} country-industries have no output: their coefficients are taken as 0`);
  return notes;
}
