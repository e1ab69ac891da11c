import {
  aggregate,
  type BmOptions,
  countryGroups,
  countryIndicators,
  type DecompositionName,
  type FoundTable,
  type InputOutputTable,
  industryIndicators,
  type LinearAlgebra,
  leontiefModel,
  readAggregation,
  tradeModel,
} from '@xinzhi/mrio';
import { inputError, readFoundTable, shortName } from '../tables/table-input.js';
import { decomposeExports } from './decompose-exports.js';
import { INDICATORS } from './figures.js';
import type { GvcBy, MeasuredRow, MeasuredTable } from './measured-table.js';
import { notesOn } from './notes-on.js';

/** What is asked of every table. */
export interface Question {
  by: GvcBy;
  decomposition: DecompositionName | null;
  borinMancini: BmOptions;
  /** Countries taken together as one exporter. */
  groups: Record<string, string[]>;
  /** A concordance file's name and text: what is added up before anything is computed. */
  concordance: { file: string; text: string } | null;
}

/** @throws InputError naming the file and the place in it that is at fault */
export async function measureTable(
  found: FoundTable,
  question: Question,
  algebra: LinearAlgebra,
): Promise<MeasuredTable> {
  const read = await readFoundTable(found);
  try {
    const { concordance } = question;
    const table = concordance ? aggregate(read, readAggregation(concordance.text, read, concordance.file)) : read;
    return {
      file: shortName(found),
      source: table.source,
      year: table.year,
      unit: table.unit,
      countries: table.countries.length,
      industries: table.industries.length,
      algebra: algebra.library,
      notes: notesOn(table),
      rows: rowsOf(table, question, algebra),
    };
  } catch (error) {
    throw inputError(error, found);
  }
}

function rowsOf(table: InputOutputTable, question: Question, algebra: LinearAlgebra): MeasuredRow[] {
  const { by, decomposition, borinMancini, groups } = question;
  if (decomposition !== null) {
    const trade = tradeModel(leontiefModel(table, algebra), countryGroups(table, groups));
    return decomposeExports(trade, decomposition, by, borinMancini);
  }
  const rows = by === 'country' ? countryIndicators(table, algebra) : industryIndicators(table, algebra);
  return rows.map((row) => ({
    keys: by === 'country' ? [row.country] : [row.country, row.industry ?? ''],
    figures: Object.values(INDICATORS).map((field) => row[field]),
    missing: row.missing,
  }));
}
