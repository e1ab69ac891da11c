import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { apiPath, ask } from '../api/client.js';
import type { SearchHit, SearchResults } from '../api/shapes.js';
import { useLanguage } from '../language/use-language.js';
import { formatAddress } from '../routing/address.js';
import { useNavigation } from '../routing/navigation.js';
import { useLabels } from '../vocabulary/use-labels.js';
import { searchTarget } from './search-address.js';

/** Waits this long after the last key before asking. */
const PAUSE = 150;
const SHOWN = 9;

/** One box over statements, places, industries, indicators: a combobox as the ARIA practices describe it. */
export function SearchBox({ compact = false }: { compact?: boolean }) {
  const { say } = useLanguage();
  const { address, go, href } = useNavigation();
  const labels = useLabels();
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<SearchHit[]>([]);
  const [chosen, setChosen] = useState(-1);
  const [open, setOpen] = useState(false);
  const list = useId();
  const box = useRef<HTMLFormElement>(null);

  useEffect(() => {
    const q = query.trim();
    if (!q) {
      setHits([]);
      return;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      ask<SearchResults>(apiPath('/search', { q })).then(
        (found) => {
          if (wanted) setHits(found.hits.slice(0, SHOWN));
        },
        () => undefined,
      );
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query]);

  const targetOf = (hit: SearchHit) => {
    const { page, id, query: filters } = searchTarget(hit, address.language);
    return href(page, id, filters);
  };
  const leave = () => {
    setOpen(false);
    setChosen(-1);
    setQuery('');
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const hit = hits[chosen];
    if (hit) go(targetOf(hit));
    else if (query.trim()) go(formatAddress({ ...address, page: 'search', id: null, query: { q: query.trim() } }));
    else return;
    leave();
    (document.activeElement as HTMLElement | null)?.blur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((now) => ((now + 1 + step + hits.length + 1) % (hits.length + 1)) - 1);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (open && hits.length) setOpen(false);
      else (event.currentTarget as HTMLElement).blur();
    }
  };
  const shown = open && query.trim() !== '' && hits.length > 0;

  return (
    <form
      class={compact ? 'search compact' : 'search'}
      role="search"
      ref={box}
      onSubmit={submit}
      onFocusOut={(event) => !box.current?.contains(event.relatedTarget as Node) && setOpen(false)}
    >
      <input
        type="text"
        inputMode="search"
        enterkeyhint="search"
        class={compact ? 'search-input' : 'search-input main-search'}
        placeholder={say(compact ? 'search.short' : 'search.placeholder')}
        aria-label={say('search.label')}
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setChosen(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      <ul id={list} class={shown ? 'hits' : 'hits hidden'} role="listbox" aria-label={say('search.hits')}>
        {hits.map((hit, i) => (
          <li key={hit.kind + hit.id} id={`${list}-${i}`} role="option" aria-selected={i === chosen}>
            <a href={targetOf(hit)} tabIndex={-1} onClick={leave}>
              <span class="hit-kind">{say(`kind.${hit.kind}`)}</span>
              <span class="hit-label">{labels.pick(hit.label)}</span>
              {hit.detail && <span class="hit-detail">{hit.detail}</span>}
            </a>
          </li>
        ))}
      </ul>
    </form>
  );
}
