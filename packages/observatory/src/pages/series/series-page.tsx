import { atHand } from '../../api/client.js';
import type { SeriesIndex, VocabularyView } from '../../api/shapes.js';
import { useAnswer, VOCABULARY } from '../../api/use-answer.js';
import { useLanguage } from '../../language/use-language.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { useTitle } from '../../shell/use-title.js';
import { Empty, Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';

type Row = SeriesIndex['rows'][number];

/** Every indicator that there are series of, by system. */
export function SeriesPage() {
  const { say } = useLanguage();
  const { address, filter } = useNavigation();
  useTitle(say('nav.series'));
  const answer = useAnswer<SeriesIndex>('/series');
  return (
    <div>
      <h1>{say('series.title')}</h1>
      <p class="lead">{say('series.lead')}</p>
      <div class="filters">
        <label>
          <span>{say('series.find')}</span>
          <input
            type="search"
            value={address.query.q ?? ''}
            onInput={(event) => filter({ q: event.currentTarget.value }, { replace: true })}
          />
        </label>
      </div>
      <Waiting answer={answer} rows={14}>
        {({ rows }) => <BySystem rows={rows} />}
      </Waiting>
    </div>
  );
}

function BySystem({ rows }: { rows: Row[] }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const words = (useNavigation().address.query.q ?? '').toLowerCase();
  const found = rows.filter(({ label, indicator }) =>
    `${label.en} ${label.zh} ${indicator}`.toLowerCase().includes(words),
  );
  const systems = atHand<VocabularyView>(VOCABULARY)?.systems ?? [];
  const groups = new Map<number | null, Row[]>();
  for (const row of found) groups.set(row.system, [...(groups.get(row.system) ?? []), row]);
  const nameOf = (number: number | null) => {
    const system = systems.find((one) => one.system === number || one.id === String(number));
    return number === null ? say('series.noSystem') : system ? labels.pick(system.label) : String(number);
  };
  if (found.length === 0) return <Empty>{say('series.empty')}</Empty>;
  return (
    <>
      {[...groups]
        .sort(([a], [b]) => (a ?? 99) - (b ?? 99))
        .map(([system, ofSystem]) => (
          <section key={system ?? 'none'}>
            <h2>{nameOf(system)}</h2>
            <table class="data as-cards series-list">
              <thead>
                <tr>
                  <th scope="col">{say('series.indicator')}</th>
                  <th scope="col">{say('series.unit')}</th>
                  <th scope="col">{say('series.years')}</th>
                  <th scope="col" class="number">
                    {say('series.places')}
                  </th>
                  <th scope="col">{say('series.source')}</th>
                </tr>
              </thead>
              <tbody>
                {ofSystem.map((row) => (
                  <tr key={row.indicator} data-row="">
                    <td>
                      <To page="indicator" id={row.indicator}>
                        {labels.pick(row.label)}
                      </To>
                      {row.definitions.length > 1 && (
                        <small>{say('series.definitions', { n: row.definitions.length })}</small>
                      )}
                    </td>
                    <td data-label={say('series.unit')}>{labels.unit(row.unit)}</td>
                    <td data-label={say('series.years')}>{`${row.first}–${row.last}`}</td>
                    <td class="number" data-label={say('series.places')}>
                      {row.places.length}
                    </td>
                    <td data-label={say('series.source')}>
                      <small>{row.sourceLabels.map(labels.pick).join(say('list.semicolon'))}</small>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </>
  );
}
