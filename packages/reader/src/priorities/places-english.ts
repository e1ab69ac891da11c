import type { Token } from '../attributions/tokens-english.js';
import type { Mention } from '../records.js';

/** Mentions that stand at one place of a sentence (several where one holds another), from its first token to its last. */
export type Place = { mentions: Mention[]; first: number; last: number };

/** Where the mentions of a sentence stand among its tokens; both are in the order of the text. */
export function placesOf(tokens: Token[], mentions: Mention[]): Place[] {
  const places: Place[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length && next < mentions.length; at++) {
    if (tokens[at]!.end <= mentions[next]!.span.start) continue;
    const here: Mention[] = [];
    // Those that begin where another has not ended stand at the same place: 'industrial application of AI'.
    for (let end = tokens[at]!.end; next < mentions.length && mentions[next]!.span.start < end; next++) {
      here.push(mentions[next]!);
      end = Math.max(end, mentions[next]!.span.end);
    }
    const end = here.reduce((furthest, { span }) => Math.max(furthest, span.end), 0);
    const first = at;
    while (at + 1 < tokens.length && tokens[at + 1]!.start < end) at++;
    places.push({ mentions: here, first, last: at });
  }
  return places;
}
