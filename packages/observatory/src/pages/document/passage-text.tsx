import type { HTMLAttributes } from 'preact';
import type { DocumentView } from '../../api/shapes.js';
import { claimPhrase } from '../../claims/claim-phrase.js';
import type { Language } from '../../language/language.js';
import { formatValue } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { ResultShape } from '../../results/result-mark.js';
import { kindOf } from '../../results/results.js';
import type { Labels } from '../../vocabulary/labels.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import { type Annotation, type Segment, segmentsOf } from './annotations.js';
import type { Passage } from './passages.js';
import { nestingOf, type Voice } from './statements.js';

type PassageTextProps = {
  view: DocumentView;
  passage: Passage;
  voices: Voice[];
  annotations: Annotation[];
  onClaim: (index: number) => void;
};

/** One passage with what was found in it. */
export function PassageText({ view, passage, voices, annotations, onClaim }: PassageTextProps) {
  const segments = segmentsOf(passage.span, annotations);
  const Line = passage.kind === 'heading' ? 'h2' : 'p';
  // A statement over several paragraphs keeps a line beside all of them.
  const carried = voices.filter(({ parts }) => parts > 1).map(({ index }) => index);
  const kept = carried.length > 0 ? { 'data-statement': carried.join(' ') } : {};
  return (
    <Line
      class={`passage-text ${passage.kind}${carried.length > 0 ? ' carried' : ''}`}
      lang={view.row.language}
      {...kept}
    >
      {segments.map((segment) => (
        <SegmentText key={segment.start} view={view} segment={segment} onClaim={onClaim} />
      ))}
    </Line>
  );
}

/** How exact a quantity is: a figure, a range, a bound on one side, or about. */
function boundOf(view: DocumentView, { index }: Annotation): string {
  const { comparator } = view.reading.quantities[index]!.value;
  if (comparator === '..') return 'range';
  if (comparator === '~') return 'about';
  return comparator === '=' ? 'exact' : 'bound';
}

/** A quantity as it was read: '4.5–5%', 'at least 30'. */
function quantityTold(view: DocumentView, { index }: Annotation, language: Language, labels: Labels): string {
  const { value, unit } = view.reading.quantities[index]!;
  return formatValue(value, unit, language, labels.unit);
}

/** Words that somebody quotes from somebody else. */
function isNested(view: DocumentView, { under }: Segment): boolean {
  const nesting = nestingOf(view.reading.attributions);
  return under.some(({ part, index }) => part === 'content' && nesting[index] !== null);
}

function SegmentText({
  view,
  segment,
  onClaim,
}: {
  view: DocumentView;
  segment: Segment;
  onClaim: (index: number) => void;
}) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const words = view.text!.slice(segment.start, segment.end);
  if (segment.under.length === 0) return <span data-start={segment.start}>{words}</span>;

  const statements = segment.under.filter(({ layer }) => layer === 'speakers');
  const claim = segment.under.findLast(({ part }) => part === 'claim');
  const mention = segment.under.findLast(({ part }) => part === 'mention');
  const opensClaim = segment.opens.find(({ part }) => part === 'claim');
  const opensCue = segment.opens.find(({ part }) => part === 'cue');
  const result = claim && view.pairs[claim.index]?.verdict.result;
  const quantity = segment.under.findLast(({ part }) => part === 'quantity');
  const classes = [
    ...segment.under.map(({ part }) => `is-${part}`),
    ...(claim ? [view.reading.claims[claim.index]!.modality] : []),
    ...(result ? [kindOf(result)] : []),
    ...(quantity ? [boundOf(view, quantity)] : []),
    ...(isNested(view, segment) ? ['nested'] : []),
  ];
  const title =
    [
      quantity && quantityTold(view, quantity, language, labels),
      mention && labels.of(view.reading.mentions[mention.index]!.concept),
    ]
      .filter(Boolean)
      .join(' · ') || undefined;

  if (opensClaim) {
    const { index } = opensClaim;
    const told = claimPhrase(view.reading.claims[index]!, language, labels);
    const verdict = view.pairs[index]?.verdict.result;
    return (
      <span
        id={`claim-${index}`}
        class={[...new Set(classes)].join(' ')}
        data-start={segment.start}
        data-statement={statements.length ? statements.map((s) => s.index).join(' ') : undefined}
        role="button"
        title={title}
        tabIndex={0}
        aria-label={`${words} – ${told}${verdict ? `: ${say(`result.${verdict}`)}` : ''}`}
        onClick={() => onClaim(index)}
        onKeyDown={(event) => event.key === 'Enter' && onClaim(index)}
      >
        {verdict && <ResultShape result={verdict} />}
        {words}
      </span>
    );
  }
  const speaker = opensCue ? view.reading.attributions[opensCue.index]!.speaker : null;
  const cue: HTMLAttributes<HTMLSpanElement> = opensCue
    ? {
        tabIndex: 0,
        role: 'note',
        'aria-label': say('document.cue', { words, speaker: speaker?.name ?? say('document.noSpeaker') }),
      }
    : {};
  // The claim's first segment is its button; pressing anywhere else in it is a convenience for pointers.
  const more = claim ? { onClick: () => onClaim(claim.index) } : {};
  return (
    <span
      class={[...new Set(classes)].join(' ')}
      data-start={segment.start}
      data-statement={statements.length ? statements.map((s) => s.index).join(' ') : undefined}
      title={title}
      {...cue}
      {...more}
    >
      {words}
    </span>
  );
}
