import type { Pair } from '../api/shapes.js';
import { formatPeriod } from '../language/periods.js';
import { useLanguage } from '../language/use-language.js';
import { ResultShape } from '../results/result-mark.js';
import { messageOf, RESULTS } from '../results/results.js';
import { To } from '../routing/navigation.js';
import { useLabels } from '../vocabulary/use-labels.js';
import { evidenceSeries, evidenceValue } from './evidence-value.js';

/** The verdict's arithmetic in one line that a person can redo, and every series that it met, each with its own answer. */
export function Arithmetic({ pair }: { pair: Pair }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { evidence, arithmetic } = pair.verdict;
  return (
    <div class="arithmetic">
      <p class="arithmetic-line" lang="en">
        {arithmetic || say('pair.noArithmetic')}
      </p>
      {evidence.length > 0 && (
        <ul class="evidence">
          {evidence.map((one, i) => {
            const series = evidenceSeries(pair, one);
            const result = RESULTS.find((known) => known === one.result);
            return (
              <li key={`${one.series}-${i}`}>
                {result && <ResultShape result={result} />}
                <span class="evidence-value">{evidenceValue(pair, one, language, labels, 5)}</span>
                <span>{formatPeriod(one.period, language)}</span>
                <span class="evidence-definition">{labels.of(one.definition)}</span>
                {series ? (
                  <To page="indicator" id={series.indicator} query={{ place: series.place }}>
                    {series.source}
                    {series.vintage && !series.source.includes(series.vintage) ? `, ${series.vintage}` : ''}
                  </To>
                ) : (
                  <EvidenceDocument pair={pair} id={one.series} />
                )}
                {result && <span class="evidence-result">{say(messageOf(result))}</span>}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

/** The outcome that a later document states. */
function EvidenceDocument({ pair, id }: { pair: Pair; id: string }) {
  const { say } = useLanguage();
  const stated = pair.evidenceDocuments.find((document) => document.id === id);
  if (!stated) return <span>{id}</span>;
  return (
    <To page="document" id={id}>
      {[say('pair.laterReport'), stated.title, stated.date].filter(Boolean).join(' · ')}
    </To>
  );
}
