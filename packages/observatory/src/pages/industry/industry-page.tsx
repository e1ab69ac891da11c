import type { IndustryView } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { SeriesChart } from '../../charts/series-chart.js';
import { useLanguage } from '../../language/use-language.js';
import { bare } from '../../routing/address.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { useTitle } from '../../shell/use-title.js';
import { Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { IndustryRow } from './industry-row.js';
import { IndustryTimeline } from './industry-timeline.js';
import { StatementList } from './statement-list.js';

/** Who bets on it, since when, how strong is it? */
export function IndustryPage() {
  const { address } = useNavigation();
  const answer = useAnswer<IndustryView>(`/industries/${encodeURIComponent(address.id!)}`);
  return (
    <Waiting whole answer={answer}>
      {(view) => <IndustryBody view={view} />}
    </Waiting>
  );
}

function IndustryBody({ view }: { view: IndustryView }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const { industry } = view;
  const name = labels.pick(industry.label);
  useTitle(name);
  return (
    <article class="industry-page">
      <header>
        <p class="crumb">
          <To page="industries">{say('nav.industries')}</To>
          {industry.parent && (
            <>
              {' / '}
              <To page="industry" id={bare(industry.parent)}>
                {labels.of(industry.parent)}
              </To>
            </>
          )}
        </p>
        <h1>
          {name} {industry.stage && <small class="tag">{say(`stage.${industry.stage}`)}</small>}
        </h1>
        {view.children.length > 0 && (
          <ul class="chips" aria-label={say('industry.children')}>
            {view.children.map((child) => (
              <li key={child.id}>
                <To page="industry" id={bare(child.id)}>
                  {labels.pick(child.label)}
                </To>
              </li>
            ))}
          </ul>
        )}
      </header>
      <div class="two-columns">
        <IndustryRow view={view} />
        <IndustryTimeline view={view} />
      </div>
      {view.indicators.length > 0 && (
        <section aria-labelledby="indicators">
          <h2 id="indicators">{say('industry.indicators')}</h2>
          <div class="charts">
            {view.indicators.map((one) => (
              <SeriesChart
                key={one.indicator}
                series={one.series}
                focus={one.series.some(({ place }) => place === 'CHN') ? 'CHN' : null}
                label={labels.pick(one.label)}
                unit={one.unit}
                height={220}
              />
            ))}
          </div>
        </section>
      )}
      <StatementList statements={view.statements} />
    </article>
  );
}
