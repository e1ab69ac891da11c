/** Positions of the members of each group, groups in the order of their first member. @throws RangeError where labels and values differ in number */
export function membersOf(groups: readonly string[], values: number): Map<string, number[]> {
  if (groups.length !== values) throw new RangeError(`${groups.length} group labels for ${values} values`);
  const members = new Map<string, number[]>();
  groups.forEach((group, i) => {
    const list = members.get(group);
    if (list) list.push(i);
    else members.set(group, [i]);
  });
  return members;
}
