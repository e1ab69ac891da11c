import { aggregate } from '../table/aggregate.js';
import type { InputOutputTable } from '../table/input-output-table.js';

/** The table with all industries of a country added up: G × G. */
export function aggregateIndustries(table: InputOutputTable): InputOutputTable {
  return aggregate(table, { industries: Object.fromEntries(table.industries.map((code) => [code, 'all'])) });
}
