import { apiPath } from '../../api/client.js';
import type { Ledger } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { formatCount } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { ShareButton } from '../../shell/share-button.js';
import { useTitle } from '../../shell/use-title.js';
import { Empty, Waiting } from '../../shell/waiting.js';
import { LedgerFilters } from './ledger-filters.js';
import { FILTERS, ledgerQuery, PAGE_SIZE } from './ledger-query.js';
import { LedgerTable } from './ledger-table.js';
import { ResultFilter } from './result-filter.js';

/** Which claims hold? */
export function LedgerPage() {
  const { language, say } = useLanguage();
  const { address, filter } = useNavigation();
  const { query } = address;
  useTitle(say('nav.ledger'));
  const answer = useAnswer<Ledger>(apiPath('/ledger', ledgerQuery(query)));
  const filtered = FILTERS.some((name) => query[name]);
  const clear = () => filter(Object.fromEntries(FILTERS.map((name) => [name, null])));
  return (
    <div class="ledger-page">
      <h1>{say('ledger.title')}</h1>
      <p class="lead">{say('ledger.lead')}</p>
      <Waiting answer={answer} rows={14}>
        {(ledger) => (
          <>
            <ResultFilter counts={ledger.counts} />
            <LedgerFilters facets={ledger.facets} />
            <div class="bar">
              <p role="status">{say('ledger.count', { n: formatCount(ledger.total, language) })}</p>
              <div class="bar-actions">
                {filtered && (
                  <button type="button" onClick={clear}>
                    {say('ledger.clear')}
                  </button>
                )}
                <ShareButton />
                <a
                  class="button"
                  href={`/api${apiPath('/ledger.csv', { ...ledgerQuery(query), limit: null, offset: null })}`}
                  download="xinzhi-ledger.csv"
                >
                  CSV
                </a>
                <a
                  class="button"
                  href={`/api${apiPath('/ledger.jsonl', { ...ledgerQuery(query), limit: null, offset: null })}`}
                  download="xinzhi-claimreview.jsonl"
                >
                  ClaimReview
                </a>
              </div>
            </div>
            {ledger.rows.length === 0 ? (
              <Empty>
                <p>{say(filtered ? 'ledger.emptyFiltered' : 'ledger.empty')}</p>
                {filtered && (
                  <button type="button" onClick={clear}>
                    {say('ledger.clear')}
                  </button>
                )}
              </Empty>
            ) : (
              <LedgerTable rows={ledger.rows} group={query.group === 'year'} />
            )}
            <More total={ledger.total} shown={ledger.rows.length} />
          </>
        )}
      </Waiting>
    </div>
  );
}

function More({ total, shown }: { total: number; shown: number }) {
  const { language, say } = useLanguage();
  const { filter } = useNavigation();
  if (shown >= total) return null;
  return (
    <p class="more">
      <button type="button" onClick={() => filter({ shown: String(shown + PAGE_SIZE) }, { replace: true })}>
        {say('ledger.more', {
          n: formatCount(Math.min(PAGE_SIZE, total - shown), language),
          left: formatCount(total - shown, language),
        })}
      </button>
    </p>
  );
}
