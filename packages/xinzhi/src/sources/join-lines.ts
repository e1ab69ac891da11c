/** Characters between which a line end stands for nothing: Chinese has no spaces between words. */
const HAN_EDGE = /[\p{Script=Han}\u3001-\u3011\u3014-\u301f\uff01-\uff60“”‘’—…]/u;

/** Two pieces of one paragraph, put together as their script asks: with a space, or without one between Chinese. */
export function joinLines(first: string, second: string): string {
  if (first === '') return second;
  if (second === '') return first;
  const space = !(HAN_EDGE.test(first.at(-1)!) && HAN_EDGE.test(second[0]!)) && !/\s$/.test(first);
  return `${first}${space ? ' ' : ''}${second}`;
}
