/** Attribution relations in the BRAT stand-off files of PolNeAR: each names its source, cue and content spans. */
import type { Span } from '@xinzhi/reader';

export type Relation = { content: Span[]; source: Span[]; cue: Span[] };

/** The relations of one annotation file, with offsets into `text` in UTF-16 code units (BRAT counts code points). */
export function relationsOf(annotations: string, text: string): Relation[] {
  const spans = new Map<string, Span[]>();
  const relations: Relation[] = [];
  const offset = codeUnitOffsets(text);
  for (const line of annotations.split(/\r?\n/)) {
    const [id = '', description = ''] = line.split('\t');
    if (id.startsWith('T')) spans.set(id, spansOf(description, offset));
    else if (id.startsWith('E')) relations.push(relationOf(description, spans));
  }
  return relations;
}

function spansOf(description: string, offset: (at: number) => number): Span[] {
  const ranges = description.slice(description.indexOf(' ') + 1).split(';');
  return ranges.map((range) => {
    const [start = 0, end = 0] = range.trim().split(' ').map(Number);
    return { start: offset(start), end: offset(end) };
  });
}

function relationOf(description: string, spans: Map<string, Span[]>): Relation {
  const parts = description.split(' ').map((part) => part.split(':'));
  const role = (name: string) =>
    parts
      .filter(([key]) => key?.replace(/\d+$/, '') === name)
      .flatMap(([, of]) => spans.get(of ?? '') ?? [])
      .sort((a, b) => a.start - b.start);
  return { content: role('Content'), source: role('Source'), cue: role('Cue') };
}

function codeUnitOffsets(text: string): (at: number) => number {
  const beyond: number[] = [];
  let at = 0;
  for (const character of text) {
    if (character.length > 1) beyond.push(at);
    at++;
  }
  return (codePoint) => codePoint + beyond.filter((astral) => astral < codePoint).length;
}
