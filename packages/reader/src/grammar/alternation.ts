/** The source of a regular expression that matches any of these words, the longest first: `(?:不超过|超过)`. */
export function alternation(words: Iterable<string>): string {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/ /g, '\\s'));
  return `(?:${sources.join('|')})`;
}
