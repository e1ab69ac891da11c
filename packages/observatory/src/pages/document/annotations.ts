import type { DocumentView, Span } from '../../api/shapes.js';

/** The layers that a reader can lay over the text; claims are three, by how they are meant. */
export const LAYERS = ['speakers', 'quantities', 'industries', 'targets', 'estimates', 'observed'] as const;
export type Layer = (typeof LAYERS)[number];

/** One thing that was found in the text, and what of it. */
export type Annotation = {
  span: Span;
  layer: Layer;
  part: 'source' | 'cue' | 'content' | 'quantity' | 'mention' | 'claim';
  /** Index into the reading's attributions, quantities, mentions or claims. */
  index: number;
};

const LAYER_OF_MODALITY = { target: 'targets', estimate: 'estimates', observed: 'observed' } as const;

/** Everything that was found, by its place in the text. */
export function annotationsOf({ reading }: Pick<DocumentView, 'reading'>): Annotation[] {
  const found: Annotation[] = [];
  reading.attributions.forEach((attribution, index) => {
    for (const part of ['source', 'cue', 'content'] as const)
      for (const span of attribution[part]) found.push({ span, layer: 'speakers', part, index });
  });
  reading.quantities.forEach(({ span }, index) => {
    found.push({ span, layer: 'quantities', part: 'quantity', index });
  });
  reading.mentions.forEach(({ span, concept }, index) => {
    if (/^(industry|factor|lever)\//.test(concept)) found.push({ span, layer: 'industries', part: 'mention', index });
  });
  reading.claims.forEach(({ span, modality }, index) => {
    found.push({ span, layer: LAYER_OF_MODALITY[modality], part: 'claim', index });
  });
  return found
    .filter(({ span }) => span.end > span.start)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A stretch of text under the same annotations; `opens` names those that begin with it. */
export type Segment = { start: number; end: number; under: Annotation[]; opens: Annotation[] };

/** Cuts [start, end) wherever an annotation begins or ends: the segments join to the whole, none is empty. */
export function segmentsOf({ start, end }: Span, annotations: Annotation[]): Segment[] {
  const here = annotations.filter(({ span }) => span.start < end && span.end > start);
  const cuts = new Set([start, end]);
  for (const { span } of here) {
    if (span.start > start) cuts.add(span.start);
    if (span.end < end) cuts.add(span.end);
  }
  const at = [...cuts].sort((a, b) => a - b);
  const opened = new Set<Annotation>();
  return at.slice(0, -1).map((from, i) => {
    const to = at[i + 1]!;
    const under = here.filter(({ span }) => span.start < to && span.end > from);
    const opens = under.filter((annotation) => !opened.has(annotation) && annotation.span.start >= start);
    for (const annotation of opens) opened.add(annotation);
    return { start: from, end: to, under, opens };
  });
}
