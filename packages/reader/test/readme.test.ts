import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as reader from '../src/index.js';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

describe('the README', () => {
  it('has an example that gives what it says', () => {
    const [code, stated] = example.split('// → ');
    expect(stated).toBeDefined();
    const [statements, last] = [code!.replace(/^import .*$/m, ''), /claims\.map[\s\S]*?;\n$/.exec(code!)![0]];
    const run = new Function(
      'read',
      `${statements.replace(last, '')} return [${last.trim().replace(/;$/, '')}, ${stated}];`,
    );
    const [given, expected] = run(reader.read);
    expect(given).toEqual(expected);
  });

  it('names functions that the package exports', () => {
    const named = [...readme.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name!);
    expect(named).toHaveLength(7);
    expect(named.filter((name) => !(name in reader))).toEqual([]);
  });
});
