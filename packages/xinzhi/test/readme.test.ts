import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as reader from '@xinzhi/reader';
import { describe, expect, it } from 'vitest';
import * as xinzhi from '../src/index.js';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

describe('the README', () => {
  it('has an example that gives what it says', () => {
    const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const stated = /\/\/ → '(.*)'/.exec(example)?.[1];
    expect(stated).toBeDefined();
    const names = [...Object.keys(reader), ...Object.keys(xinzhi)];
    const printed: unknown[] = [];
    const run = new Function('console', ...names, example.replace(/^import .*$/gm, ''));
    run({ log: (line: unknown) => printed.push(line) }, ...Object.values(reader), ...Object.values(xinzhi));
    expect(printed[0]).toBe(stated);
    expect(printed[1]).toContain('rd.intensity CHN 2023: stated 2.65 %');
  });

  it('names functions that the package exports', () => {
    const named = [...readme.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name as string);
    expect(named.filter((name) => !(name in xinzhi))).toEqual([]);
    expect(named).toHaveLength(4);
  });
});
