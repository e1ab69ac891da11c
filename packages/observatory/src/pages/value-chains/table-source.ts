import type { Worded } from '../../charts/series-words.js';
import type { WorldFacts } from './world.js';

/** The table that was computed with, as charts name their sources. */
export function tableSource({ source, name, year }: WorldFacts): Worded {
  const told = { definition: '', source: source || name, vintage: String(year ?? ''), licence: '' };
  return { ...told, zh: told };
}
