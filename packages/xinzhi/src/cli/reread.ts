import { Command } from 'commander';
import { seedBaseline } from '../baseline/seed-baseline.js';
import { openStore } from '../store/open-store.js';
import { rereadStale } from '../store/reread-stale.js';
import { checked } from './load.js';
import { type Progress, progressOf } from './progress.js';
import { storeOption } from './store-option.js';

/** 'xinzhi reread': after the reader has changed, documents in the store are read again, and everything checked anew. */
export function rereadCommand(): Command {
  return new Command('reread')
    .description('read again the documents in the store that an older reader read')
    .addOption(storeOption())
    .action(async (options: { store: string }) => {
      const store = await openStore(options.store);
      try {
        await seedBaseline(store);
        let progress: Progress | null = null;
        const count = await rereadStale(store, {
          onDocument: ({ id, total }) => {
            progress ??= progressOf('reading', total);
            progress.step(id);
          },
        });
        (progress as Progress | null)?.end();
        const verdicts = await checked(store);
        console.log(
          `${count} documents read again; ${verdicts === null ? 'nothing to check anew' : `${verdicts} claims checked`} (${options.store})`,
        );
      } finally {
        await store.close();
      }
    });
}
