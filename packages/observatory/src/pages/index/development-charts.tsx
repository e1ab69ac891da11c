import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { Empty, Skeleton } from '../../shell/waiting.js';
import type { Thread } from '../../threads/thread.js';
import { useNewestAnswer } from '../../threads/use-newest-answer.js';
import { DagumBars } from './dagum-bars.js';
import type { Development } from './development.js';
import type { IndexQuestion } from './index.worker.js';
import type { PicturePart } from './index-part.js';
import { RidgeChart } from './ridge-chart.js';
import { Neighbours, Spread } from './spread-lines.js';
import { placeInFocus, standingsIn } from './standings.js';

/** How the index developed: its distribution, its gaps, and whether neighbours are alike. */
export function DevelopmentCharts({ thread, ...part }: PicturePart & { thread: Thread<IndexQuestion> | null }) {
  const { say } = useLanguage();
  const { query } = useNavigation().address;
  const { value, fault } = useNewestAnswer<IndexQuestion, Development>(thread, {
    ask: 'development',
    choice: part.choice,
  });
  const place = placeInFocus(query.place, standingsIn(part.standings, part.year));
  const present = { ...part, place };
  return (
    <section aria-labelledby="years">
      <h2 id="years">{say('index.years')}</h2>
      {fault && <Empty>{fault}</Empty>}
      {!value && !fault && <Skeleton rows={6} />}
      {value && !fault && (
        <div class="charts">
          <div class="stacked-charts">
            <RidgeChart {...present} development={value} />
            <Neighbours {...present} development={value} />
          </div>
          <div class="stacked-charts">
            {value.gaps ? (
              <>
                <DagumBars {...present} development={value} gaps={value.gaps} />
                {value.spread && <Spread {...present} development={value} spread={value.spread} />}
              </>
            ) : (
              <Empty>{say('index.negative')}</Empty>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

export type DevelopmentPart = PicturePart & { place: string; development: Development };
export type GapsPart = DevelopmentPart & { gaps: NonNullable<Development['gaps']> };
