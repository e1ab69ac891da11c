import type { Told } from './report-subject.js';

/** Groups right under the top; none where the only one takes the whole index. */
export function topGroups({ definition }: Told): string[] {
  const top = (definition.groups ?? []).filter(({ parent }) => (parent ?? null) === null);
  const isOnly = top.length === 1 && definition.indicators.every(({ parent }) => (parent ?? null) !== null);
  if (!isOnly) return top.map(({ id }) => id);
  return (definition.groups ?? []).filter(({ parent }) => parent === top[0]!.id).map(({ id }) => id);
}

/** Groups that hold indicators. */
export const lowestGroups = ({ definition }: Told): string[] => {
  const parents = new Set(definition.indicators.map(({ parent }) => parent ?? null));
  return (definition.groups ?? []).filter(({ id }) => parents.has(id)).map(({ id }) => id);
};

/** Columns of the indicators below a group, at any depth. */
export function membersOf({ definition }: Told, id: string): string[] {
  const above = new Map((definition.groups ?? []).map((group) => [group.id, group.parent ?? null]));
  const isBelow = (parent: string | null): boolean =>
    parent !== null && (parent === id || isBelow(above.get(parent) ?? null));
  return definition.indicators.filter(({ parent }) => isBelow(parent ?? null)).map(({ column }) => column);
}
