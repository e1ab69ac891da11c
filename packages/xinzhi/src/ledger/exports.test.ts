import type { Document } from '@xinzhi/reader';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../records/verdict.js';
import { claimReview } from './claim-review.js';
import { textSelectors, webAnnotation } from './web-annotation.js';

const document: Document = {
  ...{ id: 'a-text', path: null, url: 'https://example.org/a', title: 'On research', publisher: null, language: 'en' },
  ...{ date: '2026-11-20', place: null, kind: 'news', length: 60 },
};
const text = '𝒳 says: R&D intensity was 2.7 percent in 2023.';
const start = text.indexOf('R&D');
const verdict: Verdict = {
  claim: {
    ...{ metric: 'rd.intensity', metricText: 'R&D intensity', place: 'CHN', period: '2023', unit: '%', change: null },
    ...{ value: { comparator: '=', low: 2.7, high: null }, modality: 'observed', quantity: 0, attribution: 0 },
    span: { start, end: text.length },
  },
  ...{ document: 'a-text', result: 'contradicted', evidence: [], arithmetic: 'rd.intensity CHN 2023: …' },
};
const speaker = {
  name: 'Ada Byron',
  kind: 'person' as const,
  roles: ['economist'],
  organisation: 'Analytical Society',
};

describe('ClaimReview', () => {
  it('names the claim, who made it and where, the rating and the reasons', () => {
    const review = claimReview(verdict, {
      document,
      speaker,
      quote: 'R&D intensity was 2.7 percent',
      today: '2026-11-22',
    });
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      claimReviewed: 'R&D intensity was 2.7 percent',
      datePublished: '2026-11-22',
      reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'contradicted' },
      itemReviewed: {
        '@type': 'Claim',
        datePublished: '2026-11-20',
        author: {
          '@type': 'Person',
          name: 'Ada Byron',
          jobTitle: 'economist',
          affiliation: { name: 'Analytical Society' },
        },
        appearance: { url: 'https://example.org/a' },
      },
    });
  });

  it('tells a fact instead of a sentence that is not at hand, and rates nothing undecided', () => {
    const undecided = { ...verdict, result: 'no data' as const };
    const review = claimReview(undecided, { document, speaker: null, quote: null, today: '2026-11-22' });
    expect(review.claimReviewed).toBe('rd.intensity CHN 2023 2.7 %');
    expect(review.reviewRating).toEqual({ '@type': 'Rating', alternateName: 'no data' });
    expect(review.itemReviewed).not.toHaveProperty('author');
  });
});

describe('Web Annotation selectors', () => {
  it('count characters, where the records count UTF-16 code units', () => {
    const [position, quote] = textSelectors(verdict.claim.span, text);
    // The first letter lies outside the basic plane: two code units, one character.
    expect(position).toEqual({ type: 'TextPositionSelector', start: start - 1, end: [...text].length });
    expect(quote).toMatchObject({
      type: 'TextQuoteSelector',
      exact: text.slice(start),
      prefix: '𝒳 says: ',
      suffix: '',
    });
  });

  it('give the position alone where the text is not at hand', () => {
    expect(textSelectors({ start: 3, end: 9 }, null)).toEqual([{ type: 'TextPositionSelector', start: 3, end: 9 }]);
  });

  it('hang the verdict on the span', () => {
    expect(webAnnotation(verdict, document, null)).toMatchObject({
      type: 'Annotation',
      body: [{ value: 'contradicted' }, { value: verdict.arithmetic }],
      target: { source: 'https://example.org/a', selector: [{ type: 'TextPositionSelector', start }] },
    });
  });
});
