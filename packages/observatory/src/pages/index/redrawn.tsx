import { formatCount, formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import type { NewestAnswer } from '../../threads/use-newest-answer.js';
import type { IndexPicture, RankRanges } from './index-engine.js';

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

type RedrawnProps = { scored: NewestAnswer<IndexPicture>; ranged: NewestAnswer<RankRanges> };

/** How long the last change took, from the hand to the eye: ranks first, their ranges when all ways have been gone through. */
export function Redrawn({ scored, ranged }: RedrawnProps) {
  const { language, say } = useLanguage();
  const milliseconds = (value: number) => formatNumber(value, language, value < 100 ? 2 : 3);
  // Two threads answer, in any order: what is told must be of the same choice.
  const drawn =
    scored.current && scored.milliseconds > 0 && ranged.current && ranged.value !== null && ranged.milliseconds > 0;
  return (
    <p
      class="measure redrawn"
      data-ranks={drawn ? scored.milliseconds : undefined}
      data-ranges={drawn ? ranged.milliseconds : undefined}
    >
      {drawn
        ? say('index.took', {
            ms: milliseconds(scored.milliseconds),
            ranges: milliseconds(ranged.milliseconds),
            runs: formatCount(ranged.value!.runs, language),
          })
        : '\u00a0'}
    </p>
  );
}
