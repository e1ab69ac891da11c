import type { Pair } from '../../api/shapes.js';
import { claimSubject, claimValue } from '../../claims/claim-phrase.js';
import { formatPeriod } from '../../language/periods.js';
import { useLanguage } from '../../language/use-language.js';
import { Arithmetic } from '../../pairs/arithmetic.js';
import { ClaimedSide } from '../../pairs/claimed-side.js';
import { evidenceSeries, evidenceValue } from '../../pairs/evidence-value.js';
import { PairSeries } from '../../pairs/pair-series.js';
import { ResultMark } from '../../results/result-mark.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { targetYears } from '../place/target-years.js';

const COLUMNS = ['result', 'claim', 'value', 'place', 'period', 'said', 'measured'] as const;

type Column = (typeof COLUMNS)[number];
type LedgerTableProps = {
  rows: Pair[];
  /** By the year that the claims are for. */
  group?: boolean;
  /** Columns that would say the same in every row. */
  without?: Column[];
};

/** Claims as rows; a row opens into its pair. */
export function LedgerTable({ rows, group = false, without = [] }: LedgerTableProps) {
  const { language, say } = useLanguage();
  const columns = COLUMNS.filter((column) => !without.includes(column));
  const groups: [string | null, Pair[]][] = group ? targetYears(rows) : [[null, rows]];
  return (
    <table class="ledger">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" class={`column-${column}`}>
              {say(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(([year, pairs]) => (
        <tbody key={year ?? 'all'}>
          {year !== null && (
            <tr class="group">
              <th colSpan={columns.length} scope="rowgroup">
                {year === '' ? say('ledger.noYear') : formatPeriod(year, language)}
              </th>
            </tr>
          )}
          {pairs.map((pair) => (
            <LedgerRow key={pair.id} pair={pair} columns={columns} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function LedgerRow({ pair, columns }: { pair: Pair; columns: Column[] }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { address, filter } = useNavigation();
  const { claim, result, evidence } = pair.verdict;
  const open = address.query.open === pair.id;
  const toggle = () => filter({ open: open ? null : pair.id }, { replace: true });
  const decisive = evidence[0];
  const said = pair.speaker?.name ?? (pair.document.place ? labels.short(pair.document.place) : null);
  return (
    <>
      <tr
        class={open ? 'row open' : 'row'}
        data-row=""
        onClick={(event) => !(event.target as Element).closest('a, button') && toggle()}
      >
        <td class="column-result">
          <button
            type="button"
            class="row-button"
            aria-expanded={open}
            aria-label={`${say(`result.${result}`)}: ${claimSubject(claim, labels)} ${claimValue(claim, language, labels)}. ${say('pair.arithmetic')}`}
            onClick={toggle}
          >
            <ResultMark result={result} />
          </button>
        </td>
        <td class="column-claim">{claimSubject(claim, labels)}</td>
        <td class="column-value" data-label={say('column.value')}>
          {claimValue(claim, language, labels)}
        </td>
        {columns.includes('place') && (
          <td class="column-place" data-label={say('column.place')}>
            {claim.place ? labels.short(claim.place) : '–'}
          </td>
        )}
        <td class="column-period" data-label={say('column.period')}>
          {claim.period ? formatPeriod(claim.period, language) : '–'}
          {claim.modality !== 'observed' && <small>{say(`modality.${claim.modality}`)}</small>}
        </td>
        {columns.includes('said') && (
          <td class="column-said" data-label={say('column.said')}>
            {said}
            {pair.document.date && <small>{formatPeriod(pair.document.date.slice(0, 7), language)}</small>}
          </td>
        )}
        <td class="column-measured" data-label={say('column.measured')}>
          {decisive ? (
            <>
              {evidenceValue(pair, decisive, language, labels)}
              {decisive.period !== claim.period && <small>{formatPeriod(decisive.period, language)}</small>}
              {!evidenceSeries(pair, decisive) && <small>{say('pair.statedLater')}</small>}
              {evidence.length > 1 && <small>{say('ledger.series', { n: evidence.length })}</small>}
            </>
          ) : (
            '–'
          )}
        </td>
      </tr>
      {open && (
        <tr class="opened">
          <td colSpan={columns.length}>
            <div class="pair">
              <ClaimedSide pair={pair} />
              <div class="verdict">
                <ResultMark result={result} />
              </div>
              <PairSeries pair={pair} height={180} />
              <div class="pair-arithmetic">
                <p class="arithmetic-title">{say('pair.arithmetic')}</p>
                <Arithmetic pair={pair} />
              </div>
            </div>
          </td>
        </tr>
      )}
    </>
  );
}
