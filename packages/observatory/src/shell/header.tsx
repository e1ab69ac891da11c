import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../language/use-language.js';
import { formatAddress, type Page } from '../routing/address.js';
import { To, useNavigation } from '../routing/navigation.js';
import { SearchBox } from './search-box.js';

const PAGES: { page: Page; within: Page[] }[] = [
  { page: 'overview', within: ['system'] },
  { page: 'ledger', within: [] },
  { page: 'documents', within: ['document'] },
  { page: 'places', within: ['place'] },
  { page: 'industries', within: ['industry'] },
  { page: 'matrix', within: [] },
  { page: 'series', within: ['indicator'] },
  { page: 'chains', within: [] },
  { page: 'index', within: [] },
  { page: 'growth', within: [] },
  { page: 'about', within: [] },
];

export function Header() {
  const { say } = useLanguage();
  const { address } = useNavigation();
  const pages = useRef<HTMLUListElement>(null);
  // On narrow screens the pages scroll sideways: the present one is brought into view.
  useEffect(() => {
    const here = pages.current?.querySelector<HTMLElement>('[aria-current]');
    if (pages.current && here) pages.current.scrollLeft = here.offsetLeft - pages.current.offsetLeft - 48;
  }, [address.page]);
  return (
    <header class="site">
      <a class="skip" href="#main">
        {say('nav.skip')}
      </a>
      <div class="site-row">
        <To page="overview" class="wordmark">
          <img src="/icon.svg" alt="" width="24" height="24" />
          <span>
            Xinzhi <span lang="zh">新质</span>
          </span>
        </To>
        <nav aria-label={say('nav.label')}>
          <ul ref={pages}>
            {PAGES.map(({ page, within }) => {
              const here = address.page === page || within.includes(address.page as Page);
              return (
                <li key={page}>
                  <To page={page} aria-current={here ? 'page' : undefined}>
                    {say(`nav.${page}` as 'nav.overview')}
                  </To>
                </li>
              );
            })}
          </ul>
        </nav>
        {address.page !== 'overview' && address.page !== 'search' && <SearchBox compact />}
        <LanguageSwitch />
      </div>
    </header>
  );
}

/** Same page, same filters, same scroll position, other language. */
function LanguageSwitch() {
  const { language } = useLanguage();
  const { address, go } = useNavigation();
  const other = { ...address, language: language === 'en' ? ('zh' as const) : ('en' as const) };
  return (
    <a
      class="language"
      href={formatAddress(other)}
      lang={other.language}
      hreflang={other.language}
      onClick={(event) => {
        event.preventDefault();
        go(other, { replace: true });
      }}
    >
      {other.language === 'zh' ? '中文' : 'English'}
    </a>
  );
}
