/** Asking a thread of the browser: questions go out with a number, answers come back with it. */

type Reply = { id: number; value?: unknown; fault?: string; milliseconds?: number };

/** What a thread answered, and how long it worked for it. */
export type ThreadAnswer<T> = { value: T; milliseconds: number };

export type Thread<Question> = {
  /** @throws Error with the thread's own words for what was wrong. */
  ask<T>(question: Question, transfer?: Transferable[]): Promise<ThreadAnswer<T>>;
  close(): void;
};

/** A thread that is asked; answers come in the order of the questions. */
export function threadOf<Question>(worker: Worker): Thread<Question> {
  const waiting = new Map<number, { resolve(reply: Reply): void; reject(error: Error): void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.fault === undefined) asked?.resolve(data);
    else asked?.reject(new Error(data.fault));
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'the thread has stopped'));
    waiting.clear();
  });
  return {
    async ask<T>(question: Question, transfer: Transferable[] = []) {
      const { value, milliseconds } = await new Promise<Reply>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, question }, transfer);
      });
      return { value: value as T, milliseconds: milliseconds ?? 0 };
    },
    close: () => worker.terminate(),
  };
}
