import type { ResultCounts } from '../../api/shapes.js';
import { formatCount } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { ResultShape } from '../../results/result-mark.js';
import { kindOf, messageOf, RESULTS } from '../../results/results.js';
import { useNavigation } from '../../routing/navigation.js';

/** Results as buttons, with counts and bars on one scale; several can be pressed. */
export function ResultFilter({ counts }: { counts: ResultCounts }) {
  const { language, say } = useLanguage();
  const { address, filter } = useNavigation();
  const pressed = new Set((address.query.result ?? '').split(',').filter(Boolean));
  const most = Math.max(1, ...Object.values(counts));
  return (
    <fieldset class="result-filter">
      <legend class="hidden-words">{say('ledger.byResult')}</legend>
      {RESULTS.filter((result) => counts[result] || pressed.has(result)).map((result) => (
        <button
          key={result}
          type="button"
          class={kindOf(result)}
          aria-pressed={pressed.has(result)}
          onClick={() => {
            const next = new Set(pressed);
            if (!next.delete(result)) next.add(result);
            filter({ result: [...next].join(','), shown: null });
          }}
        >
          <span class="result-filter-word">
            <ResultShape result={result} /> <span>{say(messageOf(result))}</span>
          </span>
          <b>{formatCount(counts[result] ?? 0, language)}</b>
          <i style={{ width: `${(100 * (counts[result] ?? 0)) / most}%` }} />
        </button>
      ))}
    </fieldset>
  );
}
