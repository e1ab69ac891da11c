import { IndexDefinition } from '@xinzhi/composite';
import * as reader from '@xinzhi/reader';
import { z } from 'zod';
import * as series from '../records/series.js';
import * as verdict from '../records/verdict.js';
import { describedApi } from './routes/register-routes.js';

/** The records that other programs exchange with this one (docs/schema), each with what it holds. */
const records: Record<string, [schema: z.ZodType, holds: string]> = {
  document: [reader.Document, 'A document, without its text'],
  mention: [reader.Mention, 'A span that names a concept of the vocabulary'],
  attribution: [reader.Attribution, 'Who said what: spans of content, cue and source, and the speaker'],
  quantity: [reader.Quantity, 'A figure in its unit’s base, with its comparator'],
  claim: [reader.Claim, 'A figure claimed of a metric, a place and a period'],
  priority: [reader.Priority, 'Who promotes, restricts or phases out what'],
  reading: [reader.Reading, 'All that was read in one document'],
  series: [series.Series, 'One indicator of one place under one definition'],
  'stored-series': [series.StoredSeries, 'A series as the store keeps it'],
  verdict: [verdict.Verdict, 'What the data say to a claim'],
};

/** What people write: parts that have a default may be left out. */
const written: Record<string, [schema: z.ZodType, holds: string]> = {
  'index-definition': [IndexDefinition, 'A composite index described as data; in YAML it validates as you type'],
};

/** The files of docs/ that are made from the code that validates: path below docs/ → content. */
export function publishedSchemas(version: string): Map<string, string> {
  const files = new Map<string, string>();
  const publish = (name: string, description: string, { $schema, ...body }: z.core.JSONSchema.BaseSchema): void => {
    const titled = { $schema, $id: `${name}.schema.json`, title: name, description, ...body };
    files.set(`schema/${name}.schema.json`, json(titled));
  };
  for (const [name, [schema, holds]] of Object.entries(records)) publish(name, holds, z.toJSONSchema(schema));
  for (const [name, [schema, holds]] of Object.entries(written))
    publish(name, holds, z.toJSONSchema(schema, { io: 'input' }));
  files.set('openapi.json', json(describedApi(version)));
  return files;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
