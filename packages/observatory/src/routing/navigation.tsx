import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Address, formatAddress, type Page, parseAddress, type Query, withQuery } from './address.js';

export type Navigation = {
  address: Address;
  /** Goes to an address; `replace` keeps the history as it is, for filters being typed. */
  go: (to: Address | string, options?: { replace?: boolean }) => void;
  /** Changes filters of the present page. */
  filter: (changes: Record<string, string | null>, options?: { replace?: boolean }) => void;
  /** The href of another page in the present language. */
  href: (page: Page, id?: string | null, query?: Query) => string;
};

const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('useNavigation is called outside NavigationProvider: wrap the page in it');
  return navigation;
}

type Entry = { key: number; scroll: number };

/** Chinese browsers that open the bare root get the Chinese page; an address with a page in it says its language itself. */
function firstAddress(): Address {
  const { pathname, search } = location;
  const address = parseAddress(pathname + search);
  const prefersChinese = navigator.languages?.[0]?.toLowerCase().startsWith('zh') ?? false;
  return pathname === '/' && !search && prefersChinese ? { ...address, language: 'zh' } : address;
}

export function NavigationProvider({ children }: { children: ComponentChildren }) {
  const [address, setAddress] = useState(firstAddress);
  const scrolls = useRef(new Map<number, number>());
  const key = useRef(0);
  const restore = useRef<number | 'top' | null>(null);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    history.replaceState({ key: 0 } satisfies Partial<Entry>, '', formatAddress(address) + location.hash);
    const onPop = (event: PopStateEvent) => {
      scrolls.current.set(key.current, scrollY);
      key.current = (event.state as Entry | null)?.key ?? 0;
      restore.current = scrolls.current.get(key.current) ?? 0;
      setAddress(parseAddress(location.pathname + location.search));
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);

  useLayoutEffect(() => {
    const to = restore.current;
    restore.current = null;
    if (to === 'top') scrollTo(0, 0);
    else if (to !== null) {
      scrollTo(0, to);
      // What was not in memory any more arrives later: try once more when it is likely to be there.
      const later = setTimeout(() => scrollTo(0, to), 250);
      return () => clearTimeout(later);
    }
  }, [address]);

  const navigation = useMemo<Navigation>(() => {
    const go: Navigation['go'] = (to, options) => {
      const next = typeof to === 'string' ? parseAddress(to) : to;
      const samePage = next.page === address.page && next.id === address.id;
      scrolls.current.set(key.current, scrollY);
      if (options?.replace) history.replaceState({ key: key.current }, '', formatAddress(next));
      else {
        key.current = Date.now();
        history.pushState({ key: key.current }, '', formatAddress(next));
      }
      if (!samePage) restore.current = 'top';
      setAddress(next);
    };
    return {
      address,
      go,
      filter: (changes, options) => go(withQuery(address, changes), options),
      href: (page, id = null, query = {}) => formatAddress({ language: address.language, page, id, query }),
    };
  }, [address]);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (
        event.defaultPrevented ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return;
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const href = link?.getAttribute('href');
      if (!link || !href?.startsWith('/') || href.startsWith('/api/') || link.hasAttribute('download')) return;
      event.preventDefault();
      navigation.go(href);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [navigation]);

  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;
}

/**
 * Lets its children see a former address until they are told of the next, so that a change of the address does not draw them
 * twice; where they lead to is changed from where the page is.
 */
export function AtAddress({ address, children }: { address: Address; children: ComponentChildren }) {
  const live = useRef(useNavigation());
  live.current = useNavigation();
  const navigation = useMemo<Navigation>(
    () => ({
      address,
      go: (to, options) => live.current.go(to, options),
      filter: (changes, options) => live.current.filter(changes, options),
      href: (page, id = null, query = {}) => formatAddress({ language: address.language, page, id, query }),
    }),
    [address],
  );
  return <NavigationContext.Provider value={navigation}>{children}</NavigationContext.Provider>;
}

type ToProps = {
  page: Page;
  id?: string | null;
  query?: Query;
  children: ComponentChildren;
  class?: string;
  lang?: string;
  title?: string;
  'aria-current'?: 'page';
};

/** A link to another view, in the present language. */
export function To({ page, id = null, query, children, ...rest }: ToProps) {
  const { href } = useNavigation();
  return (
    <a {...rest} href={href(page, id, query)}>
      {children}
    </a>
  );
}
