import type { Meta } from '../api/shapes.js';
import { useAnswer } from '../api/use-answer.js';
import { formatCount } from '../language/numbers.js';
import { formatPeriod } from '../language/periods.js';
import { useLanguage } from '../language/use-language.js';
import { To } from '../routing/navigation.js';

/** The vintage of the baseline, on every page. */
export function VintageBanner() {
  const { language, say } = useLanguage();
  const answer = useAnswer<Meta>('/meta');
  if (answer.state !== 'here') return <p class="vintage">&nbsp;</p>;
  const { baseline, counts } = answer.value;
  const n = (value: number) => formatCount(value, language);
  return (
    <p class="vintage">
      {say('vintage.banner', {
        date: formatPeriod(baseline.created.slice(0, 10), language),
        documents: n(counts.documents),
        claims: n(counts.claims),
        series: n(counts.series),
      })}{' '}
      <To page="about">{say('vintage.more')}</To>
    </p>
  );
}

export function Footer() {
  const { say } = useLanguage();
  return (
    <footer class="site-foot">
      <p>{say('foot.honesty')}</p>
      <p>
        <a href="/api/docs">{say('foot.api')}</a> · <To page="about">{say('nav.about')}</To> ·{' '}
        <span>{say('foot.keys')}</span>
      </p>
    </footer>
  );
}
