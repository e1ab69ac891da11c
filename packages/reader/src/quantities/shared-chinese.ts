import type { Quantity } from '../records.js';
import { boundedBy } from './comparator.js';

/** What a list of amounts shares: the bound after its last (分别增长5%、6.5%左右) and the verb before its first. */
export function sharedChinese(plain: string, quantities: Quantity[]): Quantity[] {
  if (quantities.length < 2) return quantities;
  const shared = [...quantities];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [quantity, next] = [shared[index]!, shared[index + 1]!];
    const listed = /^[、,，和与]$/.test(plain.slice(quantity.span.end, next.span.start)) && quantity.unit === next.unit;
    if (!listed || quantity.value.comparator !== '=' || next.value.comparator === '..') continue;
    if (!/分别/.test(plain.slice(Math.max(0, quantity.span.start - 40), quantity.span.start))) continue;
    const value = boundedBy(next.value.comparator, quantity.value.low!);
    shared[index] = { ...quantity, value, change: quantity.change ?? next.change };
  }
  for (let index = 1; index < shared.length; index++) {
    const [before, quantity] = [shared[index - 1]!, shared[index]!];
    if (quantity.change !== null || quantity.span.start - before.span.end > 6) continue;
    const joint = plain.slice(before.span.end, quantity.span.start);
    const listed = /^(?:以上|左右|以内)?[、,，和与及](?:约|近|超过?)?$/.test(joint);
    const alike = before.unit.replace('/yr', '') === quantity.unit.replace('/yr', '');
    if (listed && alike) shared[index] = { ...quantity, change: before.change, unit: before.unit };
  }
  return shared;
}
