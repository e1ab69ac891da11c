import { placeById } from '@xinzhi/vocabulary';
import type { Document } from '../records.js';
import type { Sentence } from './sentence.js';

/** Words by which a government names its own territory, and those by which it names the country. */
const OWN = /全省|全市|全区|全自治区|我省|我市|我区|本省|本市|本区/;
const COUNTRY = /全国|我国|中国|国家/;

/**
 * Whose figure it is: the place named last before the quantity within reach, else the document's own.
 * `from` is where the words that belong to this quantity begin.
 */
export function placeOf(
  plain: string,
  sentence: Sentence,
  document: Document,
  from: number,
  to: number,
): string | null {
  const near = sentence.places.filter(({ span }) => span.start >= from && span.end <= to).at(-1);
  const words = plain.slice(from, to);
  if (sentence.language === 'zh') {
    if (OWN.test(words) && document.place) return document.place;
    if (!near && COUNTRY.test(words) && document.place !== 'CHN') return 'CHN';
  }
  if (near) return near.concept.slice('place/'.length);
  if (document.place) return document.place;
  if (sentence.language === 'zh') return COUNTRY.test(plain.slice(sentence.span.start, to)) ? 'CHN' : null;
  const earlier = sentence.places.filter(({ span }) => span.end <= to).at(-1);
  return earlier ? earlier.concept.slice('place/'.length) : null;
}

/** Whether a place lies in another: a city in its province. */
export function liesIn(place: string, other: string): boolean {
  for (let at = placeById(place); at; at = at.parent ? placeById(at.parent) : undefined)
    if (at.id === other) return true;
  return false;
}
