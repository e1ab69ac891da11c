import type { Dependence, Effect, Shock, WorldFacts } from './world.js';
import type { Question } from './world.worker.js';

type Reply = { id: number; value?: unknown; fault?: string; milliseconds?: number };

/** A table in its own thread. Answers come in the order of the questions. */
export type WorldAnswers = {
  open(name: string, bytes: ArrayBuffer): Promise<WorldFacts>;
  dependence(user: string): Promise<Dependence>;
  whatIf(shock: Shock, share: number): Promise<{ effect: Effect; milliseconds: number }>;
  close(): void;
};

export function askWorld(): WorldAnswers {
  const worker = new Worker(new URL('./world.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(reply: Reply): void; reject(error: Error): void }>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.fault === undefined) asked?.resolve(data);
    else asked?.reject(new Error(data.fault));
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'the table’s thread has stopped'));
    waiting.clear();
  });
  const ask = (question: Question, transfer: Transferable[] = []): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, question }, transfer);
    });
  return {
    open: async (name, bytes) => (await ask({ ask: 'open', name, bytes }, [bytes])).value as WorldFacts,
    dependence: async (user) => (await ask({ ask: 'dependence', user })).value as Dependence,
    async whatIf(shock, share) {
      const { value, milliseconds } = await ask({ ask: 'whatIf', shock, share });
      return { effect: value as Effect, milliseconds: milliseconds ?? 0 };
    },
    close: () => worker.terminate(),
  };
}
