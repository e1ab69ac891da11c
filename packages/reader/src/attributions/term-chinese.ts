import type { Span } from '../records.js';

const LONGEST = 8;

/** '“数字港口”': what stands between marks, `inner`, is a name or a term, too short for a sentence and without a stop. */
export const isShortTerm = (text: string, inner: Span): boolean =>
  inner.end - inner.start <= LONGEST && !/[，。！？；：]/.test(text.slice(inner.start, inner.end));

/** '启动“数字港口”行动', '说‘不’字': a short term which the sentence goes on after, behind its marks at `end`, is nothing said. */
export const isTerm = (text: string, inner: Span, end: number): boolean =>
  isShortTerm(text, inner) && /[\p{Script=Han}]/u.test(text[end] ?? '');
