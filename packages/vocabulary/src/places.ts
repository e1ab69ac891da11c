import type { Place } from './concepts.js';
import { vocabulary } from './vocabulary.js';

const key = (name: string) => name.normalize('NFKC').trim().toLowerCase();

function namesIn(language: 'en' | 'zh'): Map<string, Place> {
  const names = new Map<string, Place>();
  for (const place of vocabulary.places) {
    const { label, short, aliases } = place;
    for (const name of [label[language], short[language], ...aliases[language]])
      if (!names.has(key(name))) names.set(key(name), place);
  }
  return names;
}

const names = { en: namesIn('en'), zh: namesIn('zh') };
const demonyms = new Map(
  vocabulary.places.flatMap((place) => place.demonyms.map((demonym) => [key(demonym), place] as const)),
);

/** The place of a full or short name or an alias, in one language: '广东', 'Guangdong', '广东省' → CN-GD. */
export const placeByName = (name: string, language: 'en' | 'zh'): Place | undefined => names[language].get(key(name));

/** The place of an English adjective: 'Chinese' → CHN. */
export const placeByDemonym = (adjective: string): Place | undefined => demonyms.get(key(adjective));

/** China's 31 provinces, autonomous regions and municipalities, in the order of the statistical yearbooks. */
export const provinces: readonly Place[] = vocabulary.places.filter(
  ({ id, kind }) => id !== 'CN-TW' && (kind === 'province' || kind === 'municipality' || kind === 'autonomous-region'),
);

/** The 34 units of China at the level of provinces: the 31, Hong Kong, Macao and Taiwan. */
export const provinceLevelUnits: readonly Place[] = [
  ...provinces,
  ...vocabulary.places.filter(({ id, kind }) => kind === 'special-region' || id === 'CN-TW'),
];
