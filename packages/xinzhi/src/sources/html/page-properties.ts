import { blockText } from '../block-text.js';
import { dateline } from '../description/date-of.js';
import { firstLines } from '../description/evidence.js';
import { creditIn } from '../description/publisher-of.js';
import { firstWrittenDate } from '../description/written-date.js';
import type { Properties } from '../source-document.js';

/**
 * Names of meta tags, best first: Open Graph and Schema.org, then the ones that China's standard for government
 * websites lays down (ArticleTitle, PubDate, ContentSource, SiteName).
 */
const TITLES = ['og:title', 'ArticleTitle', 'citation_title', 'DC.title', 'twitter:title'];
const DATES = [
  'article:published_time',
  'PubDate',
  'publishdate',
  'datePublished',
  'citation_publication_date',
  'DC.date',
  'date',
];
const PUBLISHERS = ['ContentSource', 'og:site_name', 'citation_publisher', 'DC.publisher', 'SiteName'];

/** What a page says of itself: in meta tags, in its canonical link, in its title, in the lines above its text. */
export function pageProperties(document: Document): Properties {
  const metas = [...document.querySelectorAll('meta')];
  const meta = (names: string[]): string | null => {
    for (const name of names) {
      const found = metas.find((tag) =>
        ['name', 'property', 'itemprop'].some(
          (attribute) => tag.getAttribute(attribute)?.toLowerCase() === name.toLowerCase(),
        ),
      );
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(['og:url', 'Url']);
  const lines = document.body ? firstLines(blockText(document.body), 80) : [];
  const written = meta(DATES) ?? document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
  return {
    url: link && /^https?:\/\//.test(link) ? link : null,
    title: meta(TITLES) ?? titleOnPage(document),
    publisher: meta(PUBLISHERS) ?? creditIn(lines),
    date: (written ? firstWrittenDate(written) : null) ?? dateline(lines),
  };
}

/** The only first-level heading of a page, else its title. */
function titleOnPage(document: Document): string | null {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => blockText(heading).replaceAll('\n', ' ').trim())
    .filter((text) => text !== '');
  if (headings.length === 1) return headings[0]!;
  const title = document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim();
  return title ? withoutSiteName(title) : null;
}

/** ' | The Daily', '_要闻_某某省人民政府', '-某某网': the names of site and section that pages put behind their titles. */
const SITE_NAME = [
  /\s*[|_–—]\s*[^|_–—]{1,40}$/,
  /\s+-\s+[^-]{1,40}$/,
  /-[^-]{2,20}(?:人民政府|政府网|门户网站|网站|网|频道|委员会|厅|局|部)$/,
];

function withoutSiteName(title: string): string {
  for (const pattern of SITE_NAME) {
    const bare = title.replace(pattern, '').trim();
    if (bare !== title && bare.length >= 4) return withoutSiteName(bare);
  }
  return title;
}
