import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatCount } from '../language/numbers.js';
import { useLanguage } from '../language/use-language.js';

/** The first of many, and a button for all of them. */
export function FirstOf<T>({
  all,
  first,
  children,
}: {
  all: T[];
  first: number;
  children: (shown: T[]) => ComponentChildren;
}) {
  const { language, say } = useLanguage();
  const [whole, setWhole] = useState(false);
  return (
    <>
      {children(whole ? all : all.slice(0, first))}
      {!whole && all.length > first && (
        <p class="more">
          <button type="button" onClick={() => setWhole(true)}>
            {say('first.all', { n: formatCount(all.length, language) })}
          </button>
        </p>
      )}
    </>
  );
}
