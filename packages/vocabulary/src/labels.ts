import type { Label } from './concepts.js';
import { vocabulary } from './vocabulary.js';

const labels = new Map<string, Label>([
  ...vocabulary.systems.map(({ id, label }) => [id, label] as const),
  ...vocabulary.industries.map(({ id, label }) => [id, label] as const),
  ...vocabulary.factors.map(({ id, label }) => [id, label] as const),
  ...vocabulary.levers.map(({ id, label }) => [id, label] as const),
  ...vocabulary.metrics.flatMap(({ id, label }) => [[id, label] as const, [`metric/${id}`, label] as const]),
  ...vocabulary.units.map(({ id, label }) => [`unit/${id}`, label] as const),
  // Places are shown by their short names: 'Guangdong', not 'Guangdong province'.
  ...vocabulary.places.flatMap(({ id, short }) => [[id, short] as const, [`place/${id}`, short] as const]),
]);

/** The names of a concept: 'industry/6g', 'gdp.growth' or 'metric/gdp.growth', 'CN-GD' or 'place/CN-GD', 'unit/t'. */
export const labelOf = (conceptId: string): Label | undefined => labels.get(conceptId);

/** The name of a concept in one language; the id itself where there is no such concept. */
export const nameOf = (conceptId: string, language: 'en' | 'zh'): string =>
  labels.get(conceptId)?.[language] ?? conceptId;
