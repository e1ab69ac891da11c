import type { IndustryList, Stage } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { formatCount } from '../../language/numbers.js';
import { formatPeriod } from '../../language/periods.js';
import { useLanguage } from '../../language/use-language.js';
import { bare } from '../../routing/address.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { useTitle } from '../../shell/use-title.js';
import { Empty, Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';

const STAGES: Stage[] = ['future', 'emerging', 'traditional'];
const SORTS = ['actors', 'mentions', 'first', 'name'] as const;
type Row = IndustryList['rows'][number];

/** The register of industries and technologies: who bets on them, since when. */
export function IndustriesPage() {
  const { say } = useLanguage();
  const { address, filter } = useNavigation();
  const { query } = address;
  useTitle(say('nav.industries'));
  const answer = useAnswer<IndustryList>('/industries');
  return (
    <div>
      <h1>{say('industries.title')}</h1>
      <p class="lead">{say('industries.lead')}</p>
      <div class="filters">
        <label>
          <span>{say('industries.find')}</span>
          <input
            type="search"
            value={query.q ?? ''}
            onInput={(event) => filter({ q: event.currentTarget.value }, { replace: true })}
          />
        </label>
        <label>
          <span>{say('industries.stage')}</span>
          <select value={query.stage ?? ''} onChange={(event) => filter({ stage: event.currentTarget.value })}>
            <option value="">{say('filter.all')}</option>
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {say(`stage.${stage}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('filter.sort')}</span>
          <select
            value={query.sort ?? 'actors'}
            onChange={(event) =>
              filter({ sort: event.currentTarget.value === 'actors' ? null : event.currentTarget.value })
            }
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {say(`industries.${sort}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Waiting answer={answer} rows={14}>
        {({ rows }) => <IndustryTable rows={rows} />}
      </Waiting>
    </div>
  );
}

function IndustryTable({ rows }: { rows: Row[] }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { query } = useNavigation().address;
  const words = (query.q ?? '').toLowerCase();
  const orders: Record<string, (a: Row, b: Row) => number> = {
    actors: (a, b) => b.actors - a.actors || b.mentions - a.mentions,
    mentions: (a, b) => b.mentions - a.mentions,
    first: (a, b) => (a.first ?? '9').localeCompare(b.first ?? '9'),
    name: (a, b) => labels.pick(a.industry.label).localeCompare(labels.pick(b.industry.label), language),
  };
  const shown = rows
    .filter(({ industry }) => !query.stage || industry.stage === query.stage)
    .filter(({ industry }) => `${industry.label.en} ${industry.label.zh}`.toLowerCase().includes(words))
    .sort(orders[query.sort ?? 'actors'] ?? orders.actors);
  const most = Math.max(1, ...rows.map(({ actors }) => actors));
  if (shown.length === 0) return <Empty>{say('industries.empty')}</Empty>;
  return (
    <table class="data as-cards">
      <thead>
        <tr>
          <th scope="col">{say('industries.name')}</th>
          <th scope="col">{say('industries.stage')}</th>
          <th scope="col">{say('industries.actors')}</th>
          <th scope="col" class="number">
            {say('industries.mentions')}
          </th>
          <th scope="col">{say('industries.first')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ industry, actors, mentions, first }) => (
          <tr key={industry.id} data-row="">
            <td>
              <To page="industry" id={bare(industry.id)}>
                {labels.pick(industry.label)}
              </To>
              {industry.parent && <small>{labels.of(industry.parent)}</small>}
            </td>
            <td data-label={say('industries.stage')}>{industry.stage ? say(`stage.${industry.stage}`) : '–'}</td>
            <td data-label={say('industries.actors')} class="bar-cell">
              <i style={{ width: `${(70 * actors) / most}%` }} aria-hidden="true" />
              <span>{formatCount(actors, language)}</span>
            </td>
            <td class="number" data-label={say('industries.mentions')}>
              {formatCount(mentions, language)}
            </td>
            <td data-label={say('industries.first')}>{first ? formatPeriod(first.slice(0, 4), language) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
