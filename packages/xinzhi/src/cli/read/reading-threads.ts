import { Worker } from 'node:worker_threads';
import type { Input } from '../../sources/list-inputs.js';
import { type Answer, type AnswerOptions, ownFault } from './answer.js';

/** What a thread is started with. `at` holds the place in its batch of the input that it is reading; -1 before the first. */
export type ThreadData = { options: AnswerOptions; at: Int32Array };

type Thread = { worker: Worker; at: Int32Array };

export type ReadingThreads = {
  /** The answers to a batch, in its order. A thread that dies costs the input that it was reading, and no other. */
  answer(batch: Input[]): Promise<Answer[]>;
  close(): Promise<void>;
};

/** Up to `count` threads, each started when there is work for it. */
export function readingThreads(count: number, options: AnswerOptions, entry: URL = threadEntry()): ReadingThreads {
  const idle: Thread[] = [];
  const all = new Set<Thread>();
  const waiting: ((thread: Thread) => void)[] = [];

  const start = (): Thread => {
    const at = new Int32Array(new SharedArrayBuffer(4));
    const thread = { at, worker: new Worker(entry, { workerData: { options, at } satisfies ThreadData }) };
    all.add(thread);
    return thread;
  };
  const acquire = (): Thread | Promise<Thread> =>
    idle.pop() ?? (all.size < count ? start() : new Promise((resolve) => waiting.push(resolve)));
  const release = (thread: Thread): void => {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  };

  const answer = async (batch: Input[]): Promise<Answer[]> => {
    if (batch.length === 0) return [];
    const thread = await acquire();
    const outcome = await answersFrom(thread, batch);
    if ('answers' in outcome) {
      release(thread);
      return outcome.answers;
    }
    all.delete(thread);
    const fatal = Atomics.load(thread.at, 0);
    // Dead before it read anything: another thread would die as well.
    if (fatal < 0) throw outcome.died;
    if (waiting.length > 0) release(start());
    const culprit: Answer = { ok: false, fault: ownFault(batch[fatal]!, outcome.died.message) };
    return [...(await answer(batch.slice(0, fatal))), culprit, ...(await answer(batch.slice(fatal + 1)))];
  };
  const close = async () => {
    await Promise.all([...all].map(({ worker }) => worker.terminate()));
  };
  return { answer, close };
}

/** Sends a batch to a thread and waits for its answers, or for its end. */
function answersFrom({ worker, at }: Thread, batch: Input[]): Promise<{ answers: Answer[] } | { died: Error }> {
  Atomics.store(at, 0, -1);
  return new Promise((resolve) => {
    let died: Error | null = null;
    const settle = (outcome: { answers: Answer[] } | { died: Error }) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const onMessage = (answers: Answer[]) => settle({ answers });
    const onError = (error: Error) => {
      died = error;
    };
    const onExit = (code: number) => settle({ died: died ?? new Error(`its thread ended with ${code}`) });
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(batch);
  });
}

/**
 * The module that a thread runs. tsx, which runs the program from its sources, takes only the main thread over: there a
 * thread first has to be told of it.
 */
function threadEntry(): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL('./reading-thread.js', import.meta.url);
  const source = new URL('./reading-thread.ts', import.meta.url);
  const loader = import.meta.resolve('tsx/esm/api');
  const code = `import { register } from '${loader}'; register(); await import('${source}');`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
