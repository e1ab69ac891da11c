import { threadOf } from '../../threads/thread.js';
import type { Dependence, Effect, Shock, WorldFacts } from './world.js';
import type { Question } from './world.worker.js';

/** A table in its own thread. Answers come in the order of the questions. */
export type WorldAnswers = {
  open(name: string, bytes: ArrayBuffer): Promise<WorldFacts>;
  dependence(user: string): Promise<Dependence>;
  whatIf(shock: Shock, share: number): Promise<{ effect: Effect; milliseconds: number }>;
  close(): void;
};

export function askWorld(): WorldAnswers {
  const worker = new Worker(new URL('./world.worker.ts', import.meta.url), { type: 'module' });
  const { ask, close } = threadOf<Question>(worker);
  return {
    open: async (name, bytes) => (await ask<WorldFacts>({ ask: 'open', name, bytes }, [bytes])).value,
    dependence: async (user) => (await ask<Dependence>({ ask: 'dependence', user })).value,
    async whatIf(shock, share) {
      const { value, milliseconds } = await ask<Effect>({ ask: 'whatIf', shock, share });
      return { effect: value, milliseconds };
    },
    close,
  };
}
