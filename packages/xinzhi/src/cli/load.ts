import { Command } from 'commander';
import { seedBaseline } from '../baseline/seed-baseline.js';
import { InputError } from '../errors/input-error.js';
import { checkClaimsInBoth } from '../ledger/check-claims.js';
import { calendarDay } from '../ledger/period.js';
import { checkStore } from '../store/check-store.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { limitsOf, maxMegabytesOption } from './input-options.js';
import { type LoadSummary, loadInputs } from './load/load-inputs.js';
import { type Plan, planInputs, sizeOf } from './load/plan-inputs.js';
import { progressOf } from './progress.js';
import { storeOption } from './store-option.js';

/** 'xinzhi load': documents, series and tables into the store; then everything in it is checked anew. */
export function loadCommand(): Command {
  return new Command('load')
    .description('add documents, series (CSV, SDMX-CSV) and input–output tables to the store')
    .argument('<path...>', "files and directories; '-' reads JSON Lines from standard input")
    .addOption(storeOption())
    .addOption(maxMegabytesOption())
    .action(async (paths: string[], options: { store: string; maxMegabytes: number }) => {
      const plan = await planInputs(paths);
      refuseNothing(plan);
      const store = await openStore(options.store);
      try {
        await seedBaseline(store);
        const summary = await loadInputs(store, plan, {
          limits: limitsOf(options.maxMegabytes),
          progress: (total) => progressOf('loading', total),
        });
        const verdicts = await checked(store);
        console.log(sentence(summary, verdicts, options.store));
        settle(summary);
      } finally {
        await store.close();
      }
    });
}

/** Checks the store as of today; null where nothing had changed. */
export async function checked(store: Store, now?: () => Date): Promise<number | null> {
  return checkStore(store, { today: calendarDay(now), check: checkClaimsInBoth });
}

/** What became of the inputs, in one line for people. */
export function loadedInWords({ documents, series }: LoadSummary): string {
  const { added, replaced, unchanged } = documents;
  const parts = [`documents: ${added} added, ${replaced} replaced, ${unchanged} unchanged`];
  if (series.read > 0) parts.push(`series: ${series.changed} of ${series.read} new or changed`);
  return parts.join('; ');
}

function sentence(summary: LoadSummary, verdicts: number | null, store: string): string {
  return `${loadedInWords(summary)}; ${verdicts === null ? 'nothing to check anew' : `${verdicts} claims checked`} (${store})`;
}

/** Paths that hold no file at all are refused before a store is made for them. */
function refuseNothing(plan: Plan): void {
  if (sizeOf(plan) > 0 || plan.stdin) return;
  for (const fault of plan.faults) console.error(`error: ${fault}`);
  throw new InputError('there was nothing to load', undefined, 'the paths hold no files, or only hidden ones');
}

function settle({ faults }: LoadSummary): void {
  if (faults.length > 0)
    throw new InputError(
      `${faults.length} ${faults.length === 1 ? 'input' : 'inputs'} could not be loaded (see above)`,
    );
}
