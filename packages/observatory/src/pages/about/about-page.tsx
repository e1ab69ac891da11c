import type { Meta } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { formatCount } from '../../language/numbers.js';
import { formatPeriod } from '../../language/periods.js';
import { useLanguage } from '../../language/use-language.js';
import { ResultMark } from '../../results/result-mark.js';
import { RESULTS } from '../../results/results.js';
import { useTitle } from '../../shell/use-title.js';
import { Waiting } from '../../shell/waiting.js';

const METHODS = ['interval', 'definitions', 'targets', 'gap', 'position', 'facts'] as const;
const KEYS: [
  key: string,
  message: 'keys.search' | 'keys.rows' | 'keys.open' | 'keys.back' | 'keys.chart' | 'keys.matrix',
][] = [
  ['/', 'keys.search'],
  ['j k', 'keys.rows'],
  ['Enter', 'keys.open'],
  ['Esc', 'keys.back'],
  ['← →', 'keys.chart'],
  ['← ↑ → ↓', 'keys.matrix'],
];

/** What this is, how a verdict comes about, where every figure is from. */
export function AboutPage() {
  const { say } = useLanguage();
  useTitle(say('nav.about'));
  const answer = useAnswer<Meta>('/meta');
  return (
    <article class="about">
      <h1>{say('about.title')}</h1>
      <p class="lead">{say('about.lead')}</p>
      <section>
        <h2>{say('about.results')}</h2>
        <dl class="results-list">
          {RESULTS.map((result) => (
            <div key={result}>
              <dt>
                <ResultMark result={result} />
              </dt>
              <dd>{say(`about.result.${result}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{say('about.method')}</h2>
        {METHODS.map((method) => (
          <div key={method}>
            <h3>{say(`about.method.${method}`)}</h3>
            <p>{say(`about.method.${method}.text`)}</p>
          </div>
        ))}
      </section>
      <section>
        <h2>{say('about.sources')}</h2>
        <Waiting answer={answer}>{(meta) => <Sources meta={meta} />}</Waiting>
      </section>
      <section>
        <h2>{say('about.keys')}</h2>
        <dl class="keys">
          {KEYS.map(([key, message]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{say(message)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{say('about.use')}</h2>
        <p>
          {say('about.useText')} <a href="/api/docs">{say('foot.api')}</a>
        </p>
      </section>
    </article>
  );
}

function Sources({ meta }: { meta: Meta }) {
  const { language, say } = useLanguage();
  const { baseline, counts, version } = meta;
  const n = (value: number) => formatCount(value, language);
  return (
    <>
      <p>
        {say('about.baseline', {
          title: (language === 'zh' && baseline.titleZh) || baseline.title,
          date: formatPeriod(baseline.created.slice(0, 10), language),
          version,
          documents: n(counts.documents),
          withText: n(counts.documentsWithText),
          claims: n(counts.claims),
          points: n(counts.points),
        })}
      </p>
      <table class="data as-cards">
        <thead>
          <tr>
            <th scope="col">{say('about.source')}</th>
            <th scope="col">{say('about.vintage')}</th>
            <th scope="col">{say('about.licence')}</th>
          </tr>
        </thead>
        <tbody>
          {baseline.sources.map(({ url, zh, ...source }) => {
            const { title, vintage, licence } = (language === 'zh' && zh) || source;
            return (
              <tr key={title + vintage}>
                <td>
                  {url ? (
                    <a href={url} rel="noreferrer" target="_blank">
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                </td>
                <td data-label={say('about.vintage')}>{vintage}</td>
                <td data-label={say('about.licence')}>{licence}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
