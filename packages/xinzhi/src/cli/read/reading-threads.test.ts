import { afterEach, describe, expect, it } from 'vitest';
import type { Input } from '../../sources/list-inputs.js';
import { type ReadingThreads, readingThreads } from './reading-threads.js';

const options = { format: 'jsonl', withText: false, limits: { text: 1e6, packed: 1e6 } } as const;
const dying = new URL('../../../test/fixtures/dying-thread.mjs', import.meta.url);
const batchOf = (...texts: string[]): Input[] =>
  texts.map((text, index) => ({ kind: 'line', where: `in.jsonl:${index + 1}`, text }));

let threads: ReadingThreads;
afterEach(() => threads.close());

const linesOf = async (batch: Input[]) =>
  (await threads.answer(batch)).map((answer) => (answer.ok ? answer.line : `${answer.fault.where} failed`));

describe('readingThreads', () => {
  it.each(['throw', 'exit'])('loses only the document that a thread dies of: %s', async (death) => {
    threads = readingThreads(2, options, dying);
    expect(await linesOf(batchOf('a', death, 'b', death, 'c'))).toEqual([
      'a',
      'in.jsonl:2 failed',
      'b',
      'in.jsonl:4 failed',
      'c',
    ]);
    expect(await linesOf(batchOf('d'))).toEqual(['d']);
  });

  it('says what the thread died of', async () => {
    threads = readingThreads(1, options, dying);
    const [answer] = await threads.answer(batchOf('throw'));
    expect(answer).toMatchObject({ ok: false, fault: { message: expect.stringContaining('thrown on purpose') } });
  });

  it('answers every batch where there are more batches than threads, and threads die', async () => {
    threads = readingThreads(2, options, dying);
    const batches = Array.from({ length: 20 }, (_, index) => batchOf(`${index}`, 'exit', 'after'));
    expect(await Promise.all(batches.map(linesOf))).toEqual(
      batches.map((_, index) => [`${index}`, 'in.jsonl:2 failed', 'after']),
    );
  });

  it('fails where no thread can start', async () => {
    threads = readingThreads(1, options, new URL('./no-such-thread.mjs', import.meta.url));
    await expect(threads.answer(batchOf('a'))).rejects.toThrow('no-such-thread');
  });
});
