import type { DocumentView } from '../../api/shapes.js';
import { claimCircumstances, claimSubject, claimValue } from '../../claims/claim-phrase.js';
import { speakerAbout } from '../../claims/speaker-about.js';
import { useLanguage } from '../../language/use-language.js';
import { Arithmetic } from '../../pairs/arithmetic.js';
import { PairSeries } from '../../pairs/pair-series.js';
import { ResultMark, ResultShape } from '../../results/result-mark.js';
import { CopyButton } from '../../shell/share-button.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { citation } from './citation.js';

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

/** Who speaks in a passage: name, role, organisation; hover ties them to their words. */
export function MarginSpeakers({ view, attributions }: { view: DocumentView; attributions: number[] }) {
  const { say } = useLanguage();
  const named = new Map<string, { about: string; indexes: number[] }>();
  for (const index of attributions) {
    const { speaker } = view.reading.attributions[index]!;
    if (!speaker) continue;
    const about = speakerAbout(speaker);
    const present = named.get(speaker.name);
    named.set(speaker.name, { about: present?.about || about, indexes: [...(present?.indexes ?? []), index] });
  }
  if (named.size === 0) return null;
  return (
    <ul class="margin-speakers" aria-label={say('layer.speakers')} lang={view.row.language}>
      {[...named].map(([name, { about, indexes }]) => (
        <li key={name} data-statement={indexes.join(' ')}>
          <b>{name}</b>
          {about && <span>{about}</span>}
        </li>
      ))}
    </ul>
  );
}
