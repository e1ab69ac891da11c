import type { PlaceView } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { useLanguage } from '../../language/use-language.js';
import { ResultTally } from '../../results/result-tally.js';
import { countsOf } from '../../results/results.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { useTitle } from '../../shell/use-title.js';
import { Empty, Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { DocumentTable } from '../documents/documents-page.js';
import { LedgerTable } from '../ledger/ledger-table.js';
import { PlaceIndicators } from './place-indicators.js';
import { PlaceNeighbours } from './place-neighbours.js';
import { PlacePriorities } from './place-priorities.js';
import { PlaceTargets } from './place-targets.js';
import { tellingFirst } from './target-years.js';

/** What does it promise, where does it stand? */
export function PlacePage() {
  const { address } = useNavigation();
  const answer = useAnswer<PlaceView>(`/places/${encodeURIComponent(address.id!)}`);
  return (
    <Waiting whole answer={answer} rows={10}>
      {(view) => <PlaceBody view={view} />}
    </Waiting>
  );
}

function PlaceBody({ view }: { view: PlaceView }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const { place } = view;
  const name = labels.pick(place.label);
  useTitle(name);
  return (
    <article class="place-page">
      <header>
        <p class="crumb">
          <To page="places">{say('nav.places')}</To>
          {place.parent && (
            <>
              {' / '}
              <To page="place" id={place.parent}>
                {labels.short(place.parent)}
              </To>
            </>
          )}
        </p>
        <h1>{name}</h1>
        <ResultTally counts={countsOf([...view.targets, ...view.claims])} />
      </header>
      <section aria-labelledby="targets">
        <h2 id="targets">{say('place.targets')}</h2>
        {view.targets.length === 0 ? <Empty>{say('place.noTargets')}</Empty> : <PlaceTargets pairs={view.targets} />}
        <p>
          <To page="ledger" query={{ place: place.id }} class="onward">
            {say('place.allClaims')}
          </To>
        </p>
      </section>
      <PlacePriorities view={view} />
      <PlaceNeighbours view={view} />
      <PlaceIndicators view={view} />
      {view.claims.length > 0 && (
        <section aria-labelledby="claims">
          <h2 id="claims">{say('place.claims')}</h2>
          <LedgerTable rows={tellingFirst(view.claims).slice(0, 20)} without={['place']} />
        </section>
      )}
      {view.documents.length > 0 && (
        <section aria-labelledby="documents">
          <h2 id="documents">{say('place.documents')}</h2>
          <DocumentTable rows={view.documents.slice(0, 30)} />
        </section>
      )}
    </article>
  );
}
