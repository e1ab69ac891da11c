import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { CompileOptions, IndexDefinition, IndexResult } from '@xinzhi/composite';
import { VERSION } from '../../version.js';
import { analysed } from './analysis/index-analysis.js';
import { COMPANIONS, companionTables } from './companion-tables.js';
import { blaming } from './compute.js';
import type { IndexInput } from './read-index-data.js';
import { indexReport } from './report/index-report.js';

export interface IndexAndFiles {
  definition: IndexDefinition;
  input: IndexInput;
  result: IndexResult;
  /** The group of each unit, where `by` names a column of them. */
  groups: ReadonlyMap<string, string> | null;
  solver: CompileOptions;
  /** The definition's file, and its bytes. */
  path: string;
  yaml: Uint8Array;
  /** The data's bytes. */
  bytes: Uint8Array;
  options: { report?: string; tables?: string; by?: string; language: 'en' | 'zh'; data?: string };
}

/** Report and tables as texts, and the tables of an earlier run that this index does not have. */
export function companionFiles(done: IndexAndFiles): { files: { path: string; text: string }[]; stale: string[] } {
  const { definition, input, result, groups, solver, options } = done;
  const analysis = blaming(input, () => analysed(definition, input.data, result, groups, solver));
  const tables = options.tables === undefined ? {} : companionTables(definition, result, analysis);
  const inTables = (name: string): string => join(options.tables!, name);
  const files = Object.entries(tables).map(([name, text]) => ({ path: inTables(name), text }));
  if (options.report !== undefined) files.push({ path: options.report, text: reportOf(done, analysis) });
  const stale = options.tables === undefined ? [] : Object.keys(COMPANIONS).filter((name) => !(name in tables));
  return { files, stale: stale.map(inTables) };
}

function reportOf(done: IndexAndFiles, analysis: ReturnType<typeof analysed>): string {
  const { definition, input, result, options, path, yaml, bytes } = done;
  const hash = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
  return indexReport({
    ...{ definition, result, analysis, version: VERSION, language: options.language, by: options.by ?? null },
    yaml: new TextDecoder().decode(yaml),
    files: {
      definition: { name: basename(path), hash: hash(yaml) },
      data: { name: basename(input.file), hash: hash(bytes) },
    },
    command: commandOf(done),
  });
}

/** The command that gives the same report, without the folders of one machine. */
function commandOf({ path, options }: IndexAndFiles): string {
  const given: [string, string | undefined][] = [
    ['--data', options.data && basename(options.data)],
    ['--by', options.by],
    ['--language', options.language === 'en' ? undefined : options.language],
    ['--report', options.report && basename(options.report)],
  ];
  const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
  return [
    `xinzhi index ${quoted(basename(path))}`,
    ...given.flatMap(([option, value]) => (value === undefined ? [] : [`${option} ${quoted(value)}`])),
  ].join(' ');
}
