import type { Layout } from '../layout/layout.js';
import type { Quantity } from '../records.js';
import { chineseQuantities } from './find-chinese.js';
import { englishQuantities } from './find-english.js';
import { halfWidth } from './half-width.js';

/**
 * Every amount that a text states, in the order of the text: value in the base of its unit, with comparators and ranges.
 * A span runs from the number (or the currency sign before it) through magnitude and unit; the words that bound or blur
 * it (about, 以上) stay outside. Glossaries are not read. Linear in the text.
 */
export function findQuantities(text: string, layout: Layout): Quantity[] {
  const plain = halfWidth(text);
  const quantitiesOf = layout.language === 'zh' ? chineseQuantities : englishQuantities;
  const quantities: Quantity[] = [];
  for (const { kind, sentences } of layout.paragraphs)
    if (kind !== 'glossary') for (const sentence of sentences) quantities.push(...quantitiesOf(plain, sentence));
  return quantities;
}
