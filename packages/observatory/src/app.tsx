import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LOCALE } from './language/language.js';
import { useLanguage } from './language/use-language.js';
import { AboutPage } from './pages/about/about-page.js';
import { DocumentPage } from './pages/document/document-page.js';
import { DocumentsPage } from './pages/documents/documents-page.js';
import { IndustriesPage } from './pages/industries/industries-page.js';
import { IndustryPage } from './pages/industry/industry-page.js';
import { LedgerPage } from './pages/ledger/ledger-page.js';
import { MatrixPage } from './pages/matrix/matrix-page.js';
import { OverviewPage } from './pages/overview/overview-page.js';
import { PlacePage } from './pages/place/place-page.js';
import { PlacesPage } from './pages/places/places-page.js';
import { SearchPage } from './pages/search/search-page.js';
import { IndicatorPage } from './pages/series/indicator-page.js';
import { SeriesPage } from './pages/series/series-page.js';
import { SystemPage } from './pages/system/system-page.js';
import { UnknownPage } from './pages/unknown/unknown-page.js';
import { ValueChainsPage } from './pages/value-chains/value-chains-page.js';
import type { Address } from './routing/address.js';
import { NavigationProvider, useNavigation } from './routing/navigation.js';
import { DropZone } from './shell/drop-zone.js';
import { Footer, VintageBanner } from './shell/footer.js';
import { Header } from './shell/header.js';
import { useKeyboard } from './shell/keyboard.js';
import { onDemand } from './shell/on-demand.js';

const PAGES: Record<Address['page'], FunctionComponent> = {
  overview: OverviewPage,
  system: SystemPage,
  documents: DocumentsPage,
  document: DocumentPage,
  ledger: LedgerPage,
  places: PlacesPage,
  place: PlacePage,
  industries: IndustriesPage,
  industry: IndustryPage,
  matrix: MatrixPage,
  series: SeriesPage,
  indicator: IndicatorPage,
  chains: ValueChainsPage,
  index: onDemand(() => import('./pages/index/index-page.js').then(({ IndexPage }) => IndexPage)),
  growth: onDemand(() => import('./pages/growth/growth-page.js').then(({ GrowthPage }) => GrowthPage)),
  search: SearchPage,
  about: AboutPage,
  unknown: UnknownPage,
};

function Shell() {
  const { address } = useNavigation();
  const { language } = useLanguage();
  const main = useRef<HTMLElement>(null);
  const view = `${address.page}/${address.id ?? ''}`;
  const first = useRef(view);
  useKeyboard();

  useEffect(() => {
    document.documentElement.lang = LOCALE[language];
  }, [language]);
  useEffect(() => {
    // A new page is announced by moving the focus to it; the first one keeps the browser's own start.
    if (first.current !== view) main.current?.focus({ preventScroll: true });
    first.current = '';
  }, [view]);

  const PageOfAddress = PAGES[address.page];
  return (
    <>
      <Header />
      <VintageBanner />
      <main id="main" ref={main} tabIndex={-1}>
        <PageOfAddress key={view} />
      </main>
      <Footer />
      <DropZone />
    </>
  );
}

export function App() {
  return (
    <NavigationProvider>
      <Shell />
    </NavigationProvider>
  );
}
