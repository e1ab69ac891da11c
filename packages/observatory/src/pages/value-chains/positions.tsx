import type { SeriesView } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { SeriesChart } from '../../charts/series-chart.js';
import { useLanguage } from '../../language/use-language.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { chosenDefinitions, chosenPlaces } from '../series/chosen-places.js';
import { PlacePicker } from '../series/place-picker.js';

/** The position of the chosen economies over time, a chart for each definition: what it says depends on which is meant. */
export function Positions() {
  const { say } = useLanguage();
  const answer = useAnswer<SeriesView>('/series/gvc.position');
  return (
    <section aria-labelledby="positions">
      <h2 id="positions">{say('chains.positions')}</h2>
      <p class="lead">
        {say('chains.positionsLead')}{' '}
        <To page="indicator" id="gvc.position">
          {say('chains.positionsMore')}
        </To>
      </p>
      <Waiting answer={answer}>{(view) => <ByDefinition view={view} />}</Waiting>
    </section>
  );
}

function ByDefinition({ view }: { view: SeriesView }) {
  const labels = useLabels();
  const { address } = useNavigation();
  const places = chosenPlaces(address.query.place, view.series);
  const definitions = chosenDefinitions(undefined, view.series);
  return (
    <>
      <PlacePicker series={view.series} places={places} />
      <div class="charts">
        {definitions.map((definition) => (
          <SeriesChart
            key={definition}
            level={3}
            series={places.flatMap((place) =>
              view.series.filter((one) => one.place === place && one.definition === definition),
            )}
            focus={places[0] ?? null}
            label={labels.pick(view.label)}
            unit={view.unit}
            height={260}
          />
        ))}
      </div>
    </>
  );
}
