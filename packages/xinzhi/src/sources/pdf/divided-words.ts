/** The words of a document in small letters: what tells a divided word from a compound with a hyphen. */
export type Words = Set<string>;

export function wordsOf(lines: string[]): Words {
  const words: Words = new Set();
  for (const line of lines) {
    // A word cut by the line's end is no witness.
    const whole = line.replace(/[\p{L}]+-$/u, '');
    for (const [word] of whole.toLowerCase().matchAll(/\p{L}+(?:-\p{L}+)*/gu)) words.add(word);
  }
  return words;
}

/**
 * Joins a line to a paragraph that ends in a hyphen, where a word goes on. 'produc-' 'tion' was divided by the setter and
 * loses its hyphen; 'high-' 'quality' keeps it: the compound, or both of its halves, stand elsewhere in the document. (Programs write both
 * with any of the three hyphens.)
 * Null where no word was divided.
 */
export function undivided(paragraph: string, line: string, words: Words): string | null {
  const [, first] = /(\p{L}+)[-\u00ad\u2010]$/u.exec(paragraph) ?? [];
  const [second] = /^\p{Ll}+/u.exec(line) ?? [];
  if (!first || !second) return null;
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()];
  const compound = words.has(`${head}-${tail}`) || (!words.has(head + tail) && words.has(head) && words.has(tail));
  return (compound ? paragraph : paragraph.slice(0, -1)) + line;
}
