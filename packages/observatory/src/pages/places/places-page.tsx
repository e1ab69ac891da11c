import type { PlaceList } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { ChartFrame } from '../../charts/chart-frame.js';
import { formatCount } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { TileMap } from '../../maps/tile-map.js';
import { TILES } from '../../maps/tiles.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { useTitle } from '../../shell/use-title.js';
import { Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';

const COUNTS = ['targets', 'priorities', 'documents', 'series'] as const;
/** Economies told in full: those with documents, then those with the most series. */
const LARGE = 12;

type Count = (typeof COUNTS)[number];
type Row = PlaceList['rows'][number];

/** What does each place promise, where does it stand? */
export function PlacesPage() {
  const { say } = useLanguage();
  useTitle(say('nav.places'));
  const answer = useAnswer<PlaceList>('/places');
  return (
    <div>
      <h1>{say('places.title')}</h1>
      <p class="lead">{say('places.lead')}</p>
      <Waiting answer={answer} rows={12}>
        {({ rows }) => <Places rows={rows} />}
      </Waiting>
    </div>
  );
}

function Places({ rows }: { rows: Row[] }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { address, filter } = useNavigation();
  const shown: Count = COUNTS.find((count) => count === address.query.show) ?? 'targets';
  const provinces = new Set(TILES.map(({ id }) => id));
  const here = rows.filter(({ place }) => provinces.has(place.id));
  const others = rows
    .filter(({ place }) => !provinces.has(place.id))
    .sort((a, b) => b.documents - a.documents || b.series - a.series || b.targets - a.targets);
  const large = others.slice(0, LARGE);
  const rest = others.slice(LARGE);
  const values = new Map(here.filter((row) => row[shown] > 0).map((row) => [row.place.id, row[shown]]));
  const most = [...here].sort((a, b) => b[shown] - a[shown])[0];
  const what = say(`places.${shown}`);
  const n = (value: number) => formatCount(value, language);
  const finding =
    most && most[shown] > 0
      ? say('places.finding', { place: labels.short(most.place.id), n: n(most[shown]), what, count: values.size })
      : say('places.findingNone', { what });
  return (
    <>
      <div class="two-columns">
        <ChartFrame
          level={2}
          finding={finding}
          measure={say('places.measure', { what })}
          sources={[]}
          method={[say('places.method')]}
          table={{
            columns: [say('column.place'), what],
            rows: here.map((row) => [labels.short(row.place.id), row[shown]]),
          }}
        >
          <div class="segmented" role="group" aria-label={say('places.show')}>
            {COUNTS.map((count) => (
              <button
                key={count}
                type="button"
                aria-pressed={count === shown}
                onClick={() => filter({ show: count === 'targets' ? null : count }, { replace: true })}
              >
                {say(`places.${count}`)}
              </button>
            ))}
          </div>
          <TileMap
            values={values}
            format={n}
            description={finding}
            missing={new Set(here.filter(({ documents }) => documents === 0).map(({ place }) => place.id))}
          />
        </ChartFrame>
        <section aria-labelledby="economies">
          <h2 id="economies">{say('places.economies')}</h2>
          <PlaceTable rows={large} />
          {rest.length > 0 && (
            <>
              <h3 class="also">{say('places.also')}</h3>
              <ul class="chips">
                {rest.map(({ place }) => (
                  <li key={place.id}>
                    <To page="place" id={place.id}>
                      {labels.short(place.id)}
                    </To>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
      <section aria-labelledby="provinces">
        <h2 id="provinces">{say('places.provinces')}</h2>
        <PlaceTable rows={here} />
      </section>
    </>
  );
}

function PlaceTable({ rows }: { rows: Row[] }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  return (
    <table class="data as-cards">
      <thead>
        <tr>
          <th scope="col">{say('column.place')}</th>
          {COUNTS.map((count) => (
            <th key={count} scope="col" class="number">
              {say(`places.${count}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.place.id} data-row="">
            <td>
              <To page="place" id={row.place.id}>
                {labels.short(row.place.id)}
              </To>
            </td>
            {COUNTS.map((count) => (
              <td key={count} class="number" data-label={say(`places.${count}`)}>
                {row[count] === 0 ? '–' : formatCount(row[count], language)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
