/** The last year from 1900 to 2099 in a file's name, or the two digits of WIOT95_ROW_Apr12.xlsx; null where there is none. */
export function yearIn(name: string): number | null {
  const found = [...name.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].at(-1);
  if (found) return Number(found[0]);
  const digits = /(?<![a-z])wiot(\d\d)(?!\d)/i.exec(name)?.[1];
  if (digits === undefined) return null;
  return Number(digits) + (Number(digits) < 90 ? 2000 : 1900);
}
