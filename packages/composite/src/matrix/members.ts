/**
 * Positions of those that share a label, labels in the order in which they first stand.
 * @param count how many things have a label
 * @throws RangeError where labels and things differ in number, or a label is empty
 */
export function membersOf(labels: readonly string[], count: number = labels.length): Map<string, number[]> {
  if (labels.length !== count) throw new RangeError(`${labels.length} group labels for ${count} values`);
  const members = new Map<string, number[]>();
  labels.forEach((label, i) => {
    // Rows read from files can lack a label whatever their type says.
    if (!label?.trim())
      throw new RangeError(`label ${i + 1} is empty: say which group it is of, or leave out what it stands beside`);
    const list = members.get(label);
    if (list) list.push(i);
    else members.set(label, [i]);
  });
  return members;
}
