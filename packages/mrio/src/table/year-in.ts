/** The last year from 1900 to 2099 in a file's name, or null. */
export function yearIn(name: string): number | null {
  const found = [...name.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].at(-1);
  return found ? Number(found[0]) : null;
}
