import { findAttributions } from './attributions/find-attributions.js';
import { findClaims } from './claims/find-claims.js';
import { layOut } from './layout/lay-out.js';
import { findMentions } from './mentions/find-mentions.js';
import { findPriorities } from './priorities/find-priorities.js';
import { findQuantities } from './quantities/find-quantities.js';
import type { Document, Reading } from './records.js';

/** Reads one document: pure, exact offsets into `text`. */
export function read(text: string, document: Document): Reading {
  const layout = layOut(text, document.language);
  const mentions = findMentions(text, layout);
  const quantities = findQuantities(text, layout);
  const attributions = findAttributions(text, layout, mentions);
  const claims = findClaims(text, layout, document, { mentions, quantities, attributions });
  const priorities = findPriorities(text, layout, document, { mentions, attributions });
  return { document, mentions, attributions, quantities, claims, priorities };
}
