import { ChartFrame } from '../../charts/chart-frame.js';
import { methodOf } from '../../charts/series-chart.js';
import { StackedBars, StackKey } from '../../charts/stacked-bars.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { type Account, gapsOf, growthOf, newOf, oldOf, type Span, spanName, spansOf } from './accounts.js';
import { accountColumns, factorsOf, partsOf, useAccountWords, useGrowthWords } from './growth-words.js';

const FIVE = 5;

type OnePlaceProps = {
  account: Account;
  /** Labour's share that the account was weighed anew by; null where it is as measured. */
  share: number | null;
  /** A share is assumed, but the account could not be weighed anew. */
  unmoved: boolean;
  /** Years for which the source itself has no account. */
  unknown: readonly number[];
};

/** The growth of one place split up, span by span; a year without an account leaves a gap. */
export function OnePlace({ account, share, unmoved, unknown }: OnePlaceProps) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { query } = useNavigation().address;
  const { points, tick } = useGrowthWords();
  const { measure, method } = useAccountWords(share);
  const place = labels.short(account.place);
  const yearly = query.by === 'year';
  const spans = spansOf(account, yearly ? 1 : FIVE);
  const gaps = gapsOf(account);
  const unshared = gaps.filter((year) => !unknown.includes(year));
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
  const figures = spans.map((span) => ({
    ...{ column: spanName(span), values: factors.map((one) => span.parts[one] ?? 0) },
    sums: [oldOf(span.parts), newOf(span.parts), growthOf(span.parts)],
  }));
  const empty = (yearly ? gaps : []).map((year) => ({
    ...{ column: String(year), values: [], sums: [] },
    missing: say('growth.gapBar'),
  }));
  const stacks = [...figures, ...empty].sort((a, b) => (a.column < b.column ? -1 : 1));
  return (
    <section aria-label={place}>
      <ChartFrame
        level={2}
        finding={finding}
        measure={measure}
        sources={account.series}
        method={[...method, ...methodOf(account.series, labels, language)]}
        table={{
          columns: accountColumns(say('growth.period'), parts, say),
          rows: stacks.map(({ column, values, sums }) => [
            column,
            ...(sums.length > 0
              ? [...values, ...sums].map((value) => Number(value.toFixed(3)))
              : [...parts, ...'123'].map(() => null)),
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
        {unmoved && <p class="notice">{say('growth.shareUnmoved', { place })}</p>}
        {unknown.length > 0 && <p class="measure">{say('growth.gap', { years: unknown.join(say('list.comma')) })}</p>}
        {unshared.length > 0 && (
          <p class="measure">{say('growth.gapShare', { years: unshared.join(say('list.comma')) })}</p>
        )}
        {!factors.includes('human-capital') && <p class="measure">{say('growth.noSkills')}</p>}
      </ChartFrame>
    </section>
  );
}
