/** Names of which none is there twice: what repeats gets a number. */
export function distinctNames(names: string[]): string[] {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return names.map((name) => {
    let own = name;
    while (taken.has(own)) {
      const count = (counts.get(name) ?? 1) + 1;
      counts.set(name, count);
      own = `${name} (${count})`;
    }
    taken.add(own);
    return own;
  });
}
