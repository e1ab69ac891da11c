import type { DocumentView, Span } from '../../api/shapes.js';
import { speakerAbout } from '../../claims/speaker-about.js';
import type { Passage } from './passages.js';

type Attribution = DocumentView['reading']['attributions'][number];

const nestings = new WeakMap<Attribution[], (number | null)[]>();

const extentOf = ({ content }: Attribution): Span | null =>
  content.length === 0
    ? null
    : { start: Math.min(...content.map(({ start }) => start)), end: Math.max(...content.map(({ end }) => end)) };

/**
 * For each statement the one within whose words it stands, the innermost; null where it is the document's own. A statement
 * stands within another where all of its content does, and its cue or source too: the same words under two cues of the
 * document's own are not a quotation within a quotation.
 */
export function nestingOf(attributions: Attribution[]): (number | null)[] {
  const known = nestings.get(attributions);
  if (known) return known;
  const within = (inner: Span, outer: Attribution) =>
    outer.content.some(({ start, end }) => start <= inner.start && inner.end <= end);
  const extents = attributions.map(extentOf);
  const byPlace = (a: number, b: number) => {
    const [x, y] = [extents[a], extents[b]];
    return x && y ? x.start - y.start || y.end - x.end : 0;
  };
  const order = attributions.flatMap((_, index) => (extents[index] ? [index] : [])).sort(byPlace);
  const nesting: (number | null)[] = attributions.map(() => null);
  let open: number[] = [];
  for (const index of order) {
    const extent = extents[index]!;
    open = open.filter((other) => extents[other]!.end > extent.start);
    const inner = attributions[index]!;
    const said = [...inner.content, ...inner.cue, ...inner.source];
    const outer = open.filter((other) => said.every((span) => within(span, attributions[other]!)));
    // The innermost is the one that begins last.
    nesting[index] = outer.at(-1) ?? null;
    open.push(index);
  }
  nestings.set(attributions, nesting);
  return nesting;
}

/** A statement in a passage: the `part`-th of the `parts` passages that its words run over. */
export type Voice = { index: number; part: number; parts: number };

/** Who speaks in which passage, by the passage's start: a statement over three paragraphs is a voice in each. */
export function voicesOf(attributions: Attribution[], passages: Passage[]): Map<number, Voice[]> {
  const voices = new Map<number, Voice[]>();
  const touched = ({ span }: Passage, spans: Span[]) =>
    spans.some(({ start, end }) => start < span.end && end > span.start);
  attributions.forEach(({ content, cue }, index) => {
    const spans = content.length > 0 ? content : cue;
    if (spans.length === 0) return;
    const first = Math.min(...spans.map(({ start }) => start));
    const last = Math.max(...spans.map(({ end }) => end));
    const over = passagesBetween(passages, first, last).filter((passage) => touched(passage, spans));
    over.forEach(({ span }, at) => {
      const here = voices.get(span.start) ?? [];
      here.push({ index, part: at + 1, parts: over.length });
      voices.set(span.start, here);
    });
  });
  return voices;
}

/** The passages that touch [start, end); passages stand in the text's order. */
function passagesBetween(passages: Passage[], start: number, end: number): Passage[] {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.span.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Passage[] = [];
  for (let at = low; at < passages.length && passages[at]!.span.start < end; at++) found.push(passages[at]!);
  return found;
}

/** A line of the margin: a speaker, in whose words, and which part of a long statement. */
export type SpeakerLine = {
  name: string;
  about: string;
  within: string | null;
  part: number;
  parts: number;
  indexes: number[];
};

/** The speakers of a passage, each once beside those in whose words they stand. */
export function speakerLines(attributions: Attribution[], voices: Voice[]): SpeakerLine[] {
  const nesting = nestingOf(attributions);
  const lines = new Map<string, SpeakerLine>();
  for (const { index, part, parts } of voices) {
    const { speaker } = attributions[index]!;
    if (!speaker) continue;
    const outer = nesting[index];
    const within = outer === null || outer === undefined ? null : (attributions[outer]!.speaker?.name ?? null);
    // Somebody who is named by a post alone ('a colleague from the office') is told once.
    const about = speakerAbout({ ...speaker, roles: speaker.roles.filter((role) => role !== speaker.name) });
    const key = `${speaker.name}\n${within}`;
    const present = lines.get(key);
    if (!present) lines.set(key, { name: speaker.name, about, within, part, parts, indexes: [index] });
    else {
      present.about ||= about;
      present.indexes.push(index);
      if (parts > present.parts) Object.assign(present, { part, parts });
    }
  }
  return [...lines.values()];
}
