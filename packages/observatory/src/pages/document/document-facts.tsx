import type { DocumentView } from '../../api/shapes.js';
import { useLanguage } from '../../language/use-language.js';
import { LedgerTable } from '../ledger/ledger-table.js';
import { PriorityList } from './priority-list.js';

/** A document whose text is not on this machine: its facts, its title, its address, and never a made-up sentence. */
export function DocumentFacts({ view }: { view: DocumentView }) {
  const { say } = useLanguage();
  return (
    <>
      <p class="notice">
        {say('document.factsOnly')}{' '}
        {view.row.url && (
          <a href={view.row.url} rel="noreferrer" target="_blank">
            {say('document.openSource')}
          </a>
        )}
      </p>
      {view.pairs.length > 0 && (
        <section aria-labelledby="claims-heading">
          <h2 id="claims-heading">{say('document.claims')}</h2>
          <LedgerTable rows={view.pairs} without={['said']} />
        </section>
      )}
      <PriorityList view={view} />
      {view.pairs.length === 0 && view.reading.priorities.length === 0 && (
        <p class="empty">{say('document.noFacts')}</p>
      )}
    </>
  );
}
