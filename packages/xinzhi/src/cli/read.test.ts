import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Reading } from '@xinzhi/reader';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunOptions, runProgram } from '../../test/run-program.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xinzhi-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (args: string[], options: Omit<RunOptions, 'cwd'> = {}) =>
  runProgram(['read', ...args], { cwd: folder, ...options });
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** Records good and bad, of many sizes, in both languages. */
const records = Array.from({ length: 120 }, (_, index) => {
  if (index % 17 === 3) return '{"id": broken';
  if (index % 23 === 5) return '';
  const text =
    index % 2 === 0
      ? `今年，全省研发经费增长${index}%以上。`.repeat(1 + (index % 9) * 40)
      : `Widget output rose by ${index} percent, Jane Roe, an economist, said. `.repeat(1 + (index % 7) * 30);
  return JSON.stringify({ id: `r${index % 100}`, text, date: '2025-03-05', extra: { kept: 'nowhere' } });
});

describe('xinzhi read --jobs', () => {
  it('writes the same bytes whatever the number of threads', async () => {
    const stdin = records.join('\r\n');
    const [one, three, auto] = await Promise.all(
      ['1', '3', 'auto'].map((jobs) => read(['-', '--jobs', jobs], { stdin })),
    );
    expect(one!.code).toBe(1);
    expect(linesOf(one!.out)).toHaveLength(records.filter((record) => record.startsWith('{"id":"r')).length);
    expect(three).toEqual(one);
    expect(auto).toEqual(one);
  });

  it('refuses what is no number of threads', async () => {
    for (const jobs of ['-1', 'many', '1.5']) expect((await read(['-', '--jobs', jobs])).code).toBe(2);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const stdin = `${records[0]}\n`.repeat(2000);
    expect(await read(['-', '--with-text', '--jobs', '2'], { stdin, readLines: 1 })).toMatchObject({
      code: 0,
      err: '',
    });
  });
});

describe('xinzhi read', () => {
  it('takes an empty partition for what it is', async () => {
    writeFileSync(join(folder, 'empty.jsonl'), '');
    expect(await read(['-'])).toEqual({ code: 0, out: '', err: '' });
    expect(await read(['empty.jsonl', '--input-format', 'jsonl'])).toEqual({ code: 0, out: '', err: '' });
  });

  it.each(['1', '2'])('reads text of any characters, and names the lines that are none (%s jobs)', async (jobs) => {
    const good = [
      '\ufeff{"id":"mark","text":"One."}',
      '{"id":"lone","text":"a \\ud800 b 5% \\udfff"}',
      '{"id":"nul","text":"a\\u0000b grew 5 percent."}',
      '{"id":"same","text":"Two."}\r',
      '',
      '   ',
      '{"id":"same","text":"Three."}',
    ];
    const bad = [
      '{"id":"empty","text":" "}',
      '{"id":"","text":"x"}',
      '{"id":7,"text":"x"}',
      'null',
      '"x"',
      '\u0000',
      `${'['.repeat(50_000)}`,
      `{"id":"long","text":"${'x'.repeat(70_000)}"}`,
    ];
    const broken = Buffer.concat([
      Buffer.from('{"id":"bytes","text":"a '),
      Buffer.from([0xff, 0xe4]),
      Buffer.from(' b"}'),
    ]);
    const stdin = Buffer.concat([Buffer.from(`${[...good, ...bad].join('\n')}\n`), broken]);
    const { code, out, err } = await read(['-', '--with-text', '--jobs', jobs, '--max-megabytes', '0.05'], { stdin });
    expect(code).toBe(1);
    const readings = linesOf(out).map((line) => JSON.parse(line));
    expect(readings.map(({ document }) => document.id)).toEqual(['mark', 'lone', 'nul', 'same', 'same', 'bytes']);
    expect(readings.map(({ text }) => text)).toEqual([
      'One.',
      'a \ud800 b 5% \udfff',
      'a\u0000b grew 5 percent.',
      'Two.',
      'Three.',
      'a \ufffd\ufffd b',
    ]);
    for (const { text, ...reading } of readings) {
      expect(Reading.safeParse(reading).error).toBeUndefined();
      expect(reading.document.length).toBe(text.length);
    }
    const named = linesOf(err).map((line) => /^error: (stdin:\d+)/.exec(line)?.[1]);
    expect(named.slice(0, -1)).toEqual(bad.map((_, index) => `stdin:${good.length + index + 1}`));
    expect(err).toContain('at most');
  });

  it.each(['1', '2'])('ends between two lines when it is interrupted (%s jobs)', async (jobs) => {
    const { code, out, err } = await read(['-', '--jobs', jobs], {
      stdin: `${records[0]}\n`,
      keepOpen: true,
      onFirstOutput: (child) => child.kill('SIGINT'),
    });
    expect({ code, err }).toEqual({ code: 130, err: '' });
    expect(JSON.parse(out).document.id).toBe('r0');
  });
});
