import type { ResultCounts } from '../api/shapes.js';
import { formatCount } from '../language/numbers.js';
import { useLanguage } from '../language/use-language.js';
import { ResultShape } from './result-mark.js';
import { counted, kindOf, messageOf, totalOf } from './results.js';

/** Claims checked, by result: a strip whose parts are as wide as their counts, with shapes and numbers under it. */
export function ResultTally({ counts, strip = true }: { counts: ResultCounts; strip?: boolean }) {
  const { language, say } = useLanguage();
  const rows = counted(counts);
  if (rows.length === 0) return <p class="tally none">{say('tally.none')}</p>;
  const words = rows
    .map(({ result, count }) => `${say(messageOf(result))}: ${formatCount(count, language)}`)
    .join(', ');
  return (
    <div class="tally" role="img" aria-label={`${say('tally.total', { n: totalOf(counts) })}: ${words}`}>
      {strip && (
        <div class="tally-strip">
          {rows.map(({ result, count }) => (
            <span key={result} class={kindOf(result)} style={{ flexGrow: count }} />
          ))}
        </div>
      )}
      <ul>
        {rows.map(({ result, count }) => (
          <li key={result} title={say(messageOf(result))}>
            <ResultShape result={result} />
            {formatCount(count, language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
