import type { EmbeddedIndex } from '../../baseline/index/read-embedded-index.js';
import type { IndexView } from '../contract.js';
import type { Concepts } from './concepts.js';

/** The places that stand for the four regions in the vocabulary. */
const regionPlaces = { east: 'CN-EAST', centre: 'CN-CENTRE', west: 'CN-WEST', northeast: 'CN-NORTHEAST' };

/** The embedded index as the page takes it: names in both languages beside the figures. */
export function indexView(index: EmbeddedIndex, concepts: Concepts): IndexView {
  const { definition, yaml, units, regions, periods, columns, fields, borders, sources } = index;
  const regionOf = new Map(units.map((unit, row) => [unit, regions[row]!]));
  return {
    ...{ definition, yaml, data: { units, periods, columns }, borders, sources },
    columns: fields.map(({ name, description = name, descriptionZh = description }) => ({
      name,
      label: { en: description, zh: descriptionZh },
    })),
    units: [...regionOf].map(([id, region]) => ({
      ...{ id, region },
      label: concepts.entry(id)?.short ?? concepts.label(id),
    })),
    regions: Object.entries(regionPlaces).map(([id, place]) => ({ id, label: concepts.label(place) })),
  };
}
