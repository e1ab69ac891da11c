import { Lines } from '../files/lines.js';
import { type FlowRules, flowTable } from '../long/flow-table.js';
import { readFlows } from '../long/flows.js';
import { TableError } from '../table-error.js';
import type { TableFormat } from '../table-format.js';
import { firstLine } from '../wide/text-format.js';
import { yearIn } from '../year-in.js';

/** The header of a table that anybody can write. */
export const GENERIC_HEADER = ['from_country', 'from_industry', 'to_country', 'to_industry', 'value'] as const;

/** What the fourth column may be called too. */
const LONGER = 'to_industry_or_category';

/** Which columns say what, in the order of the header; −1 for one that is missing. */
export const genericColumns = (names: string[]): number[] =>
  GENERIC_HEADER.map((name) =>
    names.findIndex((found) => found === name || (found === LONGER && name === 'to_industry')),
  );

export const GENERIC_RULES: FlowRules = {
  source: '',
  unit: '',
  // Industries may have commas in their names, countries not.
  partsOf: (label) => {
    const [country = '', ...rest] = label.split(',');
    const code = rest.join(',').trim();
    return country.trim() !== '' && code !== '' ? [country.trim(), code] : null;
  },
  // A payment that comes from no country: value added, taxes.
  closingOf: (label) => /^\s*,(.+)$/.exec(label)?.[1]?.trim() ?? null,
  isInventory: (category) => /^(?:INV|P52|P5M)/i.test(category),
};

/**
 * The generic layout, a flow a line: from_country,from_industry,to_country,to_industry,value. What is bought by a code that
 * supplies nothing is final demand, and the code its category; what comes from no country is a part of value added.
 */
export const genericCsv: TableFormat = {
  name: 'generic CSV',
  recognises: (content) =>
    content.kind === 'text' && genericColumns(firstLine(content.head)).every((at, k) => at === k),
  async read(content, options) {
    const { file } = content;
    const header = GENERIC_HEADER.join(',');
    if (content.kind !== 'text') throw new TableError('the file is no text', { file }, header);
    const lines = new Lines(content.pieces, file);
    if (!(await lines.next())) throw new TableError('the file is empty', { file }, header);
    const flows = await readFlows(lines, { from: [0, 1], to: [2, 3], value: 4 }, { value: 'value' });
    return flowTable(flows, GENERIC_RULES, file, { name: options.name ?? 'table', year: options.year ?? yearIn(file) });
  },
};
