import { apiPath } from '../../api/client.js';
import type { SearchHit, SearchResults } from '../../api/shapes.js';
import { useAnswer } from '../../api/use-answer.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { searchTarget } from '../../shell/search-address.js';
import { SearchBox } from '../../shell/search-box.js';
import { useTitle } from '../../shell/use-title.js';
import { Empty, Waiting } from '../../shell/waiting.js';
import { useLabels } from '../../vocabulary/use-labels.js';

const KINDS: SearchHit['kind'][] = [
  'place',
  'industry',
  'indicator',
  'system',
  'factor',
  'lever',
  'statement',
  'document',
];

/** Everything that was found for some words, by kind. */
export function SearchPage() {
  const { say } = useLanguage();
  const { query } = useNavigation().address;
  const q = query.q ?? '';
  useTitle(q || say('search.label'));
  const answer = useAnswer<SearchResults>(q ? apiPath('/search', { q }) : null);
  return (
    <div>
      <h1>{q ? say('search.title', { q }) : say('search.label')}</h1>
      <SearchBox />
      {q && (
        <Waiting answer={answer}>
          {({ hits }) => (hits.length === 0 ? <Empty>{say('search.empty', { q })}</Empty> : <Hits hits={hits} />)}
        </Waiting>
      )}
    </div>
  );
}

function Hits({ hits }: { hits: SearchHit[] }) {
  const { say } = useLanguage();
  const { address, href } = useNavigation();
  const labels = useLabels();
  return (
    <>
      {KINDS.map((kind) => {
        const ofKind = hits.filter((hit) => hit.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind}>
            <h2>{say(`kind.${kind}`)}</h2>
            <ul class="found">
              {ofKind.map((hit) => {
                const { page, id, query } = searchTarget(hit, address.language);
                return (
                  <li key={hit.id} data-row="">
                    <a href={href(page, id, query)}>{labels.pick(hit.label)}</a>
                    {hit.detail && <span>{hit.detail}</span>}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}
