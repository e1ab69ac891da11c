import type { Figure } from './figure.js';

/** A figure without a unit takes that of its neighbour, and its magnitude where it has none. */
export function withUnitOf(figure: Figure, neighbour: Figure): Figure {
  if (figure.unit || !(neighbour.unit || neighbour.scale !== 1)) return figure;
  return { ...figure, unit: neighbour.unit, scale: figure.scale === 1 ? neighbour.scale : figure.scale };
}
