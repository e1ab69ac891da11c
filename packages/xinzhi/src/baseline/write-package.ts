import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { z } from 'zod';
import { csvTable } from '../records/csv-table.js';

import { Resource } from './data-package.js';
import type { Edition } from './edition.js';
import type { FactRows } from './facts.js';
import type { SeriesTable } from './series-table.js';

export type Cell = string | number | null;

/** The tables of the baseline, as resources.yaml describes them. */
export const readResources = (): Resource[] =>
  z.array(Resource).parse(parse(readFileSync(new URL('./resources.yaml', import.meta.url), 'utf8')));

/**
 * Writes the tables and datapackage.json into a directory, each file whole or not at all.
 * @param others rows of the tables that hold no series, by the names of resources.yaml: facts, and what the index is made of
 */
export function writePackage(
  directory: string,
  edition: Edition,
  tables: SeriesTable[],
  others: FactRows & Record<string, Cell[][]>,
): void {
  const rows: Record<string, Cell[][]> = {
    sources: Object.entries(edition.sources).map(([id, { title, vintage, licence, url, zh }]) => [
      ...[id, title, zh.title, vintage, zh.vintage, licence, zh.licence, url],
    ]),
    definitions: definitionRows(tables),
    ...Object.fromEntries(tables.map((table) => [table.name, observationRows(table)])),
    ...others,
  };
  const described = readResources();
  for (const { name, path, schema } of described) {
    const table = rows[name];
    if (!table) throw new RangeError(`resources.yaml names '${name}', which nobody makes`);
    writeWhole(
      join(directory, path),
      csvTable(
        schema.fields.map((field) => field.name),
        table,
      ).replaceAll('\r\n', '\n'),
    );
  }
  writeWhole(join(directory, 'datapackage.json'), `${JSON.stringify(descriptor(edition, described), null, 2)}\n`);
}

function definitionRows(tables: SeriesTable[]): Cell[][] {
  const rows = tables.flatMap(({ entries }) =>
    entries.map(({ definition: { indicator, slug, source, unit, definition, definitionZh } }) => [
      ...[indicator, slug, source, unit, definition, definitionZh],
    ]),
  );
  return sorted(rows);
}

function observationRows({ entries }: SeriesTable): Cell[][] {
  const rows = entries.flatMap(({ definition: { indicator, slug, source }, observations }) =>
    observations.map(({ place, period, value }) => [indicator, place, slug, source, period, value]),
  );
  return sorted(rows);
}

const sorted = <T extends Cell[]>(rows: T[]): T[] =>
  rows
    .map((row) => ({ row, key: row.slice(0, 5).join('\u0000') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);

function descriptor(edition: Edition, described: Resource[]) {
  const sources = Object.values(edition.sources);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: edition.name,
    title: edition.title,
    titleZh: edition.titleZh,
    description: 'Figures and facts only: no sentence of a document is in it. See README.md.',
    version: edition.version,
    created: edition.created,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'World Bank, Penn World Table, WIOD',
      },
    ],
    sources: [
      ...sources.map(({ title, url, vintage, licence, zh }) => ({
        ...{ title, path: url, version: vintage, licence },
        zh: { title: zh.title, version: zh.vintage, licence: zh.licence },
      })),
      {
        ...{ title: 'Government work reports of the 31 provinces, 2026', version: '2026', licence: 'facts' },
        zh: { title: '31个省份2026年政府工作报告', version: '2026年', licence: '事实' },
      },
      {
        ...{ title: 'National government work reports since 1978', version: '1978–2025', licence: 'facts' },
        zh: { title: '1978年以来的国务院政府工作报告', version: '1978—2025年', licence: '事实' },
      },
    ],
    resources: described.map((resource) => ({
      ...{ name: resource.name, path: resource.path, title: resource.title, type: 'table' },
      ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
      ...(resource.path.endsWith('.gz') ? { compression: 'gz' } : {}),
      schema: resource.schema,
    })),
  };
}

/** Written beside its place and moved there, so that a killed run leaves no half a file. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.writing`;
  try {
    writeFileSync(draft, file.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}
