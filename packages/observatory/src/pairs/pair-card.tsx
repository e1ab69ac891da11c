import type { Pair } from '../api/shapes.js';
import { useLanguage } from '../language/use-language.js';
import { ResultMark } from '../results/result-mark.js';
import { Arithmetic } from './arithmetic.js';
import { ClaimedSide } from './claimed-side.js';
import { PairSeries } from './pair-series.js';

/** The unit of the product: text on the left, a series on the right, the verdict between, the arithmetic one click away. */
export function PairCard({ pair, open = false }: { pair: Pair; open?: boolean }) {
  const { say } = useLanguage();
  return (
    <article class="pair" data-row="">
      <ClaimedSide pair={pair} />
      <div class="verdict">
        <ResultMark result={pair.verdict.result} />
      </div>
      <PairSeries pair={pair} />
      <details class="pair-arithmetic" open={open}>
        <summary>{say('pair.arithmetic')}</summary>
        <Arithmetic pair={pair} />
      </details>
    </article>
  );
}
