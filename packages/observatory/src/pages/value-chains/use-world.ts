import { useEffect, useRef, useState } from 'preact/hooks';
import { askWorld, type WorldAnswers } from './ask-world.js';
import type { WorldFacts } from './world.js';

export type OpenWorld =
  | { state: 'loading' }
  | { state: 'here'; facts: WorldFacts; answers: WorldAnswers }
  | { state: 'failed'; fault: string };

/** The embedded world table, or the file that the reader opened instead: read and factored in the browser. */
export function useWorld(file: File | null): OpenWorld {
  const [world, setWorld] = useState<OpenWorld>({ state: 'loading' });
  const thread = useRef<WorldAnswers | null>(null);
  useEffect(() => {
    let wanted = true;
    setWorld({ state: 'loading' });
    const answers = askWorld();
    thread.current = answers;
    contentOf(file)
      .then(({ name, bytes }) => answers.open(name, bytes))
      .then(
        (facts) => wanted && setWorld({ state: 'here', facts, answers }),
        (error: Error) => wanted && setWorld({ state: 'failed', fault: error.message }),
      );
    return () => {
      wanted = false;
      answers.close();
    };
  }, [file]);
  return world;
}

async function contentOf(file: File | null): Promise<{ name: string; bytes: ArrayBuffer }> {
  if (file) return { name: file.name, bytes: await file.arrayBuffer() };
  const response = await fetch('/api/world-table');
  if (!response.ok) throw new Error(`/api/world-table: ${response.status}`);
  return { name: 'world-2011.csv.gz', bytes: await response.arrayBuffer() };
}
