import type { Aggregation, Concordance } from './aggregate.js';
import { csvRecords } from './csv-records.js';
import type { InputOutputTable } from './input-output-table.js';
import { TableError } from './table-error.js';

/**
 * What a CSV file says to add up: a header from,to (and weight, always 1: a code belongs to one group as a whole), then a
 * code of the table and its group a line. Which codes are countries and which industries, the table tells.
 * @throws TableError naming the line where a code is unknown, doubled or split
 */
export function readAggregation(
  text: string,
  { countries, industries }: Pick<InputOutputTable, 'countries' | 'industries'>,
  file = 'concordance',
): Aggregation {
  const [header, ...records] = csvRecords(text);
  const [fromAt, toAt, weightAt] = ['from', 'to', 'weight'].map((name) => header?.cells.indexOf(name) ?? -1) as [
    number,
    number,
    number,
  ];
  if (fromAt < 0 || toAt < 0) {
    throw new TableError('there are no columns from and to', { file, line: 1 }, 'the header from,to or from,to,weight');
  }
  const found = { countries: {} as Concordance, industries: {} as Concordance };
  for (const { line, cells } of records) {
    const [from, to] = [cells[fromAt] ?? '', cells[toAt] ?? ''];
    const place = { file, line };
    if (to === '') throw new TableError(`${from} belongs to no group`, place, 'a code and its group');
    if (weightAt >= 0 && Number(cells[weightAt]) !== 1) {
      throw new TableError(`the weight of ${from} is ${cells[weightAt] ?? ''}`, place, '1: no code is split');
    }
    const isCountry = countries.includes(from);
    if (isCountry === industries.includes(from)) {
      const problem = isCountry ? `${from} is a country and an industry` : `the table has no code '${from}'`;
      throw new TableError(problem, place, `a country or an industry: ${[...countries, ...industries].join(', ')}`);
    }
    const concordance: Concordance = isCountry ? found.countries : found.industries;
    if (Object.hasOwn(concordance, from)) throw new TableError(`${from} has a group already`, place, 'each code once');
    concordance[from] = to;
  }
  return found;
}
