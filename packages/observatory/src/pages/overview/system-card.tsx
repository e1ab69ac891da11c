import { useMemo } from 'preact/hooks';
import type { SystemCard } from '../../api/shapes.js';
import { LineChart } from '../../charts/line-chart.js';
import { linesOf } from '../../charts/series-chart.js';
import { formatCount, formatMeasure } from '../../language/numbers.js';
import { formatPeriod } from '../../language/periods.js';
import { useLanguage } from '../../language/use-language.js';
import { ResultTally } from '../../results/result-tally.js';
import { To } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';

/** One system: who says how much, what is measured, what was checked. */
export function SystemCardView({ card }: { card: SystemCard }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const actors = card.said.byActor
    .slice(0, 3)
    .map(({ actor, count }) => `${labels.short(actor)} ${formatCount(count, language)}`);
  const latest = card.said.latest && formatPeriod(card.said.latest.slice(0, 7), language);
  return (
    <article class="card" data-row="">
      <h3>
        <To page="system" id={String(card.system)}>
          <span class="card-number">{card.system}</span> {labels.pick(card.label)}
        </To>
      </h3>
      <p class="said">
        {card.said.total === 0 ? (
          say('card.nothingSaid')
        ) : (
          <>
            <b>
              {say('card.said', {
                n: formatCount(card.said.total, language),
                documents: formatCount(card.said.documents, language),
              })}
            </b>
            <span class="actors">{[latest, ...actors].filter(Boolean).join(' · ')}</span>
          </>
        )}
      </p>
      <Measured measured={card.measured} />
      <ResultTally counts={card.verdicts} />
    </article>
  );
}

function Measured({ measured }: { measured: SystemCard['measured'] }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const lines = useMemo(
    () => (measured ? linesOf(measured.series, measured.series[0]?.place ?? null, labels) : []),
    [measured, labels],
  );
  const focus = lines.find((line) => line.focus) ?? lines[0];
  if (!measured || !focus || focus.points.length === 0) return <p class="card-chart none">{say('card.notMeasured')}</p>;
  const last = focus.points.at(-1)!;
  const formatY = (value: number) => formatMeasure(value, measured.unit, language, labels.unit);
  const label = labels.pick(measured.label);
  return (
    <div class="card-chart">
      <p class="measure" title={`${label} · ${labels.unit(measured.unit)}`}>
        {label}
      </p>
      <p class="card-value">
        <b>{formatY(last.y)}</b> <span>{last.period}</span>
      </p>
      <LineChart
        lines={lines}
        small
        height={92}
        formatY={formatY}
        description={say('card.chart', { metric: label, place: focus.label, value: formatY(last.y), at: last.period })}
      />
    </div>
  );
}
