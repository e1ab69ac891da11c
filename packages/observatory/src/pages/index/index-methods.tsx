import { BumpChart, type BumpLine } from '../../charts/bump-chart.js';
import { ChartFrame } from '../../charts/chart-frame.js';
import type { MessageKey } from '../../language/message.js';
import { formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { formatAddress, withQuery } from '../../routing/address.js';
import { useNavigation } from '../../routing/navigation.js';
import { Empty, Skeleton } from '../../shell/waiting.js';
import type { Thread } from '../../threads/thread.js';
import { useNewestAnswer } from '../../threads/use-newest-answer.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import type { IndexQuestion } from './index.worker.js';
import type { IndexPart } from './index-part.js';
import { sourcesOf } from './index-words.js';
import type { MethodRanks } from './method-ranks.js';

/** How ranks move where one step is changed. */
export function IndexMethods({ thread, ...part }: IndexPart & { thread: Thread<IndexQuestion> | null }) {
  const { say } = useLanguage();
  const { choice, year } = part;
  const { value, fault } = useNewestAnswer<IndexQuestion, MethodRanks>(thread, { ask: 'methods', choice, year });
  return (
    <section aria-labelledby="methods">
      <h2 id="methods">{say('index.methods')}</h2>
      {fault && <Empty>{fault}</Empty>}
      {!value && !fault && <Skeleton rows={6} />}
      {value && !fault && <Bumps {...part} ranks={value} />}
    </section>
  );
}

function Bumps({ view, year, ranks: { methods, correlations, places } }: IndexPart & { ranks: MethodRanks }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { address } = useNavigation();
  const names = methods.map(({ step, word }) =>
    step === 'chosen' ? say('index.chosen') : say(`index.${step}.${word}` as MessageKey),
  );
  const spread = (ranks: number[]) => Math.max(...ranks) - Math.min(...ranks);
  const most = places.reduce((best, one) => (spread(one.ranks) > spread(best.ranks) ? one : best));
  const first = places.find(({ ranks }) => ranks[0] === 1)!;
  const focus = places.find(({ place }) => place === address.query.place) ?? first;
  const finding = say('index.methodsFinding', {
    ...{ place: labels.short(most.place), low: Math.min(...most.ranks), high: Math.max(...most.ranks) },
    least: formatNumber(Math.min(...correlations), language, 2),
  });
  const lines = places.map(
    ({ place, ranks }): BumpLine => ({
      ...{ id: place, name: labels.short(place), ranks, focus: place === focus.place },
      told: `${labels.short(place)}: ${names.map((name, at) => `${name} ${ranks[at]}`).join(say('list.comma'))}`,
      href: formatAddress(withQuery(address, { place })),
    }),
  );
  return (
    <ChartFrame
      finding={finding}
      measure={say('index.methodsMeasure', { year })}
      sources={sourcesOf(view)}
      method={[say('index.methodsMethod')]}
      table={{
        columns: [say('index.place'), ...names],
        rows: [
          ...[...places]
            .sort((a, b) => a.ranks[0]! - b.ranks[0]!)
            .map(({ place, ranks }) => [labels.short(place), ...ranks]),
          [say('index.correlation'), ...correlations.map((value) => Number(value.toFixed(3)))],
        ],
      }}
    >
      <BumpChart methods={names} lines={lines} description={finding} />
    </ChartFrame>
  );
}
