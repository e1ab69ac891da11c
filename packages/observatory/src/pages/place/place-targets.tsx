import type { Pair } from '../../api/shapes.js';
import { formatPeriod } from '../../language/periods.js';
import { useLanguage } from '../../language/use-language.js';
import { FirstOf } from '../../shell/first-of.js';
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
          <FirstOf all={tellingFirst(ofYear)} first={AT_FIRST}>
            {(shown) => <LedgerTable rows={shown} without={['place']} />}
          </FirstOf>
        </details>
      ))}
    </div>
  );
}
