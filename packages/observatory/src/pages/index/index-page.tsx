import type { IndexView } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { AfterPaint } from '../../shell/after-paint.js';
import { useTitle } from '../../shell/use-title.js';
import { Skeleton, Waiting } from '../../shell/waiting.js';
import { useNewestAnswer } from '../../threads/use-newest-answer.js';
import { choiceOf } from './choice.js';
import { Controls } from './controls.js';
import { DevelopmentCharts } from './development-charts.js';
import type { IndexQuestion } from './index.worker.js';
import type { IndexPicture, RankRanges } from './index-engine.js';
import { IndexMap } from './index-map.js';
import { IndexMethods } from './index-methods.js';
import { definitionOf } from './index-words.js';
import { Profile } from './profile.js';
import { Ranking } from './ranking.js';
import { Redrawn, Refused } from './redrawn.js';
import { standingsOf } from './standings.js';
import { Steps } from './steps.js';
import { useIndexThread } from './use-index-thread.js';
import { useWarmThreads } from './use-warm-threads.js';
import { WeightBars } from './weight-bars.js';

/** An index that the reader puts together: what goes in, how it is added up, and how firm the ranking is that comes out. */
export function IndexPage() {
  const { say } = useLanguage();
  useTitle(say('nav.index'));
  const answer = useAnswer<IndexView>('/index');
  return (
    <div class="index-page">
      <h1>{say('index.title')}</h1>
      <p class="lead">{say('index.lead')}</p>
      <Waiting answer={answer} rows={14}>
        {(view) => <Builder view={view} />}
      </Waiting>
    </div>
  );
}

function Builder({ view }: { view: IndexView }) {
  const { query } = useNavigation().address;
  const { thread, fault } = useIndexThread(view);
  // In a thread of its own: ranks never wait for the ranges of a choice that is past.
  const ranging = useIndexThread(view);
  const definition = definitionOf(view);
  const choice = choiceOf(query, definition);
  const years = [...new Set(view.data.periods)].sort();
  const year = years.includes(query.year ?? '') ? query.year! : years.at(-1)!;
  const scored = useNewestAnswer<IndexQuestion, IndexPicture>(thread, { ask: 'picture', choice, year });
  const ranged = useNewestAnswer<IndexQuestion, RankRanges>(ranging.thread, { ask: 'ranges', choice });
  const later = scored.current && ranged.current ? thread : null;
  const columns = definition.indicators.map(({ column }) => column);
  useWarmThreads([thread, ranging.thread], later !== null, columns, choice, year);
  const broken = fault ?? scored.fault;
  const controls = { view, definition, choice, year };
  const part = scored.value &&
    broken === null && {
      ...controls,
      picture: scored.value,
      ranges: ranged.value,
      standings: standingsOf(scored.value, ranged.value),
    };
  return (
    <>
      <div class="builder">
        <Controls {...controls} years={years} picture={scored.value} thread={thread} />
        <div class="builder-results">
          <Refused fault={broken} />
          {part && (
            <div class={ranged.current ? undefined : 'ranges-former'}>
              <Ranking {...part} />
              {ranged.fault ? (
                <p class="notice" role="alert" lang="en">
                  {ranged.fault}
                </p>
              ) : (
                <Redrawn scored={scored} ranged={ranged} />
              )}
            </div>
          )}
          {!part && broken === null && <Skeleton rows={14} />}
        </div>
      </div>
      {part && (
        <>
          <div class="two-columns">
            <IndexMap {...part} />
            <WeightBars {...part} />
          </div>
          <AfterPaint wait={later === null}>
            <Steps {...part} />
            <Profile {...part} />
            <DevelopmentCharts {...part} thread={later} />
            <IndexMethods {...part} thread={later} />
          </AfterPaint>
        </>
      )}
    </>
  );
}
