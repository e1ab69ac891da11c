import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Priority } from '@xinzhi/reader';
import { InputError } from '../errors/input-error.js';
import type { WrittenClaim } from '../ledger/written-claim.js';
import { groupBy } from '../records/group-by.js';
import type { StoredSeries } from '../records/series.js';
import { DataPackage } from './data-package.js';
import { checkReferences, type Row, readTable } from './read-table.js';
import { seriesId } from './series-table.js';

/** What was read in one document, without its text. */
export type BaselineFacts = {
  document: Document;
  claims: (WrittenClaim & { written: null; resolution: number })[];
  priorities: Priority[];
  mentionCounts: { concept: string; count: number }[];
};

/** The embedded baseline: figures with their sources, and facts read from documents. */
export type Baseline = {
  descriptor: DataPackage;
  series: StoredSeries[];
  facts: BaselineFacts[];
};

const factTables = ['documents', 'claims', 'priorities', 'mentions'];
const noteTables = ['sources', 'definitions'];
/** What the index is made of: its scores are series, its components are read by `readEmbeddedIndex`. */
const indexTables = ['index-provinces', 'index-neighbours'];

/**
 * Reads the baseline from its directory and checks it: columns, cells, keys.
 * @throws InputError naming the file and the line at fault
 */
export function readBaseline(directory: string): Baseline {
  const descriptor = readDescriptor(directory);
  const tables = new Map(descriptor.resources.map((resource) => [resource.name, readTable(directory, resource)]));
  checkReferences(directory, descriptor.resources, tables);
  const rowsOf = (name: string) => tables.get(name) ?? [];
  const withoutSeries = new Set([...factTables, ...noteTables, ...indexTables]);
  const observations = descriptor.resources
    .filter(({ name }) => !withoutSeries.has(name))
    .flatMap(({ name }) => rowsOf(name));
  return {
    descriptor,
    series: storedSeries(rowsOf('sources'), rowsOf('definitions'), observations),
    facts: facts(rowsOf),
  };
}

export function readDescriptor(directory: string): DataPackage {
  const file = join(directory, 'datapackage.json');
  try {
    return DataPackage.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'the file is missing' : (error as Error).message;
    throw new InputError(`this is no baseline: ${reason}`, file, "make one with 'npm run baseline'");
  }
}

const text = (row: Row, column: string) => row[column] as string;
const optional = (row: Row, column: string) => row[column] as string | null;
const figure = (row: Row, column: string) => row[column] as number;

function storedSeries(sources: Row[], definitions: Row[], observations: Row[]): StoredSeries[] {
  const sourceOf = new Map(sources.map((row) => [text(row, 'id'), row]));
  const definitionKey = (row: Row) => `${row.indicator} ${row.definition} ${row.source}`;
  const definitionOf = new Map(definitions.map((row) => [definitionKey(row), row]));
  const series = new Map<string, StoredSeries>();
  for (const row of observations) {
    const definition = definitionOf.get(definitionKey(row)) as Row;
    const source = sourceOf.get(text(row, 'source')) as Row;
    const [indicator, place] = [text(row, 'indicator'), text(row, 'place')];
    const id = seriesId({ indicator, slug: text(row, 'definition'), source: text(row, 'source') }, place);
    const held = series.get(id) ?? {
      ...{ id, indicator, place, unit: text(definition, 'unit'), definition: text(definition, 'text') },
      ...{ source: text(source, 'title'), vintage: text(source, 'vintage'), licence: text(source, 'licence') },
      zh: {
        ...{ definition: text(definition, 'text_zh'), source: text(source, 'title_zh') },
        ...{ vintage: text(source, 'vintage_zh'), licence: text(source, 'licence_zh') },
      },
      points: [],
    };
    series.set(id, held);
    held.points.push([text(row, 'period'), figure(row, 'value')]);
  }
  return [...series.values()];
}

function facts(rowsOf: (name: string) => Row[]): BaselineFacts[] {
  const byDocument = (name: string) => groupBy(rowsOf(name), (row) => text(row, 'document'));
  const [claims, priorities, mentions] = [byDocument('claims'), byDocument('priorities'), byDocument('mentions')];
  return rowsOf('documents').map((row) => {
    const key = text(row, 'key');
    return {
      document: documentOf(row),
      claims: (claims.get(key) ?? []).map(claimOf),
      priorities: (priorities.get(key) ?? []).map(priorityOf),
      mentionCounts: (mentions.get(key) ?? []).map((one) => ({
        concept: text(one, 'concept'),
        count: figure(one, 'count'),
      })),
    };
  });
}

const documentOf = (row: Row): Document => ({
  ...{ id: text(row, 'id'), path: null, url: optional(row, 'url'), title: optional(row, 'title') },
  ...{ publisher: optional(row, 'publisher'), language: text(row, 'language') as Document['language'] },
  ...{ date: optional(row, 'date'), place: optional(row, 'place'), kind: text(row, 'kind') as Document['kind'] },
  length: figure(row, 'length'),
});

const spanOf = (row: Row) => ({ start: figure(row, 'start'), end: figure(row, 'end') });

/** A claim of a facts-only document: its number in the document's order, no words but the metric's id. */
const claimOf = (row: Row, index: number): BaselineFacts['claims'][number] => ({
  ...{ metric: text(row, 'metric'), metricText: '', place: optional(row, 'place'), period: optional(row, 'period') },
  value: {
    comparator: text(row, 'comparator') as WrittenClaim['value']['comparator'],
    low: row.low as number | null,
    high: row.high as number | null,
  },
  ...{ unit: text(row, 'unit'), change: optional(row, 'change') as WrittenClaim['change'] },
  ...{ modality: text(row, 'modality') as WrittenClaim['modality'], quantity: index, attribution: null },
  ...{ span: spanOf(row), written: null, resolution: figure(row, 'resolution') },
});

const priorityOf = (row: Row): Priority => ({
  ...{ concept: text(row, 'concept'), actor: optional(row, 'actor') },
  ...{ stance: text(row, 'stance') as Priority['stance'], stage: optional(row, 'stage') as Priority['stage'] },
  ...{ span: spanOf(row), attribution: null },
});
