import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../sources/read-document.js';
import type { SourceDocument } from '../sources/source-document.js';

/** Who publishes the samples: with invented people in them, they must never stand among what was really said. */
const publishers = { en: 'Xinzhi (sample, written for the project)', zh: '新质（样例，为本项目而写）' } as const;

/** The day on which the samples were written. */
const written = '2026-11-22';

/** The sample documents' file names: the only documents whose text the baseline carries. */
export const sampleNames = (directory: string): string[] =>
  readdirSync(join(directory, 'sample'))
    .filter((name) => name.endsWith('.md'))
    .sort();

/** The sample documents, marked as such. */
export function readSamples(directory: string): Promise<SourceDocument[]> {
  return Promise.all(
    sampleNames(directory).map(async (name) => {
      const { text, document } = await readDocument(readFileSync(join(directory, 'sample', name)), name);
      return {
        text,
        document: { ...document, publisher: publishers[document.language], date: written, kind: 'article' },
      };
    }),
  );
}
