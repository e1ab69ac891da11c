import type { Pair } from '../api/shapes.js';
import { claimCircumstances, claimSubject, claimValue } from '../claims/claim-phrase.js';
import { speakerAbout } from '../claims/speaker-about.js';
import { formatPeriod } from '../language/periods.js';
import { useLanguage } from '../language/use-language.js';
import { To } from '../routing/navigation.js';
import { useLabels } from '../vocabulary/use-labels.js';
import { claimIndexOf } from './pair-address.js';

/** The sentence with the claim marked in it. */
export function Quote({ pair }: { pair: Pair }) {
  const { quote, quoteSpan: span, document } = pair;
  if (quote === null) return null;
  return (
    <blockquote lang={document.language} class="quote">
      {span ? (
        <>
          {quote.slice(0, span.start)}
          <mark>{quote.slice(span.start, span.end)}</mark>
          {quote.slice(span.end)}
        </>
      ) : (
        quote
      )}
    </blockquote>
  );
}

/** Who says it: the person with role and organisation, else the document's place. */
export function SpeakerLine({ pair }: { pair: Pair }) {
  const { say } = useLanguage();
  const { speaker } = pair;
  if (!speaker) return null;
  const about = speakerAbout(speaker);
  return (
    <p class="speaker">
      <To page="ledger" query={{ speaker: speaker.name }} title={say('pair.bySpeaker', { name: speaker.name })}>
        {speaker.name}
      </To>
      {about && <span>{`, ${about}`}</span>}
    </p>
  );
}

/** The document that it stands in; its address on the web where its text is not on this machine. */
export function DocumentLine({ pair }: { pair: Pair }) {
  const { language, say } = useLanguage();
  const { document, quote } = pair;
  return (
    <p class="document-line">
      <To page="document" id={document.id} query={{ claim: claimIndexOf(pair) }} lang={document.language}>
        {document.title ?? say('document.untitled')}
      </To>
      {document.date && <span>{formatPeriod(document.date, language)}</span>}
      {quote === null && document.url && (
        <a href={document.url} rel="noreferrer" target="_blank">
          {say('document.source')}
        </a>
      )}
    </p>
  );
}

/** The left side of a pair: what is claimed, in its own words where they are at hand, as a fact where they are not. */
export function ClaimedSide({ pair }: { pair: Pair }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const { claim } = pair.verdict;
  return (
    <div class="claimed-side">
      <p class="claim-subject">{claimSubject(claim, labels)}</p>
      <p class="claim-value">{claimValue(claim, language, labels)}</p>
      <p class="claim-around">{claimCircumstances(claim, language, labels)}</p>
      <Quote pair={pair} />
      {pair.quote === null && <p class="no-text">{say('pair.factOnly')}</p>}
      <SpeakerLine pair={pair} />
      <DocumentLine pair={pair} />
    </div>
  );
}
