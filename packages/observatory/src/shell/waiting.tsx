import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../api/use-answer.js';
import { useLanguage } from '../language/use-language.js';
import { To } from '../routing/navigation.js';

/** A skeleton, only past 200 ms: quick answers must not flicker. */
export function Skeleton({ rows }: { rows: number }) {
  const { say } = useLanguage();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={late ? 'skeleton' : 'skeleton early'} role="status" aria-label={say('state.loading')}>
      {Array.from({ length: rows }, (_, i) => (
        <span key={i} />
      ))}
    </div>
  );
}

type WaitingProps<T> = {
  answer: Answer<T>;
  /** How many bars the skeleton has. */
  rows?: number;
  /** The answer is the whole page: what failed is then its title. */
  whole?: boolean;
  children: (value: T) => ComponentChildren;
};

/** Shows an answer, or the way to it: loading, dimmed former answer, or what failed and how to go on. */
export function Waiting<T>({ answer, rows = 6, whole = false, children }: WaitingProps<T>) {
  const { say } = useLanguage();
  if (answer.state === 'here') return <>{children(answer.value)}</>;
  if (answer.state === 'loading')
    return answer.value === null ? (
      <Skeleton rows={rows} />
    ) : (
      <div class="dimmed" aria-busy="true">
        {children(answer.value)}
      </div>
    );
  const { error, again } = answer;
  const Heading = whole ? 'h1' : 'h2';
  return (
    <div class="failure" role="alert">
      <Heading>
        {say(error.status === 404 ? 'state.notFound' : error.status === 0 ? 'state.unreachable' : 'state.failed')}
      </Heading>
      <p>{error.status === 0 ? say('state.unreachableHint') : error.message}</p>
      {error.hint && <p>{error.hint}</p>}
      <p class="failure-ways">
        <button type="button" onClick={again}>
          {say('state.again')}
        </button>
        {whole && <To page="overview">{say('nav.overview')}</To>}
      </p>
    </div>
  );
}

/** An empty state: what is not there, and what to do. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}
