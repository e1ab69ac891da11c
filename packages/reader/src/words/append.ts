/** Puts items at the end of a list. A list spread into `push` overflows the stack beyond some hundred thousand items. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
