import { useEffect, useState } from 'preact/hooks';
import { type ApiError, ask, atHand } from './client.js';
import type { VocabularyView } from './shapes.js';

export type Answer<T> =
  | { state: 'loading'; value: T | null }
  | { state: 'here'; value: T }
  | { state: 'failed'; error: ApiError; again: () => void };

export const VOCABULARY = '/vocabulary';

/**
 * The API's answer for a path. Labels come from the vocabulary, so an answer counts as here only when the vocabulary is too.
 * While a filter changes, `value` holds the former answer, to be shown dimmed instead of a jump to emptiness.
 */
export function useAnswer<T>(path: string | null): Answer<T> {
  const [round, setRound] = useState(0);
  const [failure, setFailure] = useState<{ path: string; error: ApiError } | null>(null);
  const [former, setFormer] = useState<T | null>(null);
  const value = path === null ? undefined : atHand<T>(path);
  const ready = value !== undefined && atHand<VocabularyView>(VOCABULARY) !== undefined;

  useEffect(() => {
    if (path === null) return;
    let wanted = true;
    setFailure(null);
    Promise.all([ask<T>(path), ask<VocabularyView>(VOCABULARY)]).then(
      ([got]) => {
        if (wanted) setFormer(got);
      },
      (error: ApiError) => {
        if (wanted) setFailure({ path, error });
      },
    );
    return () => {
      wanted = false;
    };
  }, [path, round]);

  if (ready) return { state: 'here', value };
  if (failure && failure.path === path)
    return { state: 'failed', error: failure.error, again: () => setRound(round + 1) };
  return { state: 'loading', value: former };
}
