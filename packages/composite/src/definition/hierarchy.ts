import type { GroupDefinition, IndicatorDefinition } from './indicator-definition.js';

/** The id of what stands above all groups. */
export const TOP = 'index';

/** A member of a group: an indicator, by its position in the definition, or a group, by its position among the nodes. */
export interface Member {
  kind: 'indicator' | 'group';
  at: number;
}

export interface GroupNode {
  id: string;
  label: string;
  /** 1 where it holds indicators alone, else one above the highest group that it holds. */
  level: number;
  /** Position among the nodes; null for the top. */
  parent: number | null;
  members: Member[];
  /** Positions of all indicators below it, at any depth. */
  indicators: number[];
  /** Of members, and of indicators, for messages. */
  names: { members: string[]; indicators: string[] };
}

export interface Hierarchy {
  /** From the bottom up: whoever belongs to a node stands before it; the last is the top, 'index'. */
  nodes: GroupNode[];
  /** Levels at which something is aggregated. A top that holds one group and nothing else takes its score and is no level. */
  levels: number;
}

type Structure = { groups?: readonly GroupDefinition[] | undefined; indicators: readonly IndicatorDefinition[] };

/** The groups of a definition without faults (see `hierarchyFaults`) as a tree, from the bottom up. */
export function hierarchyOf({ groups = [], indicators }: Structure, title = TOP): Hierarchy {
  const drafts = new Map<string | null, { groups: string[]; indicators: number[] }>();
  for (const id of [null, ...groups.map((group) => group.id)]) drafts.set(id, { groups: [], indicators: [] });
  for (const { id, parent } of groups) drafts.get(parent ?? null)!.groups.push(id);
  indicators.forEach(({ parent }, j) => {
    drafts.get(parent ?? null)!.indicators.push(j);
  });
  const labels = new Map(groups.map(({ id, label }) => [id, label ?? id]));
  const nodes: GroupNode[] = [];
  const place = (id: string | null): number => {
    const draft = drafts.get(id)!;
    const below = draft.groups.map(place);
    const members: Member[] = [
      ...draft.indicators.map((at): Member => ({ kind: 'indicator', at })),
      ...below.map((at): Member => ({ kind: 'group', at })),
    ];
    const all = [...draft.indicators, ...below.flatMap((at) => nodes[at]!.indicators)].sort((a, b) => a - b);
    const nameOf = (j: number): string => `'${indicators[j]!.column}'`;
    const node: GroupNode = {
      id: id ?? TOP,
      label: id === null ? title : labels.get(id)!,
      level: 1 + Math.max(0, ...below.map((at) => nodes[at]!.level)),
      parent: null,
      members,
      indicators: all,
      names: {
        members: members.map(({ kind, at }) => (kind === 'indicator' ? nameOf(at) : `'${nodes[at]!.id}' (group)`)),
        indicators: all.map(nameOf),
      },
    };
    for (const at of below) nodes[at]!.parent = nodes.length;
    return nodes.push(node) - 1;
  };
  const top = nodes[place(null)]!;
  const passes = isPassedOn(top);
  return { nodes, levels: passes ? top.level - 1 : top.level };
}

/** Whether a group holds one group and nothing else: it takes that group's score. */
export const isPassedOn = ({ members }: GroupNode): boolean => members.length === 1 && members[0]!.kind === 'group';

/** What is wrong with the groups: an id twice, an unknown parent, a circle, a group with nothing in it. */
export function hierarchyFaults({ groups = [], indicators }: Structure): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const known = new Set<string>();
  groups.forEach(({ id }, k) => {
    if (id === TOP) faults.push({ path: ['groups', k, 'id'], message: `'${TOP}' is the id of the top; take another` });
    if (known.has(id)) faults.push({ path: ['groups', k, 'id'], message: `the group '${id}' is named twice` });
    known.add(id);
  });
  const unknown = (parent: string | null | undefined): string | null =>
    parent == null || known.has(parent)
      ? null
      : `there is no group '${parent}'; ${known.size > 0 ? `the groups are ${[...known].join(', ')}` : 'the definition has no groups'}`;
  groups.forEach(({ parent }, k) => {
    const message = unknown(parent);
    if (message) faults.push({ path: ['groups', k, 'parent'], message });
  });
  indicators.forEach(({ parent }, k) => {
    const message = unknown(parent);
    if (message) faults.push({ path: ['indicators', k, 'parent'], message });
  });
  if (faults.length > 0) return faults;
  return [...circles(groups), ...emptyGroups(groups, indicators)];
}

function circles(groups: readonly GroupDefinition[]): DefinitionFault[] {
  const parents = new Map(groups.map(({ id, parent }) => [id, parent ?? null]));
  return groups.flatMap(({ id }, k) => {
    const way = [id];
    for (let up = parents.get(id) ?? null; up !== null; up = parents.get(up) ?? null) {
      way.push(up);
      if (up === id) {
        return [{ path: ['groups', k, 'parent'], message: `groups in a circle: ${way.join(' → ')}` }];
      }
      if (way.length > groups.length) return [];
    }
    return [];
  });
}

function emptyGroups(
  groups: readonly GroupDefinition[],
  indicators: readonly IndicatorDefinition[],
): DefinitionFault[] {
  const parents = new Set([...groups, ...indicators].map(({ parent }) => parent));
  return groups.flatMap(({ id }, k) =>
    parents.has(id)
      ? []
      : [{ path: ['groups', k], message: `nothing belongs to the group '${id}': name it as a parent, or take it out` }],
  );
}

/** Something wrong with a definition, and where: the path from its root. */
export interface DefinitionFault {
  path: (string | number)[];
  message: string;
}
