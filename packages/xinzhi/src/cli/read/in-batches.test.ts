import { describe, expect, it } from 'vitest';
import type { Input } from '../../sources/list-inputs.js';
import { inBatches } from './in-batches.js';

const line = (text: string): Input => ({ kind: 'line', where: 'in:1', text });

async function sizes(inputs: AsyncIterable<Input>): Promise<number[]> {
  const found: number[] = [];
  for await (const batch of inBatches(inputs)) found.push(batch.length);
  return found;
}

describe('inBatches', () => {
  it('puts together what is there at the same time, up to its size', async () => {
    async function* inputs() {
      for (let count = 0; count < 5; count++) yield line('x'.repeat(30_000));
    }
    expect(await sizes(inputs())).toEqual([3, 2]);
  });

  it('holds nothing back while the next input is waited for', async () => {
    async function* inputs() {
      yield line('a');
      yield line('b');
      await new Promise((resolve) => setTimeout(resolve, 5));
      yield line('c');
    }
    expect(await sizes(inputs())).toEqual([2, 1]);
  });

  it('is empty where there is no input', async () => {
    async function* inputs(): AsyncGenerator<Input> {}
    expect(await sizes(inputs())).toEqual([]);
  });
});
