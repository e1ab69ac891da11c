import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DocumentView } from '../../api/shapes.js';
import { useLanguage } from '../../language/use-language.js';
import { type Annotation, annotationsOf, type Layer } from './annotations.js';
import { MarginPairs, MarginSpeakers } from './document-margin.js';
import { PassageText } from './passage-text.js';
import { foldFurniture, type Passage, passagesOf } from './passages.js';
import { type Voice, voicesOf } from './statements.js';
import { tieOnHover } from './tie.js';

type DocumentTextProps = {
  view: DocumentView;
  layers: Set<Layer>;
  open: number | null;
  onClaim: (index: number) => void;
};

/** The text as it is, passage by passage, with its pairs and speakers in the margin. */
export function DocumentText({ view, layers, open, onClaim }: DocumentTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const passages = useMemo(() => passagesOf(view.text!, view.furniture), [view]);
  const voices = useMemo(() => voicesOf(view.reading.attributions, passages), [view, passages]);
  const all = useMemo(() => annotationsOf(view), [view]);
  const shown = useMemo(() => all.filter(({ layer }) => layers.has(layer)), [all, layers]);
  const blocks = useMemo(() => foldFurniture(passages), [passages]);
  useEffect(() => (root.current ? tieOnHover(root.current) : undefined), []);
  return (
    <div class={`document-text ${view.row.language}`} ref={root}>
      {blocks.map((block) =>
        Array.isArray(block) ? (
          <Furniture key={block[0]!.span.start} view={view} passages={block} />
        ) : (
          <PassageRow
            key={block.span.start}
            view={view}
            passage={block}
            all={all}
            voices={layers.has('speakers') ? (voices.get(block.span.start) ?? []) : []}
            shown={shown}
            layers={layers}
            open={open}
            onClaim={onClaim}
          />
        ),
      )}
    </div>
  );
}

function startingIn(
  annotations: Annotation[],
  passage: Passage,
  wanted: (annotation: Annotation) => boolean,
): number[] {
  const { start, end } = passage.span;
  return [
    ...new Set(
      annotations.filter((a) => wanted(a) && a.span.start >= start && a.span.start < end).map(({ index }) => index),
    ),
  ];
}

function PassageRow({
  view,
  passage,
  all,
  voices,
  shown,
  layers,
  open,
  onClaim,
}: DocumentTextProps & { passage: Passage; all: Annotation[]; voices: Voice[]; shown: Annotation[] }) {
  const claims = startingIn(all, passage, ({ part, layer }) => part === 'claim' && layers.has(layer));
  return (
    <div class="passage">
      <PassageText view={view} passage={passage} voices={voices} annotations={shown} onClaim={onClaim} />
      {(claims.length > 0 || voices.length > 0) && (
        <aside class="margin">
          <MarginSpeakers view={view} voices={voices} />
          <MarginPairs view={view} claims={claims} open={open} onClaim={onClaim} />
        </aside>
      )}
    </div>
  );
}

function Furniture({ view, passages }: { view: DocumentView; passages: Passage[] }) {
  const { say } = useLanguage();
  return (
    <details class="furniture">
      <summary>{say('document.furniture', { n: passages.length })}</summary>
      {passages.map(({ span }) => (
        <p key={span.start} lang={view.row.language}>
          <span data-start={span.start}>{view.text!.slice(span.start, span.end)}</span>
        </p>
      ))}
    </details>
  );
}
