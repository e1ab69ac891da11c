import type { StoredSeries } from '../../api/shapes.js';
import type { Query } from '../../routing/address.js';
import type { Account } from './accounts.js';
import { type Shares, withAssumedShare } from './assumed-share.js';

export type SharesByPlace = ReadonlyMap<string, Shares>;

/** Labour's share of income by place and year, from its series. */
export const sharesByPlace = (series: readonly StoredSeries[]): SharesByPlace =>
  new Map(series.map(({ place, points }) => [place, new Map(points.map(([year, value]) => [Number(year), value]))]));

/** The share that the address assumes, in hundredths: 5 to 95; null where it assumes none. */
export function assumedShare(text: string | undefined): number | null {
  const percent = Number(text);
  return text && percent >= 5 && percent <= 95 ? percent / 100 : null;
}

/** The account of the place and way that the address names; China's first where it names none that is there. */
export function chosenAccount({ place, way }: Query, accounts: readonly Account[]): Account {
  const ofPlace = accounts.filter((account) => account.place === (place ?? 'CHN'));
  return ofPlace.find((account) => account.way === way) ?? ofPlace[0] ?? accounts[0]!;
}

/** The shares that an account was weighed by: provinces' were those of their nation. Absent where they are not known. */
const sharesFor = (account: Account, shares: SharesByPlace): Shares | undefined =>
  shares.get(isProvince(account) ? 'CHN' : account.place);

/** Whether an account can be weighed anew: from the shares that weighed its factors follows how much these grew. */
export const canAssume = (account: Account, shares: SharesByPlace): boolean => sharesFor(account, shares) !== undefined;

/** An account under an assumed share; one that cannot be weighed anew stays as it is. */
export function shareOf(account: Account, shares: SharesByPlace, share: number | null): Account {
  const measured = sharesFor(account, shares);
  if (share === null || !measured) return account;
  return withAssumedShare(account, measured, share);
}

/** The first account of each place: its usual way. */
export const firstOfEach = (accounts: readonly Account[]): Account[] =>
  accounts.filter(({ place }, at) => accounts.findIndex((other) => other.place === place) === at);

export const isProvince = ({ place }: Pick<Account, 'place'>): boolean => place.startsWith('CN-');
