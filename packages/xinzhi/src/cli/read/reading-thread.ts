/** What a thread of 'xinzhi read --jobs' runs: it answers batches of inputs until it is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from '../../sources/list-inputs.js';
import { type Answer, answerTo } from './answer.js';
import type { ThreadData } from './reading-threads.js';

const { options, at } = workerData as ThreadData;

parentPort!.on('message', async (batch: Input[]) => {
  const answers: Answer[] = [];
  for (const [index, input] of batch.entries()) {
    Atomics.store(at, 0, index);
    answers.push(await answerTo(input, options));
  }
  parentPort!.postMessage(answers);
});
