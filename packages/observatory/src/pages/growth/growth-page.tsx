import { useMemo } from 'preact/hooks';
import type { SeriesView, StoredSeries } from '../../api/shapes.js';
import { type Answer, useAnswer } from '../../api/use-answer.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { useTitle } from '../../shell/use-title.js';
import { Empty, Waiting } from '../../shell/waiting.js';
import { type Account, accountsOf, FACTORS, gapsOf } from './accounts.js';
import { Compared } from './compared.js';
import { GrowthControls } from './growth-controls.js';
import { OnePlace } from './one-place.js';
import { OtherWays } from './other-ways.js';
import {
  assumedShare,
  canAssume,
  chosenAccount,
  type SharesByPlace,
  shareOf,
  sharesByPlace,
} from './shown-accounts.js';

/** How much growth came from old factors and how much from new, by economy and by province. */
export function GrowthPage() {
  const { say } = useLanguage();
  useTitle(say('nav.growth'));
  const factors = FACTORS.map((factor) => useAnswer<SeriesView>(`/series/growth.accounts.${factor}`));
  const shares = useAnswer<SeriesView>('/series/pwt.labour.share');
  const pending = [...factors, shares].find((answer) => answer.state !== 'here' && !isAbsent(answer));
  const held = factors.map(seriesOf);
  const measured = seriesOf(shares);
  const here = pending === undefined;
  // A slider changes the address with every step, the series never.
  const accounts = useMemo(
    () => (here ? accountsOf(Object.fromEntries(FACTORS.map((factor, at) => [factor, held[at]!]))) : []),
    [here, ...held],
  );
  const byPlace = useMemo(() => sharesByPlace(measured), [measured]);
  return (
    <div class="growth-page">
      <h1>{say('growth.title')}</h1>
      <p class="lead">{say('growth.lead')}</p>
      {pending ? (
        <Waiting answer={pending} rows={12}>
          {() => null}
        </Waiting>
      ) : accounts.length === 0 ? (
        <Empty>{say('growth.none')}</Empty>
      ) : (
        <Accounts accounts={accounts} shares={byPlace} />
      )}
    </div>
  );
}

/** Nobody has loaded such a series. */
const isAbsent = (answer: Answer<SeriesView>): boolean => answer.state === 'failed' && answer.error.status === 404;

const NONE: StoredSeries[] = [];
const seriesOf = (answer: Answer<SeriesView>): StoredSeries[] => (answer.state === 'here' ? answer.value.series : NONE);

function Accounts({ accounts, shares }: { accounts: Account[]; shares: SharesByPlace }) {
  const { query } = useNavigation().address;
  const asked = assumedShare(query.share);
  const chosen = chosenAccount(query, accounts);
  const shown = accounts.map((account) => shareOf(account, shares, asked));
  const own = chosenAccount(query, shown);
  return (
    <>
      <GrowthControls accounts={accounts} chosen={chosen} share={asked} />
      <OnePlace
        account={own}
        share={canAssume(chosen, shares) ? asked : null}
        unmoved={asked !== null && !canAssume(chosen, shares)}
        unknown={gapsOf(chosen)}
      />
      <OtherWays account={own} others={shown.filter((one) => one.place === own.place && one !== own)} />
      <Compared
        accounts={shown.filter(({ years }) => years.length > 0)}
        focus={chosen.place}
        share={asked}
        unmoved={accounts.filter((account) => asked !== null && !canAssume(account, shares)).map(({ place }) => place)}
      />
    </>
  );
}
