import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IndexData, type IndexDefinition, parseDefinition } from '@xinzhi/composite';
import { InputError } from '../../errors/input-error.js';
import type { Field } from '../data-package.js';
import type { BaselineNotice } from '../load-baseline.js';
import { readDescriptor } from '../read-baseline.js';
import { type Row, readTable } from '../read-table.js';

/** The index that the baseline carries: its definition, and what it is made of. */
export type EmbeddedIndex = {
  /** The definition as it is written, to be changed and run again. */
  yaml: string;
  definition: IndexDefinition;
  /** One a row of the panel. */
  units: string[];
  regions: string[];
  periods: string[];
  /** Every column of figures by name, one value a row, null where none was published. */
  columns: Record<string, (number | null)[]>;
  /** The provinces that each province has a border with. */
  neighbours: Record<string, string[]>;
  /** What each column holds. */
  fields: Field[];
  sources: BaselineNotice['sources'];
};

/** Where the figures come from: yearbooks, gross regional product, the nation's deflator. */
const sourceIds = ['science-yearbook', 'nbs-gdp', 'wdi-gapminder'];

/**
 * The embedded index of a baseline's directory; null where it has none.
 * @throws InputError naming the file and line at fault
 * @throws DefinitionError for a definition that cannot be used
 */
export function readEmbeddedIndex(directory: string): EmbeddedIndex | null {
  const file = join(directory, 'index/definition.yaml');
  const { resources } = readDescriptor(directory);
  const [resource, sources] = ['index-provinces', 'sources'].map((name) => resources.find((one) => one.name === name));
  if (!resource || !sources || !existsSync(file)) return null;
  const yaml = readFileSync(file, 'utf8');
  const rows = readTable(directory, resource);
  const column = (name: string) => rows.map((row) => String(row[name]));
  const fields = resource.schema.fields.filter(({ type }) => type === 'number');
  return {
    ...{ yaml, definition: parseDefinition(yaml), fields, neighbours: {} },
    ...{ units: column('place'), regions: column('region'), periods: column('year') },
    columns: Object.fromEntries(fields.map(({ name }) => [name, rows.map((row) => row[name] as number | null)])),
    sources: readTable(directory, sources)
      .filter(({ id }) => sourceIds.includes(String(id)))
      .map(noticeOf),
  };
}

function noticeOf(row: Row): BaselineNotice['sources'][number] {
  const text = (column: string) => String(row[column]);
  return {
    ...{ title: text('title'), vintage: text('vintage'), licence: text('licence'), url: text('url') },
    zh: { title: text('title_zh'), vintage: text('vintage_zh'), licence: text('licence_zh') },
  };
}

/**
 * The columns that a definition asks for, as `computeIndex` takes them.
 * @throws InputError naming a column that the panel lacks
 */
export function indexDataFor(definition: IndexDefinition, { units, periods, columns }: EmbeddedIndex): IndexData {
  const held = (name: string): (number | null)[] => {
    const column = columns[name];
    if (!column) throw new InputError(`the panel has no column '${name}'`, 'index/definition.yaml');
    return column;
  };
  const asked = definition.indicators.map(({ column }) => held(column));
  const denominators = definition.indicators.flatMap(({ denominator }) => denominator ?? []);
  return {
    ...{ units, periods },
    matrix: units.map((_, row) => asked.map((column) => column[row] ?? null)),
    columns: Object.fromEntries([...new Set(denominators)].map((name) => [name, held(name)])),
  };
}
