import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../src/index.js';

const readme = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../README.md'), 'utf8');
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
const lines = [...example.matchAll(/^([^\n;]+); \/\/ (.+)$/gm)].map(([, code, value]) => ({
  code: code!,
  value: value!,
}));

describe('the example in the README', () => {
  it('imports only what the package exports', () => {
    const names = /import \{([^}]+)\}/
      .exec(example)![1]!
      .split(',')
      .map((name) => name.trim());
    expect(names.filter((name) => !(name in vocabulary))).toEqual([]);
  });

  it.each(lines)('$code gives $value', ({ code, value }) => {
    // TypeScript's non-null mark is the only syntax in it that JavaScript lacks.
    const names = Object.keys(vocabulary);
    const run = new Function(...names, `return [${code.replace(/!\./g, '.')}, ${value}];`);
    const [given, stated] = run(...Object.values(vocabulary));
    expect(given).toEqual(stated);
  });

  it('has seven statements', () => {
    expect(lines).toHaveLength(7);
  });
});
