import { formatFixed } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import type { PicturePart } from './index-part.js';
import { Obstacles } from './obstacles.js';
import { RankPath } from './rank-path.js';
import { placeInFocus, standingsIn } from './standings.js';
import { Strengths } from './strengths.js';

/** One province: where it is strong and weak, what holds it back, and how its rank moved. */
export function Profile(part: PicturePart) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { address, filter } = useNavigation();
  const standings = standingsIn(part.standings, part.year);
  const place = placeInFocus(address.query.place, standings);
  const names = standings
    .map((standing) => ({ id: standing.place, name: labels.short(standing.place) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const { rank, score } = standings.find((standing) => standing.place === place)!;
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{say('index.profile')}</h2>
      <div class="filters">
        <label>
          <span>{say('index.place')}</span>
          <select
            value={place}
            onChange={({ currentTarget: { value } }) => filter({ place: value }, { replace: true })}
          >
            {names.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p class="profile-rank">
          {say('index.rankToldSure', { place: labels.short(place), rank, score: formatFixed(score, language, 3) })} ·{' '}
          <To page="place" id={place} class="onward">
            {say('index.openPlace', { place: labels.short(place) })}
          </To>
        </p>
      </div>
      <div class="charts">
        <div>
          <Strengths {...part} place={place} />
        </div>
        <div class="stacked-charts">
          <RankPath {...part} place={place} />
          <Obstacles {...part} place={place} />
        </div>
      </div>
    </section>
  );
}

export type ProfilePart = PicturePart & { place: string };
