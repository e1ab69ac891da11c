import type { DocumentView } from '../../api/shapes.js';
import { claimCircumstances, claimSubject, claimValue } from '../../claims/claim-phrase.js';
import { useLanguage } from '../../language/use-language.js';
import { Arithmetic } from '../../pairs/arithmetic.js';
import { PairSeries } from '../../pairs/pair-series.js';
import { ResultMark, ResultShape } from '../../results/result-mark.js';
import { CopyButton } from '../../shell/share-button.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { citation } from './citation.js';
import { speakerLines, type Voice } from './statements.js';

type MarginProps = { view: DocumentView; claims: number[]; open: number | null; onClaim: (index: number) => void };

/** Beside a passage: each of its claims as one line, the opened one as a pair. */
export function MarginPairs({ view, claims, open, onClaim }: MarginProps) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  if (claims.length === 0) return null;
  const closeOnEscape = (index: number) => (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClaim(index);
  };
  return (
    <ul class="margin-pairs" aria-label={say('document.pairs')}>
      {claims.map((index) => {
        const claim = view.reading.claims[index]!;
        const pair = view.pairs[index];
        const isOpen = open === index;
        return (
          <li key={index} class={isOpen ? 'open' : undefined} {...(isOpen ? { onKeyDown: closeOnEscape(index) } : {})}>
            <button type="button" data-row="" aria-expanded={isOpen} onClick={() => onClaim(index)}>
              {pair ? <ResultShape result={pair.verdict.result} /> : <span />}
              <span class="margin-value">{claimValue(claim, language, labels)}</span>
              {claim.modality !== 'observed' && (
                <span class={`modality ${claim.modality}`}>{say(`modality.${claim.modality}`)}</span>
              )}
              <span class="margin-subject">{claimSubject(claim, labels)}</span>
              {pair && <span class="hidden-words">{say(`result.${pair.verdict.result}`)}</span>}
            </button>
            {isOpen && pair && (
              <div class="margin-pair">
                <p class="claim-around">{claimCircumstances(claim, language, labels)}</p>
                <ResultMark result={pair.verdict.result} />
                <PairSeries pair={pair} height={120} />
                <Arithmetic pair={pair} />
                <CopyButton text={() => citation(view, claim.span, location.href)} label={say('document.cite')} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

type SpeakersProps = { view: DocumentView; voices: Voice[] };

/** Who speaks in a passage, and in whose words: hover ties them to what they say. */
export function MarginSpeakers({ view, voices }: SpeakersProps) {
  const { say } = useLanguage();
  const lines = speakerLines(view.reading.attributions, voices);
  if (lines.length === 0) return null;
  return (
    <ul class="margin-speakers" aria-label={say('layer.speakers')} lang={view.row.language}>
      {lines.map(({ name, about, within, part, parts, indexes }) => (
        <li key={`${name} ${within}`} class={within === null ? undefined : 'nested'} data-statement={indexes.join(' ')}>
          <b>{name}</b>
          {about && <span>{about}</span>}
          {within !== null && <span>{say('document.within', { speaker: within })}</span>}
          {parts > 1 && <span>{say(part > 1 ? 'document.goesOn' : 'document.runsOn', { part, parts })}</span>}
        </li>
      ))}
    </ul>
  );
}
