import { useRef } from 'preact/hooks';
import { apiPath } from '../../api/client.js';
import type { DocumentList, DocumentRow } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { formatCount } from '../../language/numbers.js';
import { formatPeriod } from '../../language/periods.js';
import { useLanguage } from '../../language/use-language.js';
import { ResultTally } from '../../results/result-tally.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { READ_FILES } from '../../shell/drop-zone.js';
import { useTitle } from '../../shell/use-title.js';
import { Empty, Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';

const KINDS = ['report', 'news', 'plan', 'opinion', 'article', 'other'] as const;
const PAGE_SIZE = 60;

/** What has been read. */
export function DocumentsPage() {
  const { language, say } = useLanguage();
  const { address, filter } = useNavigation();
  const { query } = address;
  useTitle(say('nav.documents'));
  const limit = Math.max(PAGE_SIZE, Number(query.shown) || 0);
  const answer = useAnswer<DocumentList>(
    apiPath('/documents', { q: query.q, place: query.place, kind: query.kind, year: query.year, limit }),
  );
  return (
    <div>
      <h1>{say('documents.title')}</h1>
      <p class="lead">{say('documents.lead')}</p>
      <div class="filters">
        <label>
          <span>{say('filter.words')}</span>
          <input
            type="search"
            key={query.q}
            value={query.q ?? ''}
            onChange={(event) => filter({ q: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>{say('documents.kind')}</span>
          <select value={query.kind ?? ''} onChange={(event) => filter({ kind: event.currentTarget.value })}>
            <option value="">{say('filter.all')}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`document.kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <OpenFiles />
      </div>
      <Waiting answer={answer} rows={12}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <Empty>
              <p>{say('documents.empty')}</p>
            </Empty>
          ) : (
            <>
              <p role="status">{say('documents.count', { n: formatCount(total, language) })}</p>
              <DocumentTable rows={rows} />
              {rows.length < total && (
                <p class="more">
                  <button type="button" onClick={() => filter({ shown: String(limit + PAGE_SIZE) }, { replace: true })}>
                    {say('documents.more')}
                  </button>
                </p>
              )}
            </>
          )
        }
      </Waiting>
    </div>
  );
}

function OpenFiles() {
  const { say } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <span class="open-files">
      <button type="button" class="primary" onClick={() => input.current?.click()}>
        {say('documents.open')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say('documents.open')}
        onChange={(event) => {
          dispatchEvent(new CustomEvent(READ_FILES, { detail: [...(event.currentTarget.files ?? [])] }));
          event.currentTarget.value = '';
        }}
      />
    </span>
  );
}

export function DocumentTable({ rows }: { rows: DocumentRow[] }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  return (
    <table class="documents as-cards">
      <thead>
        <tr>
          <th scope="col">{say('documents.column.title')}</th>
          <th scope="col">{say('documents.column.place')}</th>
          <th scope="col">{say('documents.column.date')}</th>
          <th scope="col" class="number">
            {say('documents.column.claims')}
          </th>
          <th scope="col" class="number">
            {say('documents.column.priorities')}
          </th>
          <th scope="col">{say('documents.column.verdicts')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row="">
            <td>
              <To page="document" id={row.id} lang={row.language}>
                {row.title ?? row.path ?? say('document.untitled')}
              </To>
              <small>
                {say(`document.kind.${row.kind}`)} · {say(row.hasText ? 'documents.withText' : 'documents.factsOnly')}
              </small>
            </td>
            <td data-label={say('documents.column.place')}>{row.place ? labels.short(row.place) : '–'}</td>
            <td data-label={say('documents.column.date')}>{row.date ? formatPeriod(row.date, language) : '–'}</td>
            <td class="number" data-label={say('documents.column.claims')}>
              {formatCount(row.claims, language)}
            </td>
            <td class="number" data-label={say('documents.column.priorities')}>
              {formatCount(row.priorities, language)}
            </td>
            <td>
              <ResultTally counts={row.verdicts} strip={false} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
