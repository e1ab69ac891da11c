import { useLanguage } from '../../language/use-language.js';
import { type Account, growthOf, meanOver, newOf, spanName } from './accounts.js';
import { useGrowthWords, useWayName } from './growth-words.js';

const YEARS = 10;

/**
 * What other accounts of the same place say of the same years: where output itself is in dispute (China's, between the government
 * and the Penn World Table), what remains as efficiency turns with it.
 */
export function OtherWays({ account, others }: { account: Account; others: Account[] }) {
  const { say } = useLanguage();
  const { points } = useGrowthWords();
  const wayName = useWayName();
  const last = Math.min(...[account, ...others].map(({ years }) => years.at(-1)!.year));
  const told = [account, ...others].flatMap((one) => {
    const span = meanOver(one, last - YEARS + 1, last);
    return span ? [{ one, span }] : [];
  });
  if (told.length < 2) return null;
  return (
    <section aria-label={say('growth.otherWays')}>
      <p class="measure">{say('growth.otherWaysLead')}</p>
      <ul class="measure">
        {told.map(({ one, span }) => (
          <li key={one.way}>
            {say('growth.otherWay', {
              ...{ way: wayName(one), span: spanName(span) },
              ...{ growth: points(growthOf(span.parts)), fresh: points(newOf(span.parts)) },
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
