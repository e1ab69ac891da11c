import { useEffect, useRef } from 'preact/hooks';
import type { Thread } from '../../threads/thread.js';
import type { Choice } from './choice.js';
import type { IndexQuestion } from './index.worker.js';

/** How long the page has been at rest before its threads are set to something that nobody asked for. */
const REST = 400;

/**
 * Once the first ranking stands and the reader rests, both threads make an index without its first and one without its last
 * indicator: what a browser has run a few times runs several times faster, and the reader's first change finds it so.
 */
export function useWarmThreads(
  threads: readonly (Thread<IndexQuestion> | null)[],
  ready: boolean,
  columns: readonly string[],
  choice: Choice,
  year: string,
): void {
  const done = useRef(false);
  const [drawing, ranging] = threads;
  useEffect(() => {
    if (done.current || !ready || !drawing || !ranging || columns.length < 3) return;
    const later = setTimeout(() => {
      done.current = true;
      for (const column of [columns[0]!, columns.at(-1)!]) {
        const other = { ...choice, without: [column] };
        drawing.ask({ ask: 'picture', choice: other, year }).catch(() => {});
        ranging.ask({ ask: 'ranges', choice: other }).catch(() => {});
      }
    }, REST);
    return () => clearTimeout(later);
  }, [ready, drawing, ranging]);
}
