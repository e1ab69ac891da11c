import { GENERIC_HEADER } from '../generic/generic-csv.js';
import { type Flow, tableFlows } from '../generic/table-flows.js';
import type { InputOutputTable } from '../input-output-table.js';

/** Flows a group of rows; a reader needs room for one group beside the table. */
const GROUP = 100_000;

/** A table as a Parquet file of the generic layout, with its unit, source, year and inventories as metadata. */
export async function tableAsParquet(table: InputOutputTable): Promise<ArrayBuffer> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer/src/index.js');
  const writer = new ByteWriter();
  const facts: Record<string, string | null> = {
    unit: table.unit,
    source: table.source,
    year: table.year === null ? null : String(table.year),
    inventories: table.inventories.join('\n'),
  };
  const file = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: GENERIC_HEADER.length },
      ...GENERIC_HEADER.map((name) =>
        name === 'value'
          ? ({ name, type: 'DOUBLE', repetition_type: 'REQUIRED' } as const)
          : ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' } as const),
      ),
    ],
    kvMetadata: Object.entries(facts).flatMap(([key, value]) => (value === null ? [] : [{ key, value }])),
  });
  const write = (flows: Flow[]): void => {
    const columnData = GENERIC_HEADER.map((name, k) => ({ name, data: flows.map((flow) => flow[k]!) }));
    file.write({ columnData, rowGroupSize: GROUP });
  };
  let group: Flow[] = [];
  for (const flow of tableFlows(table)) {
    group.push(flow);
    if (group.length < GROUP) continue;
    write(group);
    group = [];
  }
  write(group);
  file.finish();
  return writer.getBuffer();
}
