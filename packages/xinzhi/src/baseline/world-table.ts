import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aggregate, type InputOutputTable, readWiod2013 } from '@xinzhi/mrio';
import { parse } from 'yaml';
import { z } from 'zod';
import { writeWhole } from './write-package.js';

const Plan = z.strictObject({ file: z.string(), industries: z.record(z.string(), z.array(z.string())) });

/** Where it lies in the baseline's directory. */
const PATH = 'tables/world-2011.csv.gz';

/** Makes the world table that the page computes with: WIOD's, its industries added up, in WIOD's own layout. */
export async function writeWorldTable(wiod: string, directory: string): Promise<void> {
  const plan = Plan.parse(parse(readFileSync(new URL('world-table.yaml', import.meta.url), 'utf8')));
  const table = await readWiod2013(readFileSync(join(wiod, plan.file)), { name: plan.file });
  const sectors = Object.entries(plan.industries).flatMap(([sector, codes]) => codes.map((code) => [code, sector]));
  const added = aggregate(table, { industries: Object.fromEntries(sectors) });
  writeWhole(join(directory, PATH), asCsv(balanced(added)));
}

/**
 * The source's figures are cut to whole millions, so that a row's uses fall short of its output by a few hundred when many
 * rows are added up: the rest counts as home use, here by households, as the decompositions count it.
 */
function balanced(table: InputOutputTable): InputOutputTable {
  const { Z, x, categories, industries } = table;
  const Y = table.Y.slice();
  const n = x.length;
  const width = Y.length / n;
  for (let k = 0; k < n; k++) {
    let rest = x[k]!;
    for (let j = 0; j < n; j++) rest -= Z[k * n + j]!;
    for (let j = 0; j < width; j++) rest -= Y[k * width + j]!;
    Y[k * width + Math.floor(k / industries.length) * categories.length]! += rest;
  }
  return { ...table, Y };
}

/** WIOD's layout: V1, country_industry columns, country_category columns, OUT. */
function asCsv({ countries, industries, categories, Z, Y, x }: InputOutputTable): string {
  const labels = (codes: string[]) => countries.flatMap((country) => codes.map((code) => `${country}_${code}`));
  const rows = labels(industries);
  const n = x.length;
  const width = Y.length / n;
  const lines = rows.map((label, k) =>
    [label, ...Z.subarray(k * n, (k + 1) * n), ...Y.subarray(k * width, (k + 1) * width), x[k]].join(','),
  );
  return `${[['V1', ...rows, ...labels(categories), 'OUT'].join(','), ...lines].join('\n')}\n`;
}

/** The world table of a baseline as it is kept; null where it has none. */
export function readWorldTable(directory: string): { name: string; bytes: Uint8Array<ArrayBuffer> } | null {
  const file = join(directory, PATH);
  return existsSync(file) ? { name: 'world-2011.csv.gz', bytes: new Uint8Array(readFileSync(file)) } : null;
}
