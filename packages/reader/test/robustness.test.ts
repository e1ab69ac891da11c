import { describe, expect, it } from 'vitest';
import { hasShared, sharedFiles, sharedText } from '../../../test/shared-material.js';
import { read } from '../src/read.js';
import type { Language } from '../src/records.js';
import { document } from './document.js';
import { faultsOfReading } from './faults-of-reading.js';
import { mutated, mutations, pieceOf, randomFrom } from './mutate-text.js';

/** Real texts where the shared material is at hand, else a few made-up sentences. */
const texts: Record<Language, string[]> = hasShared
  ? {
      zh: sharedFiles('corpus/provinces-2026').slice(0, 8).map(sharedText),
      en: [...sharedFiles('corpus/articles'), ...sharedFiles('corpus/articles-en')].map(sharedText),
    }
  : {
      zh: ['“今年，全省研发经费增长7%以上，新增就业12万人。”主任张三表示。二产、三产分别增长5%、6.5%左右。'.repeat(20)],
      en: [
        '“Output rose by 5 percent in 2023,” Jane Roe, an economist, said. It fell from 9% to 7%, she added. '.repeat(
          20,
        ),
      ],
    };

const DOCUMENTS = 2000;

describe('a damaged text', () => {
  it(`is read without a fault, and the same again: ${DOCUMENTS} of them`, () => {
    const random = randomFrom(20_261_122);
    for (let count = 0; count < DOCUMENTS; count++) {
      const language: Language = random() < 0.5 ? 'zh' : 'en';
      const other = texts[random() < 0.8 ? language : 'en'];
      const { text, ways } = mutated(random, pieceOf(random, texts[language]), pieceOf(random, other));
      const described = document({ language, length: text.length, kind: random() < 0.5 ? 'report' : 'news' });
      const reading = read(text, described);
      expect(faultsOfReading(text, reading), `document ${count}, ${ways.join(', ')}`).toEqual([]);
      expect(read(text, described)).toEqual(reading);
    }
  });
});

describe('the kinds of damage', () => {
  it.each(Object.keys(mutations))('%s: the same for the same seed, and damage it is', (way) => {
    const sample = 'One, “two” (three) 4.5% 今年，增长5%。\nJane said so. 全省。';
    const damaged = (seed: number) => mutations[way]!(randomFrom(seed), sample, 'other 文本');
    expect(damaged(1)).toBe(damaged(1));
    expect([1, 2, 3, 4, 5, 6].map(damaged).some((text) => text !== sample)).toBe(true);
  });
});
