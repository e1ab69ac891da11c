import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDefinition } from '@xinzhi/composite';
import type { Field } from '../data-package.js';
import type { BaselineNotice } from '../load-baseline.js';
import { readDescriptor } from '../read-baseline.js';
import { type Row, readTable } from '../read-table.js';
import { type IndexPanel, indexPanel } from './index-panel.js';

/** The index that the baseline carries: its definition, and what it is made of. */
export type EmbeddedIndex = IndexPanel & {
  /** The definition as it is written, to be changed and run again. */
  yaml: string;
  /** Each border of two provinces once. */
  borders: { between: [string, string]; across: 'land' | 'strait' }[];
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
  const [resource, sources, borders] = ['index-provinces', 'sources', 'index-neighbours'].map((name) =>
    resources.find((one) => one.name === name),
  );
  if (!resource || !sources || !borders || !existsSync(file)) return null;
  const yaml = readFileSync(file, 'utf8');
  const fields = resource.schema.fields.filter(({ type }) => type === 'number');
  const figures = fields.map(({ name }) => name);
  return {
    ...indexPanel(parseDefinition(yaml), figures, readTable(directory, resource)),
    ...{ yaml, fields },
    borders: readTable(directory, borders).map(({ place, neighbour, across }) => ({
      between: [String(place), String(neighbour)],
      across: across as 'land' | 'strait',
    })),
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
