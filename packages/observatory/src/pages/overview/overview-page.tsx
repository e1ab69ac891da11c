import type { Meta, Overview } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { formatCount } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { PairCard } from '../../pairs/pair-card.js';
import { ResultMark } from '../../results/result-mark.js';
import { RESULTS } from '../../results/results.js';
import { To } from '../../routing/navigation.js';
import { SearchBox } from '../../shell/search-box.js';
import { useTitle } from '../../shell/use-title.js';
import { Waiting } from '../../shell/waiting.js';
import { SystemCardView } from './system-card.js';

/** What is said, what is measured, does it agree: the strategy's thirteen systems as cards. */
export function OverviewPage() {
  const { say } = useLanguage();
  useTitle(null);
  const answer = useAnswer<Overview>('/overview');
  return (
    <div class="overview">
      <section class="opening">
        <h1>{say('overview.title')}</h1>
        <p class="lead">{say('overview.lead')}</p>
        <SearchBox />
        <Starts />
      </section>
      <Waiting answer={answer} rows={12}>
        {({ systems, telling }) => (
          <>
            <section aria-labelledby="systems-heading">
              <h2 id="systems-heading" class="quiet-heading">
                {say('overview.systems')}
              </h2>
              <div class="cards">
                {systems.map((card) => (
                  <SystemCardView key={card.system} card={card} />
                ))}
                <Key />
              </div>
            </section>
            <section aria-labelledby="telling-heading">
              <h2 id="telling-heading">{say('overview.telling')}</h2>
              {telling.length === 0 && <p>{say('overview.noTelling')}</p>}
              {telling.map((pair) => (
                <PairCard key={pair.id} pair={pair} />
              ))}
              <p>
                <To page="ledger" class="onward">
                  {say('overview.allVerdicts')}
                </To>
              </p>
            </section>
          </>
        )}
      </Waiting>
    </div>
  );
}

/** Where to start: three doors, each with how much is behind it. */
function Starts() {
  const { language, say } = useLanguage();
  const answer = useAnswer<Meta>('/meta');
  const n = (pick: (counts: Meta['counts']) => number) =>
    answer.state === 'here' ? formatCount(pick(answer.value.counts), language) : '…';
  return (
    <ul class="starts">
      <li>
        <To page="ledger">{say('start.ledger', { n: n((c) => c.verdicts) })}</To>
      </li>
      <li>
        <To page="matrix">{say('start.matrix', { n: n((c) => c.priorities) })}</To>
      </li>
      <li>
        <To page="series">{say('start.series', { n: n((c) => c.series) })}</To>
      </li>
      <li>
        <To page="documents">{say('start.documents', { n: n((c) => c.documents) })}</To>
      </li>
    </ul>
  );
}

/** What the shapes on the cards mean, in the room that thirteen cards leave. */
function Key() {
  const { say } = useLanguage();
  return (
    <aside class="card key" aria-label={say('overview.key')}>
      <h3>{say('overview.key')}</h3>
      <ul>
        {RESULTS.map((result) => (
          <li key={result}>
            <To page="ledger" query={{ result }}>
              <ResultMark result={result} />
            </To>
          </li>
        ))}
      </ul>
      <p>{say('overview.keyNote')}</p>
    </aside>
  );
}
