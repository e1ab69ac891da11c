import type { Orientation, ReturnsToScale } from '../src/efficiency/production.js';

export const orientations: Orientation[] = ['input', 'output'];
export const returnsToScale: ReturnsToScale[] = ['constant', 'variable', 'non-increasing', 'non-decreasing'];
/** Every orientation under every assumption on returns to scale. */
export const technologies = orientations.flatMap((orientation) =>
  returnsToScale.map((returns) => ({ orientation, returns })),
);
