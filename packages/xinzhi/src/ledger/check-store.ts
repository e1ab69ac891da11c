import { claimsByDocument } from '../store/all-claims.js';
import { listSeries } from '../store/list-series.js';
import { type LocatedVerdict, replaceVerdicts } from '../store/replace-verdicts.js';
import { revisionOf } from '../store/revision.js';
import type { Store } from '../store/store.js';
import { checkClaims } from './check-claims.js';

/** The day of a check as the calendar of the machine has it, 'YYYY-MM-DD'. */
export const calendarDay = (clock: () => Date = () => new Date()): string => clock().toISOString().slice(0, 10);

/**
 * Checks every claim in the store against every series in it and keeps the verdicts. Where the store changes
 * meanwhile, it is checked again, so that the verdicts kept are always of the state that is there.
 *
 * @returns the number of verdicts
 */
export async function checkStore(store: Store, today: string = calendarDay()): Promise<number> {
  for (;;) {
    const revision = await revisionOf(store);
    const documents = (await claimsByDocument(store)).map(({ document, claims }) => ({
      document,
      claims: claims.map(({ claim }) => claim),
    }));
    const verdicts = checkClaims(documents, await listSeries(store), { today });
    const located = locate(documents, verdicts);
    if (await replaceVerdicts(store, located, revision)) return located.length;
  }
}

/** Each verdict with the index of its claim in its document: verdicts come in the order of documents and claims. */
function locate(
  documents: readonly { document: { id: string }; claims: readonly unknown[] }[],
  verdicts: readonly LocatedVerdict['verdict'][],
): LocatedVerdict[] {
  const places = documents.flatMap(({ document, claims }) =>
    claims.map((_, index) => ({ document: document.id, index })),
  );
  return places.map((place, k) => ({ ...place, verdict: verdicts[k] as LocatedVerdict['verdict'] }));
}
