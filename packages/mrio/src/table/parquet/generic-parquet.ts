import { GENERIC_HEADER, GENERIC_RULES, genericColumns } from '../generic/generic-csv.js';
import type { InputOutputTable } from '../input-output-table.js';
import { flowTable } from '../long/flow-table.js';
import { TableError } from '../table-error.js';
import type { TableFormat } from '../table-format.js';
import { yearIn } from '../year-in.js';
import { readParquetFlows } from './parquet-flows.js';

/**
 * The generic layout as Parquet: columns from_country, from_industry, to_country, to_industry, value; unit, source, year and
 * inventories in the metadata of the file, where it has them.
 */
export const genericParquet: TableFormat = {
  name: 'generic Parquet',
  recognises: (content) => content.kind === 'parquet',
  async read(content, options): Promise<InputOutputTable> {
    const { file } = content;
    if (content.kind !== 'parquet') throw new TableError('the file is no Parquet', { file }, GENERIC_HEADER.join(', '));
    const { flows, facts } = await readParquetFlows(content.bytes, file, genericColumns);
    const inventories = facts.get('inventories')?.split('\n');
    const rules = {
      ...GENERIC_RULES,
      source: facts.get('source') ?? '',
      unit: facts.get('unit') ?? '',
      ...(inventories && { isInventory: (category: string) => inventories.includes(category) }),
    };
    const year = Number(facts.get('year') ?? Number.NaN);
    return flowTable(flows, rules, file, {
      name: options.name ?? 'table',
      year: options.year ?? (Number.isInteger(year) ? year : yearIn(file)),
    });
  },
};
