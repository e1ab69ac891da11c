import { sharedRecords } from '../../../test/shared-material.js';
import type { TableColumns } from '../src/definition/index-data-from.js';

/** Asia–Europe sustainable connectivity, the example of COINr (Becker et al. 2022): 51 economies, 49 indicators. */
const meta = 'data/fixtures/coinr/ASEM_iMeta.csv';
const cross = 'data/fixtures/coinr/ASEM_iData.csv';
const panel = 'data/fixtures/coinr/ASEM_iData_p.csv';

/** Its definition in YAML, from the table that describes indicators and groups, with the steps given. */
export function asemDefinition(steps: string): string {
  const rows = sharedRecords(meta);
  const weighted = steps.includes('weights: given');
  const line = (fields: Record<string, string | number | undefined>): string =>
    `  - { ${Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([key, value]) => `${key}: ${typeof value === 'string' ? JSON.stringify(value) : value}`)
      .join(', ')} }`;
  const indicators = rows
    .filter(({ Type }) => Type === 'Indicator')
    .map((row) =>
      line({
        column: row.iCode,
        label: row.iName,
        unit: row.Unit,
        direction: Number(row.Direction) < 0 ? 'negative' : 'positive',
        weight: weighted ? Number(row.Weight) : undefined,
        parent: row.Parent,
        denominator: row.Denominator,
        target: Number(row.Target),
      }),
    );
  const groups = rows
    .filter(({ Type }) => Type === 'Aggregate')
    .map((row) =>
      line({
        id: row.iCode === 'Index' ? 'all' : row.iCode,
        label: row.iName,
        parent: row.Parent === 'Index' ? 'all' : row.Parent,
        weight: weighted ? Number(row.Weight) : undefined,
      }),
    );
  return [
    'title: Sustainable connectivity',
    'unit: uCode',
    'groups:',
    ...groups,
    'indicators:',
    ...indicators,
    steps,
  ].join('\n');
}

const byColumn = (rows: Record<string, string>[]): TableColumns =>
  Object.fromEntries(Object.keys(rows[0]!).map((column) => [column, rows.map((row) => row[column]!)]));

/** Its data of 2018, by column. */
export const asemTable = (): TableColumns => byColumn(sharedRecords(cross));

/** The made-up panel of COINr around them, 2018–2022, with gaps. */
export const asemPanel = (): TableColumns => byColumn(sharedRecords(panel));
