/** A word of a list where it stands in a text. */
export type FoundWord = { start: number; end: number; word: string };

/**
 * Finds the words of a list in text[start, end), from left to right without overlaps, the longest of those that begin at
 * a place. It is what a pattern of alternatives, longest first, finds; but the time does not grow with the list, since a
 * character is only compared with the words that begin with it.
 */
export function wordFinder(words: Iterable<string>): (text: string, start: number, end: number) => FoundWord[] {
  const groups: string[][] = [[]];
  const groupOf = new Uint16Array(0x10000);
  for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
    const unit = word.charCodeAt(0);
    if (groupOf[unit] === 0) groupOf[unit] = groups.push([]) - 1;
    groups[groupOf[unit]!]!.push(word);
  }
  return (text, start, end) => {
    const found: FoundWord[] = [];
    for (let at = start; at < end; at++) {
      const group = groupOf[text.charCodeAt(at)]!;
      if (group === 0) continue;
      const word = groups[group]!.find((each) => at + each.length <= end && text.startsWith(each, at));
      if (word === undefined) continue;
      found.push({ start: at, end: at + word.length, word });
      at += word.length - 1;
    }
    return found;
  };
}
