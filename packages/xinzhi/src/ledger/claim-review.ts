import type { Document, Speaker } from '@xinzhi/reader';
import type { Result, Verdict } from '../records/verdict.js';
import { statedText } from './arithmetic.js';

/** How a result stands on ClaimReview's scale from 1 (false) to 5 (true); what is not decided has no rating. */
const ratings: Partial<Record<Result, number>> = {
  supported: 5,
  met: 5,
  close: 4,
  'on track': 4,
  'depends on definition': 3,
  behind: 2,
  contradicted: 1,
  missed: 1,
};

export type ReviewContext = {
  document: Document;
  speaker: Speaker | null;
  /** The sentence of the claim, where the document's text is at hand; otherwise the claim is told as a fact. */
  quote: string | null;
  /** The day of the check. */
  today: string;
};

/** A verdict as schema.org ClaimReview (JSON-LD), for search engines and fact-checkers' tools. */
export function claimReview(verdict: Verdict, { document, speaker, quote, today }: ReviewContext) {
  const { claim, result, arithmetic } = verdict;
  const rating = ratings[result];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    datePublished: today,
    author: { '@type': 'Organization', name: 'Xinzhi' },
    claimReviewed:
      quote ?? [claim.metric, claim.place, claim.period, statedText(claim, claim.unit)].filter(Boolean).join(' '),
    reviewBody: arithmetic,
    reviewRating: {
      '@type': 'Rating',
      alternateName: result,
      ...(rating === undefined ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
    },
    itemReviewed: {
      '@type': 'Claim',
      ...(document.date ? { datePublished: document.date } : {}),
      ...(speaker ? { author: person(speaker) } : {}),
      appearance: {
        '@type': document.kind === 'news' || document.kind === 'article' ? 'NewsArticle' : 'CreativeWork',
        ...(document.title ? { name: document.title } : {}),
        ...(document.url ? { url: document.url } : {}),
        identifier: document.id,
      },
    },
  };
}

function person({ name, kind, roles, organisation }: Speaker) {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    name,
    ...(kind === 'person' && roles[0] ? { jobTitle: roles[0] } : {}),
    ...(kind === 'person' && organisation ? { affiliation: { '@type': 'Organization', name: organisation } } : {}),
  };
}
