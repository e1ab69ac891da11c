export { findAttributions } from './attributions/find-attributions.js';
export { findClaims } from './claims/find-claims.js';
export { layOut } from './layout/lay-out.js';
export type { Layout, Paragraph, SourceHeader } from './layout/layout.js';
export { findMentions } from './mentions/find-mentions.js';
export { findPriorities } from './priorities/find-priorities.js';
export { findQuantities } from './quantities/find-quantities.js';
export { read } from './read.js';
export * from './records.js';

/** Raised whenever the same text would be read differently: the store re-reads documents read by an older one. */
export const READER_VERSION = '2';
