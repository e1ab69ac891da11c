import type { Mention, Span } from '../records.js';
import type { Statement } from './statement.js';
export function findInEnglishSentence(_text: string, _sentence: Span, _targets: Mention[]): Statement[] {
  return [];
}
