import { formatCount, formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import type { NewestAnswer } from '../../threads/use-newest-answer.js';
import type { IndexPicture } from './index-engine.js';

/** What is wrong with a choice, in composite's own words, and the way back. */
export function Refused({ fault }: { fault: string | null }) {
  const { say } = useLanguage();
  const { address, go } = useNavigation();
  if (fault === null) return null;
  return (
    <div class="failure" role="alert">
      <h2>{say('index.refused')}</h2>
      <p lang="en">{fault}</p>
      <p class="failure-ways">
        <button type="button" onClick={() => go({ ...address, query: {} })}>
          {say('index.backOne')}
        </button>
      </p>
    </div>
  );
}

/** How long the last change took, from the hand to the eye. */
export function Redrawn({ answer: { value, milliseconds } }: { answer: NewestAnswer<IndexPicture> }) {
  const { language, say } = useLanguage();
  return (
    <p class="measure redrawn" data-milliseconds={milliseconds || undefined}>
      {milliseconds > 0 && value
        ? say('index.took', { ms: formatNumber(milliseconds, language, 2), runs: formatCount(value.runs, language) })
        : '\u00a0'}
    </p>
  );
}
