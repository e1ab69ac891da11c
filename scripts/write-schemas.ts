// npm run schema: writes docs/openapi.json and docs/schema from the code that validates.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedSchemas } from '../packages/xinzhi/src/api/published-schemas.js';
import { VERSION } from '../packages/xinzhi/src/version.js';

const docs = join(import.meta.dirname, '..', 'docs');
for (const [path, content] of publishedSchemas(VERSION)) {
  mkdirSync(dirname(join(docs, path)), { recursive: true });
  writeFileSync(join(docs, path), content);
}
