import type { IndustryView } from '../../api/shapes.js';
import { formatPeriod } from '../../language/periods.js';
import { scriptOf } from '../../language/script.js';
import { useLanguage } from '../../language/use-language.js';
import { To, useNavigation } from '../../routing/navigation.js';
import { FirstOf } from '../../shell/first-of.js';
import { useLabels } from '../../vocabulary/use-labels.js';

const AT_FIRST = 30;
type Statement = IndustryView['statements'][number];

/** A sentence that names the industry twice is one statement to a reader. */
export function distinct(statements: Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ document, actor, quote, span, stance }) => {
    const key = [document, actor, stance, quote ?? span.start].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

/** Who says what about it, latest first; the sentence where the text is at hand, else the document and a link. */
export function StatementList({ statements }: { statements: Statement[] }) {
  const { say } = useLanguage();
  const labels = useLabels();
  const { address, filter } = useNavigation();
  const actors = [...new Set(statements.map(({ actor }) => actor).filter((actor) => actor !== null))];
  const ofActor = distinct(statements).filter(({ actor }) => !address.query.actor || actor === address.query.actor);
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">{say('industry.statements', { n: ofActor.length })}</h2>
      <div class="filters">
        <label>
          <span>{say('industry.actor')}</span>
          <select
            value={address.query.actor ?? ''}
            onChange={(event) => filter({ actor: event.currentTarget.value }, { replace: true })}
          >
            <option value="">{say('filter.all')}</option>
            {actors.map((actor) => (
              <option key={actor} value={actor}>
                {labels.short(actor)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FirstOf all={ofActor} first={AT_FIRST}>
        {(shown) => (
          <ul class="statements">
            {shown.map((one) => (
              <StatementRow key={`${one.document}-${one.span.start}`} statement={one} />
            ))}
          </ul>
        )}
      </FirstOf>
    </section>
  );
}

function StatementRow({ statement }: { statement: Statement }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  // A place that speaks is named in the reader's language.
  const speakerName = statement.speaker?.kind === 'place' ? null : statement.speaker?.name;
  const { actor, date, quote, title, url, document, span, stance } = statement;
  return (
    <li data-row="">
      <p class="statement-who">
        <b>{speakerName ?? (actor ? labels.short(actor) : say('document.noSpeaker'))}</b>
        {date && <span>{formatPeriod(date, language)}</span>}
        {stance !== 'promote' && <em>{say(`stance.${stance}`)}</em>}
      </p>
      {quote && (
        <blockquote class="quote" lang={scriptOf(quote)}>
          {quote}
        </blockquote>
      )}
      <p class="document-line">
        <To page="document" id={document} query={{ at: String(span.start) }}>
          {title ?? say('document.untitled')}
        </To>
        {quote === null && url && (
          <a href={url} rel="noreferrer" target="_blank">
            {say('document.source')}
          </a>
        )}
      </p>
    </li>
  );
}
