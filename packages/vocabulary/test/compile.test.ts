import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vocabulary-'));
  cpSync(join(home, 'data'), join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function compile() {
  const args = [join(home, 'scripts/compile.mjs'), '--data', join(folder, 'data'), '--out', join(folder, 'out.ts')];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: folder });
  return { status, stderr };
}

/** Appends an entry and gives the line on which it begins. */
function append(file: string, entry: string): number {
  const path = join(folder, 'data', file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `${text}${entry}\n`);
  return text.split('\n').length;
}

const industry = (fields: string) => `- { stage: future, ${fields} }`;

describe('compiling the data files', () => {
  it('writes a module that holds every kind', () => {
    expect(compile().status).toBe(0);
    const text = readFileSync(join(folder, 'out.ts'), 'utf8');
    for (const kind of ['systems', 'industries', 'factors', 'levers', 'metrics', 'places', 'units', 'magnitudes'])
      expect(text).toContain(`\\"${kind}\\":[`);
  });

  it('gives the same bytes for the same data', () => {
    compile();
    const first = readFileSync(join(folder, 'out.ts'), 'utf8');
    compile();
    expect(readFileSync(join(folder, 'out.ts'), 'utf8')).toBe(first);
  });

  it.each([
    [
      'an id used twice',
      'industries/frontier.yaml',
      industry('id: industry/coal, label: { en: Sixth, zh: 六代 }'),
      /id 'industry\/coal' is already used at data\/industries\/energy\.yaml:\d+/,
    ],
    [
      'a name used twice',
      'industries/frontier.yaml',
      industry('id: industry/made-up, label: { en: Made up, zh: 人形机器人 }'),
      /'人形机器人' already names 'industry\/humanoid-robots'/,
    ],
    [
      'a name that differs in case alone',
      'industries/frontier.yaml',
      industry('id: industry/made-up, label: { en: HUMANOID-ROBOTS, zh: 编造 }'),
      /already names 'industry\/humanoid-robots'/,
    ],
    [
      'a missing parent',
      'industries/frontier.yaml',
      industry('id: industry/made-up, parent: industry/nowhere, label: { en: Made up, zh: 编造 }'),
      /parent 'industry\/nowhere' does not exist/,
    ],
    [
      'a parent that is itself',
      'industries/frontier.yaml',
      industry('id: industry/made-up, parent: industry/made-up, label: { en: Made up, zh: 编造 }'),
      /parents go in a circle/,
    ],
    [
      'a label in one language',
      'levers.yaml',
      '- { id: lever/made-up, label: { en: Made up }, systems: [1] }',
      /lever\/made-up · label · zh/,
    ],
    [
      'a code that is no ISIC code',
      'industries/frontier.yaml',
      industry("id: industry/made-up, isic: ['29100'], label: { en: Made up, zh: 编造 }"),
      /ISIC Rev\. 4/,
    ],
    [
      'an unknown unit',
      'metrics/research.yaml',
      '- { id: made.up, label: { en: Made up, zh: 编造 }, unit: furlong, direction: none, kind: level, systems: [3] }',
      /unknown unit 'furlong'/,
    ],
    [
      'growth of nothing',
      'metrics/research.yaml',
      "- { id: made.up, label: { en: Made up, zh: 编造 }, unit: '%', direction: none, kind: growth, of: no.thing, systems: [3] }",
      /unknown metric 'no\.thing'/,
    ],
    [
      'a system beyond thirteen',
      'levers.yaml',
      '- { id: lever/made-up, label: { en: Made up, zh: 编造 }, systems: [14] }',
      /lever\/made-up · systems/,
    ],
    [
      'an unknown field',
      'levers.yaml',
      '- { id: lever/made-up, label: { en: Made up, zh: 编造 }, systems: [1], colour: red }',
      /colour/,
    ],
  ])('refuses %s, naming file and line', (_, file, entry, message) => {
    const line = append(file, entry);
    const { status, stderr } = compile();
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).toContain(`data/${file}:${line}`);
    expect(() => readFileSync(join(folder, 'out.ts'))).toThrow();
  });

  it('names the line of YAML that cannot be parsed', () => {
    const line = append('levers.yaml', '- { id: lever/made-up, label: [');
    const { status, stderr } = compile();
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`levers\\.yaml:(?:${line}|${line + 1}): not valid YAML`));
  });

  it('accepts a shared name that is declared', () => {
    append('industries/frontier.yaml', industry('id: industry/made-up, label: { en: Made up, zh: 人形机器人 }'));
    append(
      'ambiguous-aliases.yaml',
      '- { alias: 人形机器人, ids: [industry/humanoid-robots, industry/made-up], reason: a test }',
    );
    expect(compile()).toMatchObject({ status: 0 });
  });
});
