import type { Overview } from '../contract.js';
import { measuredFor } from './measured.js';
import { pairsOf, type ViewContext } from './pairs.js';
import { countResults } from './result-counts.js';
import { claimsAbout, saidAbout } from './said.js';
import { mostTelling } from './telling.js';

/** The first screen: the strategy's systems, and the three most telling verdicts. */
export async function overview(context: ViewContext): Promise<Overview> {
  const { snapshot, concepts } = context;
  return {
    systems: concepts.view.systems.flatMap(({ label, system }) =>
      system === undefined
        ? []
        : {
            system,
            label,
            said: saidAbout(snapshot, concepts, system),
            measured: measuredFor(snapshot, concepts, system),
            verdicts: countResults(claimsAbout(snapshot, concepts, system)),
          },
    ),
    telling: await pairsOf(context, mostTelling(context, 3)),
  };
}
