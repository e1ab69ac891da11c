import { describe, expect, it } from 'vitest';
import type { DocumentView, Span } from '../../api/shapes.js';
import { passagesOf } from './passages.js';
import { nestingOf, speakerLines, voicesOf } from './statements.js';

const text =
  'The warden said: "The clerk told me, \'The gate was open,\' and left."\n"It had been open all night.\n"Nobody came."\nIt rained.\n';
const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const speaker = (name: string) => ({ name, kind: 'person' as const, roles: [], organisation: null });

const attributions: DocumentView['reading']['attributions'] = [
  {
    form: 'direct',
    source: [at('The clerk')],
    cue: [at('told')],
    content: [at('The gate was open')],
    speaker: speaker('the clerk'),
  },
  {
    form: 'direct',
    source: [at('The warden')],
    cue: [at('said')],
    content: [
      at("The clerk told me, 'The gate was open,' and left."),
      at('It had been open all night.'),
      at('Nobody came.'),
    ],
    speaker: speaker('the warden'),
  },
];

describe('statements within statements', () => {
  it('are told from those of the document', () => {
    expect(nestingOf(attributions)).toEqual([1, null]);
  });

  it('need their cue inside: two reports of the same words do not quote each other', () => {
    const again = { ...attributions[1]!, cue: [at('It rained')], source: [] };
    expect(nestingOf([attributions[1]!, again])).toEqual([null, null]);
  });
});

describe('a statement over several paragraphs', () => {
  const passages = passagesOf(text, []);
  const voices = voicesOf(attributions, passages);

  it('is a voice in each of them, in order, and in no other', () => {
    expect(
      passages.map(({ span }) => (voices.get(span.start) ?? []).map(({ index, part, parts }) => [index, part, parts])),
    ).toEqual([
      [
        [0, 1, 1],
        [1, 1, 3],
      ],
      [[1, 2, 3]],
      [[1, 3, 3]],
      [],
    ]);
  });

  it('is told in the margin with its speaker, and the inner one with the outer', () => {
    const lines = speakerLines(attributions, voices.get(passages[0]!.span.start)!);
    expect(lines.map(({ name, within, parts }) => [name, within, parts])).toEqual([
      ['the clerk', 'the warden', 1],
      ['the warden', null, 3],
    ]);
  });
});
