import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../api/client.js';
import { Waiting } from './waiting.js';

/** A page whose code is fetched when it is opened first: who never opens it never pays for it. */
export function onDemand(fetchPage: () => Promise<FunctionComponent>): FunctionComponent {
  let here: FunctionComponent | null = null;
  return function PageOnDemand() {
    const [round, setRound] = useState(0);
    const [fault, setFault] = useState<ApiError | null>(null);
    const [, arrived] = useState(false);
    useEffect(() => {
      if (here) return;
      let wanted = true;
      setFault(null);
      fetchPage().then(
        (page) => {
          here = page;
          if (wanted) arrived(true);
        },
        () => wanted && setFault(new ApiError('', 0, null)),
      );
      return () => {
        wanted = false;
      };
    }, [round]);
    const Here = here;
    if (Here) return <Here />;
    const answer = fault
      ? { state: 'failed' as const, error: fault, again: () => setRound(round + 1) }
      : { state: 'loading' as const, value: null };
    return (
      <Waiting whole answer={answer} rows={10}>
        {() => null}
      </Waiting>
    );
  };
}
