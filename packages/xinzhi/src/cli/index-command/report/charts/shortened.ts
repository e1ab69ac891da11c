/** A name that fits beside its row; Chinese characters are twice as wide. */
export function shortened(name: string, room = 24): string {
  let used = 0;
  let kept = '';
  for (const character of name) {
    used += /[\u2e80-\uffef]/.test(character) ? 2 : 1;
    if (used > room) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return kept;
}
