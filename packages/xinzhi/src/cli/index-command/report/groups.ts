import type { GroupNode } from '@xinzhi/composite';
import type { Told } from './report-subject.js';

/** Groups right under the top; none where the only one takes the whole index. */
export function topGroups({ analysis }: Told): string[] {
  const { nodes } = analysis.compiled.hierarchy;
  const groupsOf = ({ members }: GroupNode): GroupNode[] =>
    members.flatMap(({ kind, at }) => (kind === 'group' ? nodes[at]! : []));
  const top = nodes.at(-1)!;
  const own = groupsOf(top);
  const isOnly = own.length === 1 && top.members.length === 1;
  return (isOnly ? groupsOf(own[0]!) : own).map(({ id }) => id);
}

/** Groups that hold indicators. */
export const lowestGroups = ({ definition }: Told): string[] => {
  const parents = new Set(definition.indicators.map(({ parent }) => parent ?? null));
  return (definition.groups ?? []).filter(({ id }) => parents.has(id)).map(({ id }) => id);
};

/** Columns of the indicators below a group, at any depth. */
export function membersOf({ definition, analysis }: Told, id: string): string[] {
  const { indicators } = analysis.compiled.hierarchy.nodes.find((node) => node.id === id)!;
  return indicators.map((j) => definition.indicators[j]!.column);
}
