import { type Flows, roomFor } from '../long/flows.js';
import { TableError } from '../table-error.js';

interface ParquetFlows {
  flows: Flows;
  /** What the file says of itself. */
  facts: Map<string, string>;
}

/**
 * Flows of a Parquet file, one group of rows after the other: it takes no more memory than the file, the table and a group.
 * @param columnsOf which of the file's columns say from where (two), to where (two) and how much; −1 for one that is missing
 * @throws TableError naming the column that is missing, the row of a figure that is none or of a flow that is there twice
 */
export async function readParquetFlows(
  bytes: Uint8Array,
  file: string,
  columnsOf: (names: string[]) => number[],
): Promise<ParquetFlows> {
  // Loaded when it is needed, so that pages which read no Parquet need not carry it; and the part that no system is asked for,
  // whatever a bundler takes Node's for.
  const [{ parquetMetadata, parquetRead }, { compressors }] = await Promise.all([
    import('hyparquet/src/index.js'),
    import('hyparquet-compressors'),
  ]);
  const buffer = bytes.slice().buffer;
  const metadata = await damageNamed(file, () => parquetMetadata(buffer));
  const names = metadata.schema.slice(1).map(({ name }) => name);
  const columns = columnsOf(names).map((at) => names[at]);
  const missing = columns.indexOf(undefined);
  if (missing >= 0) {
    const problem = `the columns are ${names.join(', ')}`;
    throw new TableError(problem, { file }, 'from_country, from_industry, to_country, to_industry, value');
  }
  const collector = new Collector(file);
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const found = new Map<string, ArrayLike<unknown>>();
    await damageNamed(file, () =>
      parquetRead({
        file: buffer,
        metadata,
        compressors,
        columns: columns as string[],
        rowStart,
        rowEnd,
        onChunk: ({ columnName, columnData }) => void found.set(columnName, columnData),
      }),
    );
    collector.add(
      columns.map((name) => found.get(name!) ?? []),
      rowStart,
    );
    rowStart = rowEnd;
  }
  const facts = new Map((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? '']));
  return { flows: collector.flows, facts };
}

class Collector {
  readonly flows: Flows = { from: [], to: [], rows: [] };
  private readonly from = new Map<string, number>();
  private readonly to = new Map<string, number>();

  constructor(private readonly file: string) {}

  add(columns: ArrayLike<unknown>[], rowStart: number): void {
    const [fromCountry, fromCode, toCountry, toCode, values] = columns;
    const { flows } = this;
    for (let k = 0; k < values!.length; k++) {
      const i = indexOf(this.from, flows.from, fromCountry![k], fromCode![k]);
      const j = indexOf(this.to, flows.to, toCountry![k], toCode![k]);
      const found = values![k];
      const value = typeof found === 'number' || typeof found === 'bigint' ? Number(found) : Number.NaN;
      const row = roomFor(flows.rows, i, j, flows.to.length);
      if (!Number.isFinite(value) || !Number.isNaN(row[j])) {
        const place = { file: this.file, line: rowStart + k + 1, row: flows.from[i]!, column: flows.to[j]! };
        if (Number.isFinite(value)) throw new TableError('the flow is there twice', place, 'each flow once');
        throw new TableError(`'${String(found).slice(0, 40)}' is not a number`, place, 'a number as value');
      }
      row[j] = value;
    }
  }
}

function indexOf(known: Map<string, number>, labels: string[], country: unknown, code: unknown): number {
  const label = `${country ?? ''},${code ?? ''}`;
  let index = known.get(label);
  if (index === undefined) {
    index = labels.push(label) - 1;
    known.set(label, index);
  }
  return index;
}

/** What a damaged file makes the decoder say, with the file's name. */
async function damageNamed<T>(file: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new TableError(`the file cannot be read (${(error as Error).message})`, { file }, 'a complete Parquet file');
  }
}
