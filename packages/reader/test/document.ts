import type { Document } from '../src/records.js';

/** A document for a test: a Chinese report of 2026 unless told otherwise. */
export const document = (given: Partial<Document> = {}): Document => ({
  id: 'test',
  path: null,
  url: null,
  title: null,
  publisher: null,
  language: 'zh',
  date: '2026',
  place: 'CN-GD',
  kind: 'report',
  length: 0,
  ...given,
});
