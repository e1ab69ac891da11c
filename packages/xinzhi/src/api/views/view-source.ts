import { vocabulary as ours, type Vocabulary } from '@xinzhi/vocabulary';
import type { Store } from '../../store/store.js';
import type { Overview } from '../contract.js';
import { conceptsOf } from './concepts.js';
import { overview } from './overview.js';
import type { ViewContext } from './pairs.js';
import { type Named, searchableNames } from './search.js';
import { stateOf, takeSnapshot } from './snapshot.js';

/** Gives the views what they are computed from, anew only when the store has changed. */
export type ViewSource = {
  context(): Promise<ViewContext>;
  /** The heaviest view, computed once for each state of the store. */
  overview(): Promise<Overview>;
  names: readonly Named[];
};

export function viewSource(store: Store, vocabulary: Vocabulary = ours): ViewSource {
  const concepts = conceptsOf(vocabulary);
  let latest: { state: string; context: Promise<ViewContext>; overview: Promise<Overview> | null } | null = null;
  async function present() {
    const state = await stateOf(store);
    if (latest?.state !== state) {
      const context = takeSnapshot(store).then((snapshot) => ({ store, snapshot, concepts }));
      const made = { state, context, overview: null };
      latest = made;
      // What failed is tried again at the next request.
      context.catch(() => {
        if (latest === made) latest = null;
      });
    }
    return latest as NonNullable<typeof latest>;
  }
  return {
    context: async () => (await present()).context,
    async overview() {
      const now = await present();
      now.overview ??= now.context.then(overview);
      return now.overview;
    },
    names: searchableNames(vocabulary),
  };
}
