import type { Document } from '@xinzhi/reader';
import type { StoredSeries } from '../records/series.js';
import type { Verdict } from '../records/verdict.js';
import { claimsByDocument } from './all-claims.js';
import { listSeries } from './list-series.js';
import { type LocatedVerdict, replaceVerdicts } from './replace-verdicts.js';
import { checkedRevisionOf, revisionOf } from './revision.js';
import type { Store } from './store.js';
import type { StoredClaim } from './write-reading.js';

/** The ledger: one verdict a claim, in the order of the documents and their claims; its arithmetic also in Chinese. */
export type Check = (
  documents: readonly { document: Document; claims: readonly StoredClaim[] }[],
  series: readonly StoredSeries[],
  options: { today: string },
) => (Verdict & { arithmeticZh?: string })[];

/**
 * Checks every claim in the store against all of its series and documents, and keeps the verdicts; does nothing where
 * nothing has changed since the last check, unless `always`: another day or another version of the ledger may come to
 * other verdicts. All at once, because next year's report may settle last year's target.
 * Answers how many verdicts there are, or null where they were up to date.
 */
export async function checkStore(
  store: Store,
  { today, check, always = false }: { today: string; check: Check; always?: boolean },
): Promise<number | null> {
  for (;;) {
    const revision = await revisionOf(store);
    if (!always && (await checkedRevisionOf(store)) === revision) return null;
    const documents = await claimsByDocument(store);
    const located = documents.flatMap(({ claims }) => claims);
    const verdicts = check(
      documents.map(({ document, claims }) => ({ document, claims: claims.map(({ claim }) => claim) })),
      await listSeries(store),
      { today },
    );
    if (verdicts.length !== located.length)
      throw new RangeError(`${verdicts.length} verdicts for ${located.length} claims`);
    const kept = verdicts.map(
      ({ arithmeticZh = null, ...verdict }, index): LocatedVerdict => ({
        ...(located[index] as (typeof located)[number]),
        ...{ verdict, arithmeticZh },
      }),
    );
    if (await replaceVerdicts(store, kept, revision)) return kept.length;
  }
}
