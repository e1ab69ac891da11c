import type { Language, Span } from '../records.js';

/** The first-line 'SOURCE: url | title | date' header, where a file carries one. */
export type SourceHeader = { span: Span; url: string | null; title: string | null; date: string | null };

export type Paragraph = {
  span: Span;
  /** Glossary paragraphs explain terms after the text: they are shown, not read for claims. */
  kind: 'heading' | 'body' | 'glossary';
  sentences: Span[];
};

/** What of a text is to be read: everything outside header and furniture lies in exactly one paragraph. */
export type Layout = {
  language: Language;
  header: SourceHeader | null;
  /** Page furniture (menus, print buttons, captions repeated, share links): stored, never read. */
  furniture: Span[];
  paragraphs: Paragraph[];
};
