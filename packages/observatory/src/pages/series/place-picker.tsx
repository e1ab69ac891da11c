import type { StoredSeries } from '../../api/shapes.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';

/** The chosen places as chips, the first in focus; a list to add from. */
export function PlacePicker({ series, places }: { series: StoredSeries[]; places: string[] }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { filter } = useNavigation();
  const others = [...new Set(series.map(({ place }) => place))]
    .filter((place) => !places.includes(place))
    .sort((a, b) => labels.short(a).localeCompare(labels.short(b), language));
  const choose = (next: string[]) => filter({ place: next.join(',') }, { replace: true });
  return (
    <div class="place-picker" role="group" aria-label={say('series.choosePlaces')}>
      <ul class="chips">
        {places.map((place, i) => (
          <li key={place} class={i === 0 ? 'focus' : undefined}>
            <button
              type="button"
              onClick={() => choose([place, ...places.filter((one) => one !== place)])}
              aria-pressed={i === 0}
              title={say('series.focus', { place: labels.short(place) })}
            >
              {labels.short(place)}
            </button>
            <button
              type="button"
              class="remove"
              disabled={places.length === 1}
              onClick={() => choose(places.filter((one) => one !== place))}
              aria-label={say('series.remove', { place: labels.short(place) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <select
          aria-label={say('series.add')}
          value=""
          onChange={(event) => choose([...places, event.currentTarget.value])}
        >
          <option value="">{say('series.add')}</option>
          {others.map((place) => (
            <option key={place} value={place}>
              {labels.short(place)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
