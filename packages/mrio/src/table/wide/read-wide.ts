import { createTable, type InputOutputTable, labelOf, type Satellite } from '../input-output-table.js';
import { rangeSum } from '../range-sum.js';
import { TableError } from '../table-error.js';
import type { ReadOptions } from '../table-format.js';
import { yearIn } from '../year-in.js';
import type { TableRows } from './table-rows.js';
import { OUTPUT, type WideLayout } from './wide-layout.js';

/** Z, Y and x as they are read, row by row. */
interface Figures {
  Z: Float64Array;
  Y: Float64Array;
  x: Float64Array;
}

/**
 * Reads the rows under a header whose layout is known; `rows` stands at the header's last row. Value added is output less
 * the column of Z, so that columns balance and what industries pay in taxes counts as income; what the table states of it
 * is kept as satellites.
 * @throws TableError that names file, line, row, column and what belongs there
 */
export async function readWide(rows: TableRows, layout: WideLayout, options: ReadOptions): Promise<InputOutputTable> {
  const figures = await readIndustries(rows, layout);
  const { Z, Y, x } = figures;
  const satellites = await readClosingRows(rows, layout, x);
  const own = layout.ownValueAdded ? satellites[0]?.values : undefined;
  const name = options.name ?? 'table';
  return createTable({
    name,
    source: layout.source,
    year: options.year ?? yearIn(rows.file),
    unit: layout.unit,
    countries: layout.countries,
    industries: layout.industries,
    categories: layout.categories,
    inventories: layout.inventories,
    Z,
    Y,
    x,
    ...(own && { VA: own }),
    ...(satellites.length > 0 && { satellites }),
    ...(layout.split && { split: layout.split }),
  });
}

async function readIndustries(rows: TableRows, layout: WideLayout): Promise<Figures> {
  const n = layout.countries.length * layout.industries.length;
  const width = layout.countries.length * layout.categories.length;
  const figures = { Z: new Float64Array(n * n), Y: new Float64Array(n * width), x: new Float64Array(n) };
  const row = new Float64Array(layout.columns.length);
  const inOrder = layout.targets.subarray(0, n + width).every((target, k) => target === k);
  const outputAt = layout.targets.indexOf(OUTPUT);
  for (const { label, index } of layout.rows) {
    await expectRow(rows, layout, label);
    const first = readFigures(rows, layout, label, row, layout.blank, inOrder ? n + width : row.length);
    if (inOrder) {
      figures.Z.set(row.subarray(0, n), index * n);
      figures.Y.set(row.subarray(n, n + width), index * width);
    } else scatter(row, layout.targets, figures, index);
    const sum = inOrder ? first : usesOf(row, layout.targets);
    figures.x[index] = outputAt < 0 ? sum : row[outputAt]!;
    if (outputAt >= 0) expectOutputOf(sum, row[outputAt]!, row.length - 1, place(rows, layout, label));
  }
  return figures;
}

/** Puts each figure where it belongs; two may belong to the same place. */
function scatter(row: Float64Array, targets: Int32Array, { Z, Y, x }: Figures, index: number): void {
  const n = x.length;
  const width = Y.length / n;
  for (let k = 0; k < row.length; k++) {
    const target = targets[k]!;
    if (target >= n) Y[index * width + target - n]! += row[k]!;
    else if (target >= 0) Z[index * n + target]! += row[k]!;
  }
}

function usesOf(row: Float64Array, targets: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < row.length; k++) if (targets[k]! >= 0) sum += row[k]!;
  return sum;
}

const place = (rows: TableRows, layout: WideLayout, label: string) => ({
  file: rows.file,
  line: rows.line,
  row: label,
  column: layout.columns[layout.targets.indexOf(OUTPUT)] ?? '',
});

async function expectRow(rows: TableRows, layout: WideLayout, label: string): Promise<void> {
  if (!(await rows.next())) {
    const place = { file: rows.file, line: rows.line };
    throw new TableError('the file ends here, it seems truncated', place, `the row ${label}`);
  }
  const found = layout.labelOf(rows.texts(0, layout.labelCells));
  if (found === label) return;
  throw new TableError(
    `the row is labelled '${found.slice(0, 80)}'`,
    { file: rows.file, line: rows.line },
    `'${label}': rows in the order of the columns`,
  );
}

