import { useEffect, useState } from 'preact/hooks';
import type { Ledger } from '../../api/shapes.js';
import { formatCount } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';

const FACETS = ['place', 'metric', 'year', 'speaker'] as const;

/** Place, metric, year, speaker, words; order and grouping. Each choice is in the address. */
export function LedgerFilters({ facets }: { facets: Ledger['facets'] }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { address, filter } = useNavigation();
  const { query } = address;
  const name = (facet: (typeof FACETS)[number], value: string) =>
    facet === 'place' || facet === 'metric' ? labels.of(value) : value;
  return (
    <div class="filters">
      {FACETS.map((facet) => {
        const chosen = query[facet];
        const options = facets[facet];
        const missing = chosen && !options.some(({ value }) => value === chosen);
        return (
          <label key={facet}>
            <span>{say(`filter.${facet}`)}</span>
            <select
              value={chosen ?? ''}
              onChange={(event) => filter({ [facet]: event.currentTarget.value, shown: null })}
            >
              <option value="">{say('filter.all')}</option>
              {missing && <option value={chosen}>{name(facet, chosen)}</option>}
              {options.map(({ value, count }) => (
                <option key={value} value={value}>
                  {`${name(facet, value)} (${formatCount(count, language)})`}
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <Words key={query.q ?? ''} />
      <label>
        <span>{say('filter.sort')}</span>
        <select value={query.sort ?? ''} onChange={(event) => filter({ sort: event.currentTarget.value, order: null })}>
          <option value="">{say('sort.telling')}</option>
          {(['year', 'date', 'place', 'metric', 'speaker', 'value'] as const).map((key) => (
            <option key={key} value={key}>
              {say(`sort.${key}`)}
            </option>
          ))}
        </select>
      </label>
      {query.sort && (
        <label>
          <span>{say('filter.order')}</span>
          <select value={query.order ?? 'desc'} onChange={(event) => filter({ order: event.currentTarget.value })}>
            <option value="desc">{say('order.desc')}</option>
            <option value="asc">{say('order.asc')}</option>
          </select>
        </label>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={query.group === 'year'}
          onChange={(event) => filter({ group: event.currentTarget.checked ? 'year' : null })}
        />
        <span>{say('filter.group')}</span>
      </label>
    </div>
  );
}

function Words() {
  const { say } = useLanguage();
  const { address, filter } = useNavigation();
  const [words, setWords] = useState(address.query.q ?? '');
  useEffect(() => setWords(address.query.q ?? ''), [address.query.q]);
  return (
    <label>
      <span>{say('filter.words')}</span>
      <input
        type="search"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onChange={(event) => filter({ q: event.currentTarget.value, shown: null })}
      />
    </label>
  );
}
