import type { IndustryView } from '../../api/shapes.js';
import { ChartFrame } from '../../charts/chart-frame.js';
import { YearBars } from '../../charts/year-bars.js';
import { formatPeriod } from '../../language/periods.js';
import { useLanguage } from '../../language/use-language.js';
import { useLabels } from '../../vocabulary/use-labels.js';

/** Mentions by year in the nation's and the provinces' reports, and who named it first. */
export function IndustryTimeline({ view }: { view: IndustryView }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const name = labels.pick(view.industry.label);
  const firsts = [...view.firsts].sort((a, b) => a.date.localeCompare(b.date));
  const first = firsts[0];
  const peak = [...view.timeline].sort((a, b) => b.national + b.provinces - (a.national + a.provinces))[0];
  const finding = first
    ? say('industry.firstFinding', {
        industry: name,
        actor: labels.short(first.actor),
        date: formatPeriod(first.date.slice(0, 4), language),
      })
    : say('industry.firstNone', { industry: name });
  return (
    <ChartFrame
      level={2}
      finding={finding}
      measure={say('industry.timelineMeasure')}
      sources={[]}
      method={[say('industry.timelineMethod')]}
      table={{
        columns: [say('column.year'), say('industry.national'), say('industry.provinces')],
        rows: view.timeline.map(({ year, national, provinces }) => [year, national, provinces]),
      }}
    >
      <YearBars
        panels={[
          {
            name: say('industry.national'),
            counts: view.timeline.map(({ year, national }) => ({ year: Number(year), count: national })),
          },
          {
            name: say('industry.provinces'),
            counts: view.timeline.map(({ year, provinces }) => ({ year: Number(year), count: provinces })),
          },
        ]}
        description={
          peak ? `${finding}. ${say('industry.peak', { year: peak.year, n: peak.national + peak.provinces })}` : finding
        }
      />
      {firsts.length > 0 && (
        <ol class="firsts">
          {firsts.slice(0, 12).map(({ actor, date }) => (
            <li key={actor}>
              <b>{date.slice(0, 4)}</b> {labels.short(actor)}
            </li>
          ))}
          {firsts.length > 12 && <li class="rest">{say('list.andMore', { n: firsts.length - 12 })}</li>}
        </ol>
      )}
    </ChartFrame>
  );
}
