import type { SeriesView, StoredSeries } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { DataTable } from '../../charts/chart-frame.js';
import { paddedDomain } from '../../charts/scale.js';
import { definitionsOf, SeriesChart, seriesTable } from '../../charts/series-chart.js';
import { definitionWords } from '../../charts/series-words.js';
import { scriptOf } from '../../language/script.js';
import { useLanguage } from '../../language/use-language.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { ShareButton } from '../../shell/share-button.js';
import { useTitle } from '../../shell/use-title.js';
import { Empty, Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { LedgerTable } from '../ledger/ledger-table.js';
import { chosenDefinitions, chosenPlaces } from './chosen-places.js';
import { PlacePicker } from './place-picker.js';

/** One indicator: places side by side, definitions side by side, and the claims that were checked against it. */
export function IndicatorPage() {
  const { address } = useNavigation();
  const answer = useAnswer<SeriesView>(`/series/${encodeURIComponent(address.id!)}`);
  return (
    <Waiting whole answer={answer}>
      {(view) => <IndicatorBody view={view} />}
    </Waiting>
  );
}

function IndicatorBody({ view }: { view: SeriesView }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const label = labels.pick(view.label);
  useTitle(label);
  return (
    <article class="indicator-page">
      <p class="crumb">
        <To page="series">{say('nav.series')}</To>
      </p>
      <h1>
        {label} <small class="tag">{view.indicator}</small>
      </h1>
      {view.series.length === 0 ? <Empty>{say('series.none')}</Empty> : <Measured view={view} />}
      {view.pairs.length > 0 && (
        <section aria-labelledby="pairs">
          <h2 id="pairs">{say('series.pairs')}</h2>
          <LedgerTable rows={view.pairs} />
        </section>
      )}
    </article>
  );
}

/** Places and definitions to choose, the charts, the table. */
function Measured({ view }: { view: SeriesView }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { address, filter } = useNavigation();
  const label = labels.pick(view.label);
  const places = chosenPlaces(address.query.place, view.series);
  const all = chosenDefinitions(undefined, view.series);
  const definitions = chosenDefinitions(address.query.definition, view.series);
  const shown = places.flatMap((place) =>
    definitions.flatMap((definition) =>
      view.series.filter((one) => one.place === place && one.definition === definition),
    ),
  );
  // Definitions in different units cannot share an axis: one chart for each unit.
  const units = [...new Set(shown.map(({ unit }) => unit))];
  return (
    <>
      <PlacePicker series={view.series} places={places} />
      {all.length > 1 && (
        <fieldset class="definitions">
          <legend>{say('series.definitionLegend')}</legend>
          {all.map((definition) => (
            <label key={definition}>
              <input
                type="checkbox"
                checked={definitions.includes(definition)}
                onChange={() => {
                  const next = all.filter((one) =>
                    one === definition ? !definitions.includes(one) : definitions.includes(one),
                  );
                  filter(
                    { definition: next.length === all.length || next.length === 0 ? null : next.join('|') },
                    { replace: true },
                  );
                }}
              />
              <span lang={scriptOf(definitionWords(view.series, definition, language))}>
                {definitionWords(view.series, definition, language)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {units.map((unit) => (
        <Definitions
          key={unit}
          series={shown.filter((one) => one.unit === unit)}
          focus={places[0] ?? null}
          label={label}
          unit={unit}
        />
      ))}
      <div class="bar">
        <h2>{say('series.table')}</h2>
        <div class="bar-actions">
          <ShareButton />
          <a
            class="button"
            href={`/api/series/${encodeURIComponent(view.indicator)}.csv?place=${places.join(',')}`}
            download={`${view.indicator}.csv`}
          >
            {say('series.sdmx')}
          </a>
        </div>
      </div>
      <DataTable table={newestFirst(seriesTable(shown, labels, [say('table.period'), label]))} caption={label} />
    </>
  );
}

type DefinitionsProps = { series: StoredSeries[]; focus: string | null; label: string; unit: string };

/** Several places under several definitions: a chart for each definition, side by side on one scale. Else one chart. */
function Definitions({ series, ...rest }: DefinitionsProps) {
  const definitions = definitionsOf(series);
  const places = new Set(series.map(({ place }) => place));
  if (definitions.length < 2 || places.size < 2)
    return <SeriesChart level={2} series={series} height={420} {...rest} />;
  const yDomain = paddedDomain(
    series.flatMap(({ points }) => points.map(([, value]) => value)),
    false,
  );
  return (
    <div class="charts">
      {definitions.map((definition) => (
        <SeriesChart
          key={definition}
          level={2}
          series={series.filter((one) => one.definition === definition)}
          height={300}
          yDomain={yDomain}
          {...rest}
        />
      ))}
    </div>
  );
}

const newestFirst = ({ columns, rows }: ReturnType<typeof seriesTable>) => ({ columns, rows: rows.toReversed() });
