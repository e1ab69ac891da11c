import { collect } from '../bytes.js';
import type { ZipEntry } from '../files/zip.js';
import { TableError } from '../table-error.js';
import { readSharedStrings } from './shared-strings.js';
import { SheetRows } from './sheet-rows.js';
import { attributeOf } from './xml-text.js';

/** A sheet of a workbook; its rows are read when they are asked for. */
export interface Sheet {
  name: string;
  /** Its first rows, as text. */
  head: string[][];
  rows(): SheetRows;
}

/** Rows of the sheets that are looked at to see what they hold. */
const HEAD_ROWS = 12;

/**
 * The sheets of an Office Open XML workbook (ECMA-376 part 1, §18). A reader of its own because a world table has millions
 * of cells: rows are scanned as bytes while they are unpacked, and only the row at hand is in memory.
 * @throws TableError where a part of the workbook is missing
 */
export async function openWorkbook(entries: ZipEntry[], file: string): Promise<Sheet[]> {
  const part = (path: string): ZipEntry => {
    const found = entries.find(({ name }) => name === path);
    if (!found) throw new TableError(`the workbook has no part ${path}`, { file }, 'a complete xlsx file');
    return found;
  };
  const text = async (path: string): Promise<string> =>
    new TextDecoder().decode(await collect(part(path).pieces(), file));
  const hasStrings = entries.some(({ name }) => name === 'xl/sharedStrings.xml');
  const strings = hasStrings ? readSharedStrings(await text('xl/sharedStrings.xml')) : [];
  const targets = new Map(
    [...(await text('xl/_rels/workbook.xml.rels')).matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      attributeOf(tag, 'Id'),
      attributeOf(tag, 'Target') ?? '',
    ]),
  );
  const sheets: Sheet[] = [];
  for (const [tag] of (await text('xl/workbook.xml')).matchAll(/<sheet\s[^>]*>/g)) {
    const target = targets.get(attributeOf(tag, 'r:id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const name = attributeOf(tag, 'name') ?? '';
    // Sheets of charts have no rows.
    if (!path.includes('worksheets/')) continue;
    const rows = () => new SheetRows(part(path).pieces(), strings, `${file}: ${name}`);
    sheets.push({ name, head: await headOf(rows()), rows });
  }
  return sheets;
}

async function headOf(rows: SheetRows): Promise<string[][]> {
  const head: string[][] = [];
  while (head.length < HEAD_ROWS && (await rows.next())) head.push(rows.texts(0));
  await rows.close();
  return head;
}
