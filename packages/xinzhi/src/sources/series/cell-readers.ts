import { placeById, placeByName } from '@xinzhi/vocabulary';
import { InputError } from '../../errors/input-error.js';

/** Where a cell stands, for messages: 'file:line', and the column's name. */
export type CellPlace = { where: string; column: string };

const fault = (cell: string, { where, column }: CellPlace, expected: string, hint?: string) =>
  new InputError(`column ${column}: '${cell}' is not ${expected}`, where, hint);

/** What statistical offices write where they have no figure, in plain characters. */
const MISSING = new Set([
  '',
  '.',
  '..',
  '...',
  '......',
  ':',
  '-',
  '–',
  '—',
  '——',
  'na',
  'n/a',
  'n.a.',
  'nan',
  'null',
  '#n/a',
]);

/**
 * A number; null for a missing one. Grouped digits ('1,234.5') are read, as are the full-width characters of East Asian tables
 * ('１２.５', '…'); decimal commas are not guessed at.
 */
export function numberIn(cell: string, at: CellPlace): number | null {
  const written = cell.normalize('NFKC').trim();
  if (MISSING.has(written.toLowerCase())) return null;
  const plain = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written) ? written.replaceAll(',', '') : written;
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain)) throw fault(cell, at, 'a number', hintFor(plain));
  return Number(plain);
}

function hintFor(written: string): string {
  if (/^[-+]?[\d.]*,\d+$/.test(written)) return 'write a decimal point, not a comma';
  if (/^[-+]?[\d.,]+ ?%$/.test(written)) return 'take the percent sign out: units are stated once, for the column';
  return 'leave the cell empty where there is no figure';
}

/** ISO 8601 as series have it: '2018', '2018-04', '2018-Q2', '2018-04-30', '2016/2020'. */
export function periodIn(cell: string, at: CellPlace): string {
  const written = cell.trim();
  const year = /^(\d{4})(?:年|\.0)?$/.exec(written)?.[1];
  if (year) return year;
  if (/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(written)) return written;
  if (/^\d{4}-?(?:Q[1-4]|S[12]|H[12]|W\d{2})$/i.test(written))
    return written.toUpperCase().replace(/^(\d{4})-?/, '$1-');
  if (/^\d{4}M\d{2}$/i.test(written)) return `${written.slice(0, 4)}-${written.slice(5)}`;
  if (/^\d{4}\/\d{4}$/.test(written)) return written;
  throw fault(cell, at, "a year or an ISO 8601 period ('2018', '2018-04', '2018-Q2')");
}

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * A place's id from its id, its name in either language, or its two-letter ISO code; codes of groups that the
 * vocabulary does not know ('G20', 'EA20') stay as they are.
 */
export function placeIn(cell: string, at: CellPlace): string {
  const written = cell.trim();
  const known =
    placeById(written) ?? placeByName(written, 'en') ?? placeByName(written, 'zh') ?? placeOfTwoLetters(written);
  if (known) return known.id;
  if (/^[A-Z][A-Z0-9_-]{1,15}$/.test(written)) return written;
  throw fault(cell, at, "a place: give an ISO code ('CHN', 'CN-GD') or a name");
}

function placeOfTwoLetters(code: string) {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  const name = regionNames.of(code);
  return name && name !== code ? placeByName(name, 'en') : undefined;
}

export function textIn(cell: string, at: CellPlace): string {
  const written = cell.trim();
  if (written === '') throw new InputError(`column ${at.column} is empty`, at.where);
  return written;
}
