import type { Evidence, Pair, StoredSeries } from '../api/shapes.js';
import { wordsOf } from '../charts/series-words.js';
import { datedSource } from '../charts/source-line.js';
import { formatPeriod } from '../language/periods.js';
import { scriptOf } from '../language/script.js';
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
  const { evidence } = pair.verdict;
  const { en, zh } = pair.arithmetic;
  // What was checked before there was Chinese arithmetic has the English line until the next check.
  const written = language === 'zh' && zh !== en ? 'zh' : 'en';
  return (
    <div class="arithmetic">
      <p class="arithmetic-line" lang={en ? written : undefined}>
        {pair.arithmetic[written] || say('pair.noArithmetic')}
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
                <EvidenceDefinition pair={pair} evidence={one} series={series} />
                {series ? (
                  <To
                    page="indicator"
                    id={series.indicator}
                    query={{ place: series.place }}
                    lang={scriptOf(datedSource(series, language))}
                  >
                    {datedSource(series, language)}
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

type MetBy = { pair: Pair; evidence: Evidence; series: StoredSeries | undefined };

/** How the evidence defines what was claimed; a later document only states it. */
function EvidenceDefinition({ pair, evidence, series }: MetBy) {
  const { language, say } = useLanguage();
  const stated = pair.evidenceDocuments.some(({ id }) => id === evidence.series);
  const text = series ? wordsOf(series, language).definition : stated ? say('pair.asReported') : evidence.definition;
  return (
    <span class="evidence-definition" lang={scriptOf(text)}>
      {text}
    </span>
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
