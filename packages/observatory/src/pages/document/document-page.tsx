import { useEffect, useMemo } from 'preact/hooks';
import type { DocumentView, Result } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { formatCount } from '../../language/numbers.js';
import { formatPeriod } from '../../language/periods.js';
import { useLanguage } from '../../language/use-language.js';
import { ResultTally } from '../../results/result-tally.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { useTitle } from '../../shell/use-title.js';
import { Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { DocumentBar, layersOf } from './document-bar.js';
import { DocumentFacts } from './document-facts.js';
import { DocumentText } from './document-text.js';
import { PriorityList } from './priority-list.js';
import { RemoveButton } from './remove-button.js';

/** What does this text claim, and is it so? */
export function DocumentPage() {
  const { address } = useNavigation();
  const answer = useAnswer<DocumentView>(`/documents/${encodeURIComponent(address.id!)}`);
  return (
    <Waiting whole answer={answer}>
      {(view) => <DocumentBody view={view} />}
    </Waiting>
  );
}

function DocumentBody({ view }: { view: DocumentView }) {
  const { say } = useLanguage();
  const { address, filter } = useNavigation();
  const { query } = address;
  useTitle(view.row.title ?? say('document.untitled'));
  const layers = useMemo(() => layersOf(query.layers), [query.layers]);
  const claim = query.claim === undefined ? null : Number(query.claim);
  const toggle = (index: number) => filter({ claim: index === claim ? null : String(index) }, { replace: true });

  // An address with a claim or a place in the text opens there.
  useEffect(() => {
    const target =
      claim !== null
        ? document.getElementById(`claim-${claim}`)
        : query.at
          ? [...document.querySelectorAll<HTMLElement>('[data-start]')].findLast(
              (element) => Number(element.dataset.start) <= Number(query.at),
            )
          : null;
    const timer = setTimeout(() => target?.scrollIntoView({ block: 'center' }), 60);
    if (query.at) target?.setAttribute('data-tied', '');
    return () => clearTimeout(timer);
  }, []);

  const jump = (result: Result) => {
    const indexes = view.pairs.flatMap(({ verdict }, index) => (verdict.result === result ? [index] : []));
    const byPlace = indexes.sort((a, b) => view.reading.claims[a]!.span.start - view.reading.claims[b]!.span.start);
    const now = claim === null ? -1 : view.reading.claims[claim]!.span.start;
    const next = byPlace.find((index) => view.reading.claims[index]!.span.start > now) ?? byPlace[0]!;
    filter({ claim: String(next) }, { replace: true });
    requestAnimationFrame(() => {
      const element = document.getElementById(`claim-${next}`);
      element?.scrollIntoView({ block: 'center' });
      element?.focus({ preventScroll: true });
    });
  };

  return (
    <article class="document-page">
      <DocumentHead view={view} />
      {view.text === null ? (
        <DocumentFacts view={view} />
      ) : (
        <>
          <DocumentBar view={view} layers={layers} jump={jump} claim={claim} />
          <DocumentText view={view} layers={layers} open={claim} onClaim={toggle} />
          <PriorityList view={view} />
        </>
      )}
    </article>
  );
}

function DocumentHead({ view }: { view: DocumentView }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { row, reading } = view;
  const n = (value: number) => formatCount(value, language);
  return (
    <header class="document-head">
      <h1 lang={row.language}>{row.title ?? say('document.untitled')}</h1>
      <p class="document-about">
        <span>{say(`document.kind.${row.kind}`)}</span>
        {row.publisher && <span>{row.publisher}</span>}
        {row.place && (
          <To page="place" id={row.place}>
            {labels.of(row.place)}
          </To>
        )}
        {row.date && <time dateTime={row.date}>{formatPeriod(row.date, language)}</time>}
        {row.url && (
          <a href={row.url} rel="noreferrer" target="_blank">
            {say('document.source')}
          </a>
        )}
        {row.origin === 'loaded' && <RemoveButton id={row.id} />}
      </p>
      <p class="document-found">
        {say('document.found', {
          claims: n(reading.claims.length),
          statements: n(reading.attributions.length),
          priorities: n(reading.priorities.length),
        })}
      </p>
      <ResultTally counts={row.verdicts} />
    </header>
  );
}
