import { describe, expect, it } from 'vitest';
import { threadOf } from './thread.js';

/** A worker of which the test is the other end. */
class MadeUpWorker extends EventTarget {
  readonly sent: { id: number; question: string }[] = [];
  closed = false;
  postMessage(message: { id: number; question: string }): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.closed = true;
  }
  answer(data: object): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const started = () => {
  const worker = new MadeUpWorker();
  return { worker, thread: threadOf<string>(worker as unknown as Worker) };
};

describe('a thread', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const { worker, thread } = started();
    const both = Promise.all([thread.ask<number>('one'), thread.ask<number>('two')]);
    expect(worker.sent.map(({ question }) => question)).toEqual(['one', 'two']);
    const [one, two] = worker.sent;
    worker.answer({ id: two!.id, value: 2, milliseconds: 20 });
    worker.answer({ id: one!.id, value: 1, milliseconds: 10 });
    expect(await both).toEqual([
      { value: 1, milliseconds: 10 },
      { value: 2, milliseconds: 20 },
    ]);
  });

  it('fails a question with the thread’s own words, and goes on', async () => {
    const { worker, thread } = started();
    const wrong = thread.ask('wrong');
    worker.answer({ id: worker.sent[0]!.id, fault: 'no such indicator' });
    await expect(wrong).rejects.toThrow('no such indicator');
    const right = thread.ask('right');
    worker.answer({ id: worker.sent[1]!.id, value: null });
    expect((await right).value).toBeNull();
  });

  it('fails all that wait when it stops', async () => {
    const { worker, thread } = started();
    const waiting = [thread.ask('a'), thread.ask('b')];
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    for (const one of waiting) await expect(one).rejects.toThrow('out of memory');
    thread.close();
    expect(worker.closed).toBe(true);
  });
});
