// Checks grammar/ and writes it as one module, without reasons and examples, and as two pages of documentation:
// node --import tsx packages/reader/scripts/compile-grammar.ts [--grammar DIR] [--out FILE] [--docs DIR]
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compiledGrammar } from './compiled-grammar.js';
import { grammarPages } from './document-grammar.js';
import { grammarFolder, readGrammar } from './read-grammar.js';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    grammar: { type: 'string', default: grammarFolder },
    out: { type: 'string', default: join(home, 'src/grammar/compiled.ts') },
    docs: { type: 'string' },
  },
});

function write(path: string, content: string) {
  // A file that stays the same keeps its time, so that nothing is built anew.
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  writeFileSync(`${path}.part`, content);
  renameSync(`${path}.part`, path);
}

try {
  const files = readGrammar(options.grammar);
  write(options.out, compiledGrammar(files));
  if (options.docs) for (const [name, page] of grammarPages(files)) write(join(options.docs, name), page);
  const entries = files.reduce((sum, file) => sum + file.entries.length, 0);
  console.error(`grammar: ${files.length} files, ${entries} entries`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
