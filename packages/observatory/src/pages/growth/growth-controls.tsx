import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import type { Account } from './accounts.js';
import { useWayName } from './growth-words.js';
import { firstOfEach, isProvince } from './shown-accounts.js';

type GrowthControlsProps = { accounts: Account[]; chosen: Account; share: number | null };

/** Where the slider stands while no share is assumed. */
const MIDDLE = 50;

/** Place, length of the bars, way of accounting, and what labour's share is assumed to be. */
export function GrowthControls({ accounts, chosen, share }: GrowthControlsProps) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const wayName = useWayName();
  const { address, filter } = useNavigation();
  const places = firstOfEach(accounts);
  const sorted = (provinces: boolean) =>
    places
      .filter((account) => isProvince(account) === provinces)
      .map(({ place }) => ({ place, name: labels.short(place) }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
  const ways = accounts.filter(({ place }) => place === chosen.place);
  const percent = (value: number) => `${Math.round(100 * value)}%`;
  return (
    <div class="filters">
      <label>
        <span>{say('growth.place')}</span>
        <select
          value={chosen.place}
          onChange={({ currentTarget: { value } }) => filter({ place: value, way: null }, { replace: true })}
        >
          {[false, true].map((provinces) => (
            <optgroup key={String(provinces)} label={say(provinces ? 'growth.set.provinces' : 'growth.set.economies')}>
              {sorted(provinces).map(({ place, name }) => (
                <option key={place} value={place}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        <span>{say('growth.by')}</span>
        <select
          value={address.query.by === 'year' ? 'year' : 'five'}
          onChange={({ currentTarget: { value } }) =>
            filter({ by: value === 'five' ? null : value }, { replace: true })
          }
        >
          <option value="five">{say('growth.by.five')}</option>
          <option value="year">{say('growth.by.year')}</option>
        </select>
      </label>
      {ways.length > 1 && (
        <label>
          <span>{say('growth.definition')}</span>
          <select
            value={chosen.way}
            onChange={({ currentTarget: { value } }) =>
              filter({ way: value === ways[0]!.way ? null : value }, { replace: true })
            }
          >
            {ways.map((one) => (
              <option key={one.way} value={one.way}>
                {wayName(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="slider">
        <span>{share === null ? say('growth.shareAsMeasured') : say('growth.share', { share: percent(share) })}</span>
        <input
          type="range"
          min="5"
          max="95"
          step="1"
          value={share === null ? MIDDLE : Math.round(100 * share)}
          onInput={({ currentTarget: { value } }) => filter({ share: value }, { replace: true })}
        />
      </label>
      {share !== null && (
        <button type="button" onClick={() => filter({ share: null }, { replace: true })}>
          {say('growth.shareBack')}
        </button>
      )}
    </div>
  );
}
