import type { InputOutputTable } from './input-output-table.js';

/** Countries of a table taken together as economies: 'CHN' for CHN, CN1 and CN2; a union as one exporter. */
export interface CountryGroups {
  /** The economies, in the order in which their first countries stand in the table. */
  codes: string[];
  /** For each country of the table the index of its economy. */
  of: Int32Array;
}

/**
 * The economies of a table; a country that no group names is an economy of its own. A country that the source splits is
 * one economy with its parts unless a group names one of them by itself; in a group, its code stands for all of them.
 * @param grouped code of the economy → codes of its countries
 * @throws RangeError where a country is unknown or in two groups, or where a group takes the code of a country outside it
 */
export function countryGroups(
  { countries, split = {} }: Pick<InputOutputTable, 'countries' | 'split'>,
  groups: Record<string, string[]> = {},
): CountryGroups {
  const grouped = withSplits(groups, split);
  const economyOf = new Map<string, string>();
  for (const [code, members] of Object.entries(grouped)) {
    if (members.length === 0) throw new RangeError(`the group ${code} names no country`);
    for (const country of members) {
      if (!countries.includes(country)) {
        throw new RangeError(`the group ${code} names ${country}, which is not among ${countries.join(', ')}`);
      }
      const other = economyOf.get(country);
      if (other !== undefined) throw new RangeError(`${country} is in the groups ${other} and ${code}`);
      economyOf.set(country, code);
    }
  }
  for (const country of countries) {
    if (!economyOf.has(country) && Object.hasOwn(grouped, country)) {
      throw new RangeError(`the group ${country} has the code of a country that is not in it`);
    }
  }
  const named = countries.map((country) => economyOf.get(country) ?? country);
  const codes = [...new Set(named)];
  return { codes, of: Int32Array.from(named, (code) => codes.indexOf(code)) };
}

function withSplits(groups: Record<string, string[]>, split: Record<string, string[]>): Record<string, string[]> {
  const named = new Set(Object.values(groups).flat());
  const apart = (parts: string[], whole: string) => parts.some((part) => part !== whole && named.has(part));
  const whole = Object.entries(split).filter(([code, parts]) => !apart(parts, code));
  const partsOf = new Map(whole);
  const grouped = Object.entries(groups).map(([code, members]): [string, string[]] => [
    code,
    members.flatMap((member) => partsOf.get(member) ?? [member]),
  ]);
  const rest = whole.filter(
    ([code, parts]) => !Object.hasOwn(groups, code) && ![code, ...parts].some((part) => named.has(part)),
  );
  return Object.fromEntries([...grouped, ...rest]);
}
