const CANDIDATES = [0x2c, 0x3b, 0x09];

/** The byte that separates cells: comma, semicolon or tab, whichever bytes[start, end) has most of. */
export function separatorIn(bytes: Uint8Array, start: number, end: number): number {
  const counts = new Map(CANDIDATES.map((byte) => [byte, 0]));
  for (let at = start; at < end; at++) {
    const count = counts.get(bytes[at]!);
    if (count !== undefined) counts.set(bytes[at]!, count + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
