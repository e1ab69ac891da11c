import type { Span } from '@xinzhi/reader';

/** A statement as CEC marks it: the word that tells of it and, where marked, who makes it. */
export type CecStatement = { cue: Span; participants: Span[] };
export type CecDocument = { text: string; statements: CecStatement[] };

const TOKEN = /<(\/?)([A-Za-z]+)([^>]*?)(\/?)>|[^<]+/g;
const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&apos;': "'" };

/**
 * Reads one annotated text of CEC (XML): its paragraphs as lines, without the blanks that only lay out the markup,
 * and the events whose denoter is of the type 'statement'.
 */
export function readCec(xml: string): CecDocument {
  let text = '';
  let statements: CecStatement[] = [];
  const events: { cues: Span[]; participants: Span[] }[] = [];
  const open: { name: string; start: number; isStatement: boolean }[] = [];
  const body = /<Content>([\s\S]*)<\/Content>/.exec(xml)?.[1] ?? '';
  for (const { 0: token, 1: closing, 2: name, 3: attributes = '', 4: empty } of body.matchAll(TOKEN)) {
    if (name === undefined) {
      text += token.replace(/\s+/g, '').replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity);
    } else if (empty === '/') {
    } else if (closing === '') {
      open.push({ name, start: text.length, isStatement: attributes.includes('type="statement"') });
      if (name === 'Event') events.push({ cues: [], participants: [] });
    } else {
      const element = open.pop();
      if (element?.name !== name)
        throw new Error(`CEC: </${name}> closes <${element?.name}> after '${text.slice(-20)}'`);
      const span = { start: element.start, end: text.length };
      const event = events.at(-1);
      if (name === 'Denoter' && element.isStatement && span.end > span.start) event?.cues.push(span);
      if (name === 'Participant') event?.participants.push(span);
      if (name === 'Event') {
        const { cues, participants } = events.pop()!;
        statements.push(...cues.map((cue) => ({ cue, participants })));
      }
      if (name === 'Paragraph') text += '\n';
    }
  }
  statements = statements.sort((a, b) => a.cue.start - b.cue.start);
  return { text, statements };
}
