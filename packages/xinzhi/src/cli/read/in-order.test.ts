import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.js';

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* from<Item>(items: Item[]): AsyncGenerator<Item> {
  yield* items;
}

describe('inOrder', () => {
  it('gives results in the order of the items, however the work ends, with no more at once than allowed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (scheduler, items, most) => {
          let running = 0;
          let peak = 0;
          const work = async (item: number) => {
            peak = Math.max(peak, ++running);
            await scheduler.schedule(Promise.resolve());
            running--;
            return item * 2;
          };
          const results = collect(inOrder(from(items), work, most));
          await scheduler.waitFor(results);
          expect(await results).toEqual(items.map((item) => item * 2));
          expect(peak).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it('takes no more items than there is room for while nobody asks for results', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) yield ++taken;
    }
    const results = inOrder(endless(), async (item) => item, 3);
    expect((await results.next()).value).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(taken).toBeLessThanOrEqual(5);
    await results.return(undefined);
  });

  it('gives what is done while the next item is still waited for', async () => {
    async function* slow() {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(slow(), async (item) => item, 4);
    expect((await results.next()).value).toBe(1);
  });

  it('fails where the work fails', async () => {
    const failing = async (item: number) => {
      if (item === 2) throw new Error('no second');
      return item;
    };
    await expect(collect(inOrder(from([1, 2, 3]), failing, 2))).rejects.toThrow('no second');
  });
});
