import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from './published-schemas.js';

const docs = join(import.meta.dirname, '../../../../docs');
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

describe('the published schemas', () => {
  it.each([...publishedSchemas(version)])(
    'docs/%s says what the code validates (else: npm run schema)',
    (path, content) => {
      expect(existsSync(join(docs, path))).toBe(true);
      expect(readFileSync(join(docs, path), 'utf8')).toBe(content);
    },
  );

  it('are all that lies there', () => {
    const there = readdirSync(join(docs, 'schema')).map((name) => `schema/${name}`);
    expect(there.sort()).toEqual(
      [...publishedSchemas(version).keys()].filter((path) => path.startsWith('schema/')).sort(),
    );
  });

  it('describe a claim as the design does', () => {
    const claim = JSON.parse(publishedSchemas(version).get('schema/claim.schema.json') as string);
    expect(claim.required).toEqual(expect.arrayContaining(['metric', 'value', 'unit', 'modality', 'span']));
    expect(claim.properties.modality.enum).toEqual(['observed', 'estimate', 'target']);
  });
});
