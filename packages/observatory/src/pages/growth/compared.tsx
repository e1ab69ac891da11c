import { ChartFrame } from '../../charts/chart-frame.js';
import { StackKey } from '../../charts/stacked-bars.js';
import { type Row, StackedRows } from '../../charts/stacked-rows.js';
import { useLanguage } from '../../language/use-language.js';
import { formatAddress, withQuery } from '../../routing/address.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { type Account, growthOf, meanOver, newOf, oldOf, type Span, spanName, spansOf } from './accounts.js';
import { accountColumns, factorsOf, partsOf, useAccountWords, useGrowthWords } from './growth-words.js';
import { firstOfEach, isProvince } from './shown-accounts.js';

type ComparedProps = {
  accounts: Account[];
  focus: string;
  share: number | null;
  /** Places that the assumed share does not move. */
  unmoved: readonly string[];
};

const FIVE = 5;

/** All economies, or all provinces, side by side in one span of years. */
export function Compared({ accounts, focus, share, unmoved }: ComparedProps) {
  const { say } = useLanguage();
  const { address, filter } = useNavigation();
  const provinces = (address.query.set ?? (isProvince({ place: focus }) ? 'provinces' : 'economies')) === 'provinces';
  const shown = firstOfEach(accounts).filter((account) => isProvince(account) === provinces);
  if (shown.length === 0) return null;
  const all = shown.flatMap(({ years }) => years);
  const spans = spansOf({ years: all.sort((a, b) => a.year - b.year) }, FIVE);
  const span = spans.find(({ from, to }) => `${from}-${to}` === address.query.span) ?? fullest(spans, shown);
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">{say('growth.compared')}</h2>
      <div class="filters">
        <Choose
          label={say('growth.set')}
          value={provinces ? 'provinces' : 'economies'}
          options={[
            ['economies', say('growth.set.economies')],
            ['provinces', say('growth.set.provinces')],
          ]}
          onChoose={(set) => filter({ set, span: null }, { replace: true })}
        />
        <Choose
          label={say('growth.period')}
          value={`${span.from}-${span.to}`}
          options={spans.toReversed().map((one) => [`${one.from}-${one.to}`, spanName(one)])}
          onChoose={(chosen) => filter({ span: chosen }, { replace: true })}
        />
        <Choose
          label={say('growth.sort')}
          value={address.query.sort === 'growth' ? 'growth' : 'new'}
          options={[
            ['new', say('growth.sort.new')],
            ['growth', say('growth.sort.growth')],
          ]}
          onChoose={(sort) => filter({ sort: sort === 'new' ? null : sort }, { replace: true })}
        />
      </div>
      <Rows accounts={shown} span={span} provinces={provinces} focus={focus} share={share} unmoved={unmoved} />
    </section>
  );
}

/** The latest span that most places have years in: one early reporter must not hide the others. */
function fullest(spans: readonly Span[], accounts: readonly Account[]): Span {
  const held = ({ from, to }: Span) =>
    accounts.reduce((sum, { years }) => sum + years.filter(({ year }) => year >= from && year <= to).length, 0);
  const most = Math.max(...spans.map(held));
  return spans.findLast((span) => held(span) >= 0.8 * most)!;
}

type ChooseProps = {
  label: string;
  value: string;
  options: [value: string, label: string][];
  onChoose: (value: string) => void;
};

const Choose = ({ label, value, options, onChoose }: ChooseProps) => (
  <label>
    <span>{label}</span>
    <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

type RowsProps = ComparedProps & { span: { from: number; to: number }; provinces: boolean };

function Rows({ accounts, span, provinces, focus, share, unmoved }: RowsProps) {
  const { say } = useLanguage();
  const labels = useLabels();
  const { address } = useNavigation();
  const { points, tick } = useGrowthWords();
  const { measure, method } = useAccountWords(share);
  const measured = accounts.flatMap((account) => {
    const mean = meanOver(account, span.from, span.to);
    return mean ? [{ account, place: account.place, parts: mean.parts }] : [];
  });
  const key = address.query.sort === 'growth' ? growthOf : newOf;
  const sorted = [...measured].sort((a, b) => key(b.parts) - key(a.parts));
  const factors = factorsOf(accounts);
  const parts = partsOf(factors, say);
  const most = measured.reduce((best, one) => (newOf(one.parts) > newOf(best.parts) ? one : best));
  const finding = say('growth.comparedFinding', {
    ...{ span: spanName(span), of: measured.length, place: labels.short(most.place) },
    n: measured.filter(({ parts: one }) => growthOf(one) > 0 && newOf(one) > growthOf(one) / 2).length,
    set: say(provinces ? 'growth.set.provinces' : 'growth.set.economies'),
    ...{ new: points(newOf(most.parts)), growth: points(growthOf(most.parts)) },
  });
  const rows = sorted.map(({ place, parts: one }): Row => {
    const words = { place: labels.short(place), growth: points(growthOf(one)), new: points(newOf(one)) };
    return {
      ...{ id: place, column: words.place, focus: place === focus, told: say('growth.comparedTold', words) },
      values: factors.map((factor) => one[factor] ?? 0),
      href: formatAddress(withQuery(address, { place, way: null, set: provinces ? 'provinces' : 'economies' })),
    };
  });
  const still = measured.filter(({ place }) => unmoved.includes(place)).map(({ place }) => labels.short(place));
  const words = distinctWords(sorted.flatMap(({ account }) => account.series));
  return (
    <ChartFrame
      finding={finding}
      measure={measure}
      sources={words}
      method={method}
      table={{
        columns: accountColumns(say('growth.place'), parts, say),
        rows: sorted.map(({ place, parts: one }, at) => [
          labels.short(place),
          ...[...rows[at]!.values, oldOf(one), newOf(one), growthOf(one)].map((value) => Number(value.toFixed(3))),
        ]),
      }}
    >
      <StackedRows
        parts={parts}
        rows={rows}
        description={finding}
        format={points}
        formatTick={tick}
        total={say('growth.total')}
      />
      <StackKey parts={parts} total={say('growth.total')} />
      {still.length > 0 && (
        <p class="notice">{say('growth.shareUnmovedAmong', { places: still.join(say('list.comma')) })}</p>
      )}
      {provinces && !factors.includes('human-capital') && <p class="measure">{say('growth.noSkills')}</p>}
    </ChartFrame>
  );
}

/** Each source once: places share them. */
const distinctWords = (series: Account['series']) =>
  series.filter(
    ({ source, vintage }, at) => series.findIndex((one) => one.source === source && one.vintage === vintage) === at,
  );
