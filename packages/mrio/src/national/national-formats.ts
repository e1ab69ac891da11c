import { collect } from '../table/bytes.js';
import type { TableContent } from '../table/table-content.js';
import { TableError } from '../table/table-error.js';
import type { TableFormat } from '../table/table-format.js';
import { firstLine } from '../table/wide/text-format.js';
import { yearIn } from '../table/year-in.js';
import { asWorldTable } from './as-world-table.js';
import type { CompetitiveTable, NationalTable } from './national-table.js';
import { isNbsHeader, parseNbs } from './nbs-table.js';
import { isOecdHeader, parseOecd } from './oecd-table.js';
import { splitImportsProportionally } from './proportional-imports.js';

type Parse = (text: string, file: string) => NationalTable | CompetitiveTable;

/** China's tables, competitive or with imports split off, as a world of two. */
export const nbsFormat = nationalFormat('NBS', isNbsHeader, parseNbs, () => 'CHN');

/** The OECD's national tables as a world of two; the country is that of the file's name: CHN_2018.csv. */
export const oecdIotFormat = nationalFormat(
  'OECD IOT',
  isOecdHeader,
  parseOecd,
  (file) => /(?<![A-Z])[A-Z]{3}(?=_?\d{4})/.exec(file)?.[0] ?? 'HOME',
);

function nationalFormat(
  name: string,
  isHeader: (cells: string[]) => boolean,
  parse: Parse,
  countryOf: (file: string) => string,
): TableFormat {
  return {
    name,
    recognises: (content) => content.kind === 'text' && isHeader(firstLine(content.head)),
    async read(content, options) {
      const found = parse(await textOf(content), content.file);
      const national = 'use' in found ? splitImportsProportionally(found) : found;
      const table = asWorldTable(national, { country: countryOf(content.file) });
      return { ...table, name: options.name ?? 'table', year: options.year ?? yearIn(content.file) };
    },
  };
}

async function textOf(content: TableContent): Promise<string> {
  if (content.kind === 'text') return new TextDecoder().decode(await collect(content.pieces, content.file));
  throw new TableError('the file is no text', { file: content.file }, 'a national table as CSV');
}
