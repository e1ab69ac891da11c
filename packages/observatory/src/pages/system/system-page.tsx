import type { SystemView } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { definitionsOf, SeriesChart } from '../../charts/series-chart.js';
import { useLanguage } from '../../language/use-language.js';
import { PairCard } from '../../pairs/pair-card.js';
import { ResultTally } from '../../results/result-tally.js';
import { bare } from '../../routing/address.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { FirstOf } from '../../shell/first-of.js';
import { useTitle } from '../../shell/use-title.js';
import { Empty, Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';

/** One of the thirteen systems: what the documents say, what the data show, what was checked. */
export function SystemPage() {
  const { address } = useNavigation();
  const answer = useAnswer<SystemView>(`/systems/${encodeURIComponent(address.id!)}`);
  return (
    <Waiting whole answer={answer} rows={10}>
      {(view) => <SystemBody view={view} />}
    </Waiting>
  );
}

function SystemBody({ view }: { view: SystemView }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const name = labels.pick(view.label);
  useTitle(name);
  return (
    <article class="system-page">
      <header>
        <p class="crumb">
          <To page="overview">{say('nav.overview')}</To> / {say('system.number', { n: view.system })}
        </p>
        <h1>{name}</h1>
        <ResultTally counts={view.verdicts} />
      </header>
      <section aria-labelledby="measured">
        <h2 id="measured">{say('system.measured')}</h2>
        {view.indicators.length === 0 && <Empty>{say('card.notMeasured')}</Empty>}
        <FirstOf all={view.indicators} first={6}>
          {(shown) => (
            <div class="charts">
              {shown.map((one) => {
                const all = view.series.filter(({ indicator }) => indicator === one.indicator);
                // The first definition here; the indicator's own page shows them side by side.
                const series = all.filter(
                  ({ definition, unit }) => definition === all[0]?.definition && unit === one.unit,
                );
                return series.length === 0 ? null : (
                  <div key={one.indicator}>
                    <SeriesChart
                      series={series}
                      focus={series.some(({ place }) => place === 'CHN') ? 'CHN' : (series[0]?.place ?? null)}
                      label={labels.pick(one.label)}
                      unit={one.unit}
                      height={220}
                    />
                    <p>
                      <To page="indicator" id={one.indicator} class="onward">
                        {say(definitionsOf(all).length > 1 ? 'system.openDefinitions' : 'system.openSeries', {
                          n: one.places.length,
                          definitions: definitionsOf(all).length,
                        })}
                      </To>
                    </p>
                  </div>
                );
              })}
            </div>
          )}
        </FirstOf>
      </section>
      <section aria-labelledby="said">
        <h2 id="said">{say('system.said')}</h2>
        {view.priorities.length === 0 ? (
          <Empty>{say('card.nothingSaid')}</Empty>
        ) : (
          <ul class="said-list">
            {view.priorities.slice(0, 40).map((one) => (
              <li key={one.concept} data-row="">
                {one.concept.startsWith('industry/') ? (
                  <To page="industry" id={bare(one.concept)}>
                    {labels.pick(one.label)}
                  </To>
                ) : (
                  <b>{labels.pick(one.label)}</b>
                )}
                <span>
                  {one.actors.slice(0, 8).map(labels.short).join(say('list.comma'))}
                  {one.actors.length > 8 && ` ${say('list.andMore', { n: one.actors.length - 8 })}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="checked">
        <h2 id="checked">{say('system.checked')}</h2>
        {view.pairs.length === 0 ? (
          <Empty>{say('tally.none')}</Empty>
        ) : (
          <FirstOf all={view.pairs} first={5}>
            {(shown) => shown.map((pair) => <PairCard key={pair.id} pair={pair} />)}
          </FirstOf>
        )}
      </section>
    </article>
  );
}
