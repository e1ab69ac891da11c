import { ChartFrame } from '../../charts/chart-frame.js';
import { methodOf } from '../../charts/series-chart.js';
import { StackedBars, StackKey } from '../../charts/stacked-bars.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { type Account, growthOf, newOf, oldOf, type Span, spanName, spansOf } from './accounts.js';
import { factorsOf, partsOf, useGrowthWords } from './growth-words.js';

const FIVE = 5;

/** The growth of one place split up, span by span. */
export function OnePlace({ account, share }: { account: Account; share: number | null }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { query } = useNavigation().address;
  const { points, tick, percent } = useGrowthWords();
  const place = labels.short(account.place);
  const spans = spansOf(account, query.by === 'year' ? 1 : FIVE);
  const [first, last] = [spans[0]!, spans.at(-1)!];
  const of = ({ parts, ...span }: Span) => ({
    ...{ growth: points(growthOf(parts)), fresh: points(newOf(parts)), old: points(oldOf(parts)) },
    name: spanName(span),
  });
  const [from, to] = [of(first), of(last)];
  const latest = { place, to: to.growth, newTo: to.fresh, oldTo: to.old, spanTo: to.name };
  const before = { from: from.growth, newFrom: from.fresh, oldFrom: from.old, spanFrom: from.name };
  const finding = spans.length > 1 ? say('growth.finding', { ...latest, ...before }) : say('growth.findingOne', latest);
  const factors = factorsOf([account]);
  const parts = partsOf(factors, say);
  const stacks = spans.map((span) => ({ column: spanName(span), values: factors.map((one) => span.parts[one] ?? 0) }));
  return (
    <section aria-label={place}>
      <ChartFrame
        level={2}
        finding={finding}
        measure={share === null ? say('growth.measure') : say('growth.measureAssumed', { share: percent(share) })}
        sources={account.series}
        method={[
          say('growth.method'),
          ...(share === null ? [] : [say('growth.shareNote')]),
          ...methodOf(account.series, labels, language),
        ]}
        table={{
          columns: [
            say('growth.period'),
            ...parts.map(({ name }) => name),
            say('growth.old'),
            say('growth.new'),
            say('growth.total'),
          ],
          rows: spans.map((span, at) => [
            stacks[at]!.column,
            ...[...stacks[at]!.values, oldOf(span.parts), newOf(span.parts), growthOf(span.parts)].map((value) =>
              Number(value.toFixed(3)),
            ),
          ]),
        }}
      >
        <StackedBars
          parts={parts}
          stacks={stacks}
          total={say('growth.total')}
          description={`${finding}. ${say('growth.measure')}`}
          format={points}
          formatTick={tick}
          height={380}
        />
        <StackKey parts={parts} total={say('growth.total')} />
        {!factors.includes('human-capital') && <p class="measure">{say('growth.noSkills')}</p>}
      </ChartFrame>
    </section>
  );
}
