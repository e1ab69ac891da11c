import { type InputOutputTable, labelOf } from '@xinzhi/mrio';

/** What the reader of a table's figures must know: what is missing in it, and where it does not add up. */
export function notesOn(table: InputOutputTable): string[] {
  const inventories =
    table.inventories.length > 0
      ? []
      : ['the table does not set inventories apart: upstreamness and downstreamness are without their correction'];
  return [...inventories, ...onIdle(table), ...onNegativeValueAdded(table), ...onStatedValueAdded(table)];
}

function onIdle({ x }: InputOutputTable): string[] {
  const idle = x.reduce((count, output) => count + (output === 0 ? 1 : 0), 0);
  return idle > 0 ? [`${idle} country-industries have no output: their coefficients are taken as 0`] : [];
}

/** Value added below zero is rare in published tables, and common where rows or columns were mixed up. */
function onNegativeValueAdded(table: InputOutputTable): string[] {
  const { x, VA } = table;
  const negative = [...x.keys()].filter((k) => VA[k]! < -1e-6 * x[k]!);
  if (negative.length === 0) return [];
  const worst = negative.reduce((most, k) => (VA[k]! < VA[most]! ? k : most));
  return [
    `${negative.length} country-industries pay more for inputs than they make; most of all ${labelOf(table, worst)}, whose value added is ${shown(VA[worst]!)}`,
  ];
}

/** What the table states of value added, against output less inputs; apart from what rounding costs. */
function onStatedValueAdded(table: InputOutputTable): string[] {
  const { x, VA, satellites = [] } = table;
  const parts = satellites.filter(({ partOfValueAdded }) => partOfValueAdded);
  if (parts.length === 0) return [];
  const gapAt = (k: number): number => parts.reduce((sum, { values }) => sum + values[k]!, 0) - VA[k]!;
  const off = [...x.keys()].filter((k) => Math.abs(gapAt(k)) > Math.max(1, 0.01 * Math.abs(x[k]!)));
  if (off.length === 0) return [];
  const worst = off.reduce((most, k) => (Math.abs(gapAt(k)) > Math.abs(gapAt(most)) ? k : most));
  return [
    `${off.length} columns do not balance; least of all ${labelOf(table, worst)}, where ${parts.map(({ name }) => name).join(' + ')} differ by ${shown(gapAt(worst))} from output less inputs, which is taken for value added`,
  ];
}

/** A figure for messages, without the noise of sums. */
const shown = (value: number): string => String(Number(value.toPrecision(8)));
