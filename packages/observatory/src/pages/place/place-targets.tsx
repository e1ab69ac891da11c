import { useState } from 'preact/hooks';
import type { Pair } from '../../api/shapes.js';
import { formatPeriod } from '../../language/periods.js';
import { useLanguage } from '../../language/use-language.js';
import { LedgerTable } from '../ledger/ledger-table.js';
import { targetYears, tellingFirst } from './target-years.js';

/** How many years stand open: the latest ones. */
const OPEN = 3;
const AT_FIRST = 10;

/** Targets by the year that they were for; the latest years open. */
export function PlaceTargets({ pairs }: { pairs: Pair[] }) {
  const { language, say } = useLanguage();
  return (
    <div class="by-year">
      {targetYears(pairs).map(([year, ofYear], i) => (
        <details key={year} open={i < OPEN}>
          <summary>
            <h3>{year ? formatPeriod(year, language) : say('ledger.noYear')}</h3>{' '}
            <span>{say('place.targetCount', { n: ofYear.length })}</span>
          </summary>
          <YearTargets pairs={tellingFirst(ofYear)} />
        </details>
      ))}
    </div>
  );
}

function YearTargets({ pairs }: { pairs: Pair[] }) {
  const { say } = useLanguage();
  const [all, setAll] = useState(false);
  return (
    <>
      <LedgerTable rows={all ? pairs : pairs.slice(0, AT_FIRST)} without={['place']} />
      {!all && pairs.length > AT_FIRST && (
        <p class="more">
          <button type="button" onClick={() => setAll(true)}>
            {say('place.moreTargets', { n: pairs.length })}
          </button>
        </p>
      )}
    </>
  );
}
