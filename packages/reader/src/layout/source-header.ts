import type { SourceHeader } from './layout.js';
import { trimmed } from './lines.js';

const DATE =
  /(?<!\d)(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?|[./](\d{1,2})[./](\d{1,2})|年(\d{1,2})月(?:(\d{1,2})日)?)(?!\d)/;
const COMPACT_DATE = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
/** Fields that tell how the text was obtained, not what it is. */
const PROVENANCE = /^(?:via\b|truncated\b|full\b|transcribed\b|local use|©|\(c\))/i;

/**
 * Reads a first line 'SOURCE: url | title | date': fields in any order, any of them missing.
 * The title is the first field that is neither address, date nor provenance. Null where the text has no such line.
 */
export function readSourceHeader(text: string): SourceHeader | null {
  const label = /^[\s\ufeff]*SOURCE[:：]/.exec(text.slice(0, 64));
  if (!label) return null;
  const lineEnd = text.slice(label[0].length).search(/[\r\n]/);
  const line = trimmed(text, 0, lineEnd < 0 ? text.length : label[0].length + lineEnd);
  if (!line) return null;
  const body = line.text.slice(line.text.search(/[:：]/) + 1);
  const fields = body
    .split(/\s*[|｜]\s*/)
    .map((field) => field.trim())
    .filter((field) => field !== '');
  const url = fields.find((field) => /^(?:https?:\/\/|www\.)\S+$/i.test(field)) ?? null;
  const dateField = fields.find((field) => isoDate(field)?.length === 10 && field.length < 24);
  const rest = fields.filter((field) => field !== url && field !== dateField && !PROVENANCE.test(field));
  const date = isoDate(dateField ?? '') ?? rest.map(isoDate).find((found) => found !== null) ?? null;
  // 'broadcaster 20230909 | headline | …': a field that carries the compact date names the outlet, not the piece.
  const title = rest.find((field) => !COMPACT_DATE.test(field)) ?? rest[0] ?? null;
  return { span: { start: line.start, end: line.end }, url, title, date };
}

function isoDate(field: string): string | null {
  const compact = COMPACT_DATE.exec(field);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  const match = DATE.exec(field);
  if (!match) return null;
  const parts = [match[1], match[2] ?? match[4] ?? match[6], match[3] ?? match[5] ?? match[7]];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
