import type { SeriesView, StoredSeries } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { ChartFrame } from '../../charts/chart-frame.js';
import { methodOf } from '../../charts/series-chart.js';
import { type Part, StackedBars, StackKey } from '../../charts/stacked-bars.js';
import { formatMeasure } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { EconomyChoice } from './economy-choice.js';

/** From the bottom up: what is made at home, what comes back, what is foreign; the more often counted the fainter. */
const TERMS = ['dva-fin', 'dva-int', 'dva-intrex', 'rdv-fin', 'rdv-int', 'ddc', 'fva-fin', 'fva-int', 'fdc'] as const;

/** What an economy's exports are made of, year by year: the nine terms of Koopman, Wang and Wei. */
export function ExportTerms({ economies }: { economies: string[] }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const { address } = useNavigation();
  const economy = economies.includes(address.query.terms ?? '') ? address.query.terms! : economies[0]!;
  const views = TERMS.map((term) => useAnswer<SeriesView>(`/series/gvc.kww.${term}?place=${economy}`));
  const pending = views.find(({ state }) => state !== 'here') ?? views[0]!;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{say('chains.terms')}</h2>
      <p class="lead">{say('chains.termsLead')}</p>
      <EconomyChoice
        label={say('chains.economy')}
        field="terms"
        chosen={economy}
        economies={economies.map((code) => [code, labels.short(code)])}
      />
      <Waiting answer={pending}>
        {() => <Bars economy={economy} views={views.flatMap((view) => (view.state === 'here' ? [view.value] : []))} />}
      </Waiting>
    </section>
  );
}

function Bars({ economy, views }: { economy: string; views: SeriesView[] }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  if (views.length < TERMS.length) return null;
  const series = views.flatMap((view) => view.series.filter(({ place }) => place === economy)) as StoredSeries[];
  const values = series.map(({ points }) => new Map(points));
  const years = [...new Set(series.flatMap(({ points }) => points.map(([year]) => year)))].sort();
  const parts: Part[] = views.map((view, at) => ({ name: labels.pick(view.label), colour: `stack-${at}` }));
  const stacks = years.map((year) => ({ column: year, values: values.map((points) => points.get(year) ?? 0) }));
  const format = (value: number) => formatMeasure(value, '%', language, labels.unit);
  const foreign = (year: string) => values.slice(6).reduce((sum, points) => sum + (points.get(year) ?? 0), 0);
  const [first, last] = [years[0] ?? '', years.at(-1) ?? ''];
  const finding = say('chains.termsFinding', {
    place: labels.short(economy),
    a: format(foreign(first)),
    b: format(foreign(last)),
    from: first,
    to: last,
  });
  return (
    <ChartFrame
      level={3}
      finding={finding}
      measure={say('chains.termsMeasure')}
      sources={series}
      method={methodOf(series, labels, language)}
      table={{
        columns: [say('table.period'), ...parts.map(({ name }) => name)],
        rows: stacks.map(({ column, values: row }) => [column, ...row]),
      }}
    >
      <StackedBars parts={parts} stacks={stacks} description={finding} format={format} />
      <StackKey parts={parts} />
    </ChartFrame>
  );
}
