/**
 * Works on several items at once, at most `most`, and gives the results in the order of the items, each as soon as those
 * before it are given. No more items are taken than there is room for, so a slow consumer slows the source down.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const started: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = iterator.next();
  try {
    while (next || started.length > 0) {
      if (next && (await comesFirst(next, started, most))) {
        const item: IteratorResult<Item> = await next;
        if (!item.done) {
          const result = work(item.value);
          // Its turn to be awaited may come late; until then a failure is not unhandled, only unheard.
          result.catch(() => {});
          started.push(result);
        }
        next = item.done ? null : iterator.next();
      } else yield await started.shift()!;
    }
  } finally {
    // Not awaited: the source may be waiting for input that nobody wants any more.
    iterator.return?.().catch(() => {});
  }
}

/** Whether the next item is to be taken before the oldest result is given. */
async function comesFirst<Item, Result>(
  next: Promise<IteratorResult<Item>>,
  started: Promise<Result>[],
  most: number,
): Promise<boolean> {
  if (started.length === 0) return true;
  if (started.length >= most) return false;
  return Promise.race([started[0]!.then(() => false), next.then(() => true)]);
}
