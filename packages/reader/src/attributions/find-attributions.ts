import type { Layout } from '../layout/layout.js';
import type { Attribution, Mention } from '../records.js';
import { findChineseAttributions } from './find-chinese.js';
import { findEnglishAttributions } from './find-english.js';

/**
 * Finds who said what: every attribution of a text with the exact spans of its content, cue and source, and its
 * speaker with the name, roles and organisation known from the whole document. Sorted by where the content starts.
 * Linear in the text; never throws on a text.
 */
export function findAttributions(text: string, layout: Layout, mentions: Mention[]): Attribution[] {
  const found =
    layout.language === 'zh'
      ? findChineseAttributions(text, layout, mentions)
      : findEnglishAttributions(text, layout, mentions);
  return found.sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.cue[0]!.start - b.cue[0]!.start);
}