/** Reads a row's figures, and adds up the first `count` of them, which tells whether they are numbers. */
function readFigures(
  rows: TableRows,
  layout: WideLayout,
  label: string,
  into: Float64Array,
  blank: number,
  count = into.length,
): number {
  const { columns, labelCells } = layout;
  const at = { file: rows.file, line: rows.line, row: label };
  const cells = rows.numbers(labelCells, into, blank);
  if (cells > columns.length) {
    const extra = rows.texts(labelCells + columns.length).findIndex((text) => text !== '');
    if (extra >= 0) {
      throw new TableError('the row has more cells than the header', at, `${labelCells + columns.length} cells`);
    }
  }
  const sum = rangeSum(into, 0, count);
  const numbers = !Number.isNaN(sum) && !Number.isNaN(rangeSum(into, count, into.length));
  const wrong = numbers ? -1 : into.findIndex(Number.isNaN);
  if (wrong >= 0) {
    const [text = ''] = rows.texts(labelCells + wrong, labelCells + wrong + 1);
    throw new TableError(
      `'${text.slice(0, 40)}' is not a number`,
      { ...at, column: columns[wrong]! },
      'a number, 0 where there is no flow',
    );
  }
  if (cells >= into.length) return sum;
  if (Number.isNaN(blank)) {
    const problem = `the row ends after ${labelCells + cells} cells, the file seems truncated`;
    throw new TableError(problem, at, `${labelCells + columns.length} cells`);
  }
  into.fill(blank, cells);
  return rangeSum(into, 0, count);
}

/**
 * Output is not negative, and uses add up to it. Published tables are cut to whole numbers, which costs a row less than
 * one unit a cell; what is off by more than that and by more than one per cent has been damaged.
 */
function expectOutputOf(sum: number, output: number, uses: number, at: ReturnType<typeof place>): void {
  if (output < 0) throw new TableError(`output is ${output}`, at, 'nothing or more');
  if (Math.abs(output - sum) <= Math.max(uses, 0.01 * Math.abs(output))) return;
  const [found, off] = [sum, sum - output].map((value) => Number(value.toPrecision(12)));
  throw new TableError(`the uses add up to ${found}, off by ${off}`, at, `${output}, the output that the row states`);
}

/** The rows under the industries: what is part of value added as satellites; output is compared with the column. */
async function readClosingRows(rows: TableRows, layout: WideLayout, x: Float64Array): Promise<Satellite[]> {
  const n = x.length;
  const row = new Float64Array(layout.columns.length);
  const satellites: Satellite[] = [];
  while (await rows.next()) {
    const label = layout.labelOf(rows.texts(0, layout.labelCells));
    const at = { file: rows.file, line: rows.line };
    const kind = layout.closing(label);
    if (kind === null) {
      throw new TableError(
        `the row is labelled '${label.slice(0, 80)}'`,
        at,
        `${layout.closingLabels} after the industries`,
      );
    }
    if (kind === 'passed over') continue;
    const own = layout.ownValueAdded === true;
    readFigures(rows, layout, label, own ? row.subarray(0, n) : row, own ? Number.NaN : 0);
    const values = new Float64Array(n);
    layout.targets.forEach((target, k) => {
      if (target >= 0 && target < n) values[target]! += row[k]!;
    });
    if (kind === 'output') expectOutput(values, x, layout, { ...at, row: label });
    else satellites.push({ name: label, unit: layout.unit, values, partOfValueAdded: true });
  }
  return satellites;
}

/** The row of output says the same as the rows of industries, give or take what cutting to whole numbers costs. */
function expectOutput(
  stated: Float64Array,
  x: Float64Array,
  layout: WideLayout,
  at: { file: string; line: number; row: string },
): void {
  const wrong = stated.findIndex((output, k) => {
    return Math.abs(output - x[k]!) > Math.max(layout.columns.length, 0.01 * Math.abs(x[k]!));
  });
  if (wrong < 0) return;
  throw new TableError(
    `output is ${stated[wrong]}`,
    { ...at, column: labelOf(layout, wrong) },
    `${x[wrong]}, the output of the row ${labelOf(layout, wrong)}`,
  );
}
