import { useRef, useState } from 'preact/hooks';
import type { Thread } from './thread.js';

export type NewestAnswer<T> = {
  /** The newest answer so far; a former one while the next is worked on. */
  value: T | null;
  /** What was wrong with the newest question; null where nothing was. */
  fault: string | null;
  /** Whether `value` answers the present question. */
  current: boolean;
  /** From the change of the question to the answer on the screen. */
  milliseconds: number;
};

type Answered<T> = Omit<NewestAnswer<T>, 'current'> & {
  /** The question that this answers. */
  key: string | null;
};

/**
 * The thread's answer to a question that changes faster than it can be answered, as that of a slider does: questions that were
 * overtaken while the thread was at work are never asked.
 */
export function useNewestAnswer<Question, T>(
  thread: Thread<Question> | null,
  question: Question | null,
): NewestAnswer<T> {
  const [answer, setAnswer] = useState<Answered<T>>({ key: null, value: null, fault: null, milliseconds: 0 });
  const line = useRef<{ busy: boolean; next: (() => void) | null }>({ busy: false, next: null });
  const key = question === null ? null : JSON.stringify(question);
  const asked = useRef('');

  const ask = async (question: string, changed: number): Promise<void> => {
    line.current.busy = true;
    try {
      const { value } = await thread!.ask<T>(JSON.parse(question) as Question);
      setAnswer({ key: question, value, fault: null, milliseconds: 0 });
      // Painted after the next frame begins: what the reader waits for, not what the thread works.
      requestAnimationFrame(() =>
        setTimeout(() =>
          setAnswer((now) => (now.key === question ? { ...now, milliseconds: performance.now() - changed } : now)),
        ),
      );
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      setAnswer((now) => ({ ...now, key: question, fault }));
    }
    const { next } = line.current;
    line.current = { busy: false, next: null };
    next?.();
  };

  /** Since when the question is what it is, whether or not there was a thread to ask. */
  const since = useRef({ key: '', time: 0 });
  if (key !== null && since.current.key !== key) since.current = { key, time: performance.now() };
  // Asked at once, not after the page is drawn: the thread works meanwhile. One that was taken away for a while and given back
  // has answered this already.
  if (thread && key !== null && asked.current !== key) {
    const { time } = since.current;
    asked.current = key;
    if (line.current.busy) line.current.next = () => ask(key, time);
    else ask(key, time);
  }
  return { ...answer, current: key === null || answer.key === key };
}
