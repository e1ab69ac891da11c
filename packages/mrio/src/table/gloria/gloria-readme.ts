import type { ZipEntry } from '../files/zip.js';
import { openEntry, type WorkbookContent } from '../table-content.js';
import { TableError } from '../table-error.js';

/** What the workbook GLORIA_ReadMe says of rows and columns; the matrices have no labels of their own. */
export interface GloriaLabels {
  regions: string[];
  sectors: string[];
  valueAdded: string[];
  finalDemand: string[];
  satellites: { name: string; unit: string }[];
}

/** @throws TableError naming the sheet or column that is not there */
export async function readGloriaLabels(entry: ZipEntry, file: string): Promise<GloriaLabels> {
  const workbook = await openEntry(entry, file);
  if (workbook.kind !== 'workbook') throw new TableError('it is no workbook', { file: workbook.file }, 'an xlsx file');
  const [regions, sectors, paid, satellites] = [
    await columnsOf(workbook, 'Regions', ['Region_acronyms']),
    await columnsOf(workbook, 'Sectors', ['Sector_names']),
    await columnsOf(workbook, 'Value added and final demand', ['Value_added_names', 'Final_demand_names']),
    await columnsOf(workbook, 'Satellites', ['Sat_head_indicator', 'Sat_indicator', 'Sat_unit']),
  ];
  const filled = (columns: string[][], k: number): string[] => columns[k]!.filter((text) => text !== '');
  return {
    regions: filled(regions, 0),
    sectors: filled(sectors, 0),
    valueAdded: filled(paid, 0),
    finalDemand: filled(paid, 1),
    satellites: satellites[1]!.flatMap((name, k) => {
      return name === '' ? [] : [{ name: `${satellites[0]![k]}: ${name}`, unit: satellites[2]![k]! }];
    }),
  };
}

/** The cells under the names of columns, found in the first row that has them. */
async function columnsOf({ sheets, file }: WorkbookContent, sheetName: string, names: string[]): Promise<string[][]> {
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (!sheet) {
    const found = sheets.map(({ name }) => name).join(', ');
    throw new TableError(`the workbook has no such sheet, but ${found}`, { file }, `a sheet '${sheetName}'`);
  }
  const rows = sheet.rows();
  const columns: string[][] = names.map(() => []);
  let at: number[] | null = null;
  while (await rows.next()) {
    const texts = rows.texts(0);
    if (at) for (const [k, column] of at.entries()) columns[k]!.push(texts[column] ?? '');
    else if (names.every((name) => texts.includes(name))) at = names.map((name) => texts.indexOf(name));
  }
  if (at) return columns;
  throw new TableError('the columns are not there', { file: rows.file }, names.join(', '));
}
