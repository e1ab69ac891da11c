/** Keeps a world table in a thread of its own, so that the page stays quick while it is read and factored. */
import { wasmLinearAlgebra } from '@xinzhi/mrio';
import { answerInThread } from '../../threads/answer-in-thread.js';
import { openWorld, type Shock, type World } from './world.js';

export type Question =
  | { ask: 'open'; name: string; bytes: ArrayBuffer }
  | { ask: 'dependence'; user: string }
  | { ask: 'whatIf'; shock: Shock; share: number };

let world: World | null = null;

async function answer(question: Question): Promise<unknown> {
  if (question.ask === 'open') {
    world = await openWorld(new Uint8Array(question.bytes), question.name, await wasmLinearAlgebra());
    return world.facts;
  }
  if (!world) throw new Error('no table is open');
  return question.ask === 'dependence' ? world.dependence(question.user) : world.whatIf(question.shock, question.share);
}

answerInThread(answer);
