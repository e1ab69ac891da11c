import { useEffect, useState } from 'preact/hooks';
import type { IndexView } from '../../api/shapes.js';
import { type Thread, threadOf } from '../../threads/thread.js';
import type { IndexQuestion } from './index.worker.js';

/** A thread that holds the index; null until it does. */
export function useIndexThread(view: IndexView): { thread: Thread<IndexQuestion> | null; fault: string | null } {
  const [thread, setThread] = useState<Thread<IndexQuestion> | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    const started = threadOf<IndexQuestion>(
      new Worker(new URL('./index.worker.ts', import.meta.url), { type: 'module' }),
    );
    let wanted = true;
    started.ask({ ask: 'open', view }).then(
      () => wanted && setThread(started),
      (error: Error) => wanted && setFault(error.message),
    );
    return () => {
      wanted = false;
      started.close();
    };
  }, [view]);
  return { thread, fault };
}
