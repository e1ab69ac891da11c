import { vocabulary } from './vocabulary.js';

const parents = new Map<string, string | null>(
  [...vocabulary.industries, ...vocabulary.places].map(({ id, parent }) => [id, parent]),
);
const children = new Map<string, string[]>();
for (const [id, parent] of parents) if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);

/** The concepts above an industry or a place, nearest first; empty at the top. */
export function ancestorsOf(id: string): string[] {
  const above: string[] = [];
  for (let parent = parents.get(id); parent; parent = parents.get(parent)) above.push(parent);
  return above;
}

/** The concepts one step below an industry or a place, in the order of the data. */
export const childrenOf = (id: string): readonly string[] => children.get(id) ?? [];

/** All concepts below an industry or a place, depth first. */
export function descendantsOf(id: string): string[] {
  return childrenOf(id).flatMap((child) => [child, ...descendantsOf(child)]);
}
