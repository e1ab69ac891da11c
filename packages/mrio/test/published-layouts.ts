import { strToU8, type Zippable, zipSync } from 'fflate';

/** A small world with made-up figures, to be written in the layouts in which tables are published. */
export interface World {
  countries: string[];
  industries: string[];
  categories: string[];
  /** Countries that have columns of final demand; default: all. */
  destinations?: string[];
  /** Flow from supplier i to user j, or to final use k: country of destination · F + category. */
  use(i: number, j: number): number;
  final(i: number, k: number): number;
  /** What users pay in taxes on their inputs. */
  taxes(j: number): number;
}

type Cell = string | number;

/** Rows of figures with what follows from them. */
export function figuresOf({ countries, industries, categories, destinations = countries, use, final, taxes }: World) {
  const n = countries.length * industries.length;
  const width = destinations.length * categories.length;
  const rows = Array.from({ length: n }, (_, i) => [
    ...Array.from({ length: n }, (_, j) => use(i, j)),
    ...Array.from({ length: width }, (_, k) => final(i, k)),
  ]);
  const output = rows.map((row) => row.reduce((sum, value) => sum + value, 0));
  const inputs = output.map((_, j) => rows.reduce((sum, row) => sum + row[j]!, 0));
  const tax = output.map((_, j) => taxes(j));
  const income = output.map((total, j) => total - inputs[j]! - tax[j]!);
  return { n, width, rows, output, inputs, tax, income, noFinal: Array.from({ length: width }, () => 0) };
}

const product = (left: string[], right: string[], join: (a: string, b: string) => string): string[] =>
  left.flatMap((a) => right.map((b) => join(a, b)));
const labelled = (country: string, code: string): string => `${country}_${code}`;
const quoted = (cell: Cell): string => `"${cell}"`;
const csv = (rows: Cell[][]): string => rows.map((row) => `${row.join(',')}\n`).join('');

/** The OECD's tables by edition: what the last rows and the last columns are called, and the order of final demand. */
export function icioCsv(world: World, edition: 2016 | 2018 | 2021 | 2023): string {
  const { countries, industries, categories, destinations = countries } = world;
  const { rows, output, tax, income, noFinal } = figuresOf(world);
  const labels = product(countries, industries, labelled);
  const finals = product(destinations, categories, labelled);
  if (edition === 2016) {
    const turned = product(categories, destinations, labelled);
    const order = turned.map((name) => finals.indexOf(name.split('_').reverse().join('_')));
    const body = rows.map((row, i) => [
      labels[i]!,
      ...row.slice(0, labels.length),
      ...order.map((k) => row[labels.length + k]!),
      0.5,
    ]);
    const paid = tax.map((value, j) => value + income[j]! + 0.5);
    return csv([
      ['', ...labels, ...turned, 'DISC'].map(quoted),
      ...body.map(([label, ...values]) => [quoted(label!), ...values]),
      ['VA+TAXSUB', ...paid, ...noFinal, 0],
      ['OUT', ...output.map((value) => value + 0.5), ...noFinal, 0],
    ]);
  }
  const total = edition === 2023 ? 'OUT' : 'TOTAL';
  const taxRows =
    edition === 2023
      ? [['TLS', ...tax, ...noFinal, 0]]
      : countries.map((country, s) => [
          `${country}_TAXSUB`,
          ...tax.map((value) => (s === 0 ? value : 0)),
          ...noFinal,
          0,
        ]);
  return csv([
    [edition === 2023 ? 'V1' : '', ...labels, ...finals, total],
    ...rows.map((row, i) => [labels[i]!, ...row, output[i]!]),
    ...taxRows,
    [edition === 2023 ? 'VA' : 'VALU', ...income, ...noFinal, 0],
    [edition === 2023 ? 'OUT' : 'OUTPUT', ...output, ...noFinal, 0],
  ]);
}

export const FIGARO_CATEGORIES = ['P3_S13', 'P3_S14', 'P3_S15', 'P51G', 'P5M'];

/** Eurostat's matrix: no output, what is paid beside inputs in rows W2_…. */
export function figaroCsv(world: World): string {
  const { rows, tax, income, noFinal } = figuresOf(world);
  const labels = product(world.countries, world.industries, labelled);
  const zeros = income.map(() => 0);
  return csv([
    ['rowLabels', ...labels, ...product(world.countries, world.categories, labelled)],
    ...rows.map((row, i) => [labels[i]!, ...row]),
    ['W2_D21X31', ...tax, ...noFinal],
    ['W2_OP_RES', ...zeros, ...noFinal],
    ['W2_OP_NRES', ...zeros, ...noFinal],
    ['W2_D1', ...income, ...noFinal],
    ['W2_D29X39', ...zeros, ...noFinal],
    ['W2_B2A3G', ...zeros, ...noFinal],
  ]);
}

/** The same, a flow a line. */
export function figaroFlat(world: World): string {
  const [header, ...rows] = figaroCsv(world)
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const parts = (label: string) => label.replace('_', ',');
  const lines = rows.flatMap(([row, ...values]) =>
    values.map((value, k) => `${row},${header![k + 1]},${parts(row!)},${parts(header![k + 1]!)},${value}`),
  );
  return `${['icioiRow,icioiCol,refArea,rowIi,counterpartArea,colIi,obsValue', ...lines].join('\n')}\n`;
}

/** WIOD 2016 as R writes it: countries and numbers, 57 to 61 for final demand. */
export function wiod2016Csv(world: World): string {
  const { rows, output, inputs, tax, income, noFinal } = figuresOf(world);
  const { countries, industries } = world;
  const numbers = industries.map((_, k) => String(k + 1));
  const names = product(countries, industries, labelled);
  const header = ['IndustryCode', 'IndustryDescription', 'Country', 'RNr', 'Year'];
  const total = (code: string, number: number, values: number[]): Cell[] => [
    code,
    `"Total, ${code}"`,
    'TOT',
    number,
    2014,
    ...values,
    ...noFinal,
    0,
  ];
  return csv([
    [
      ...header,
      ...product(countries, numbers, (a, b) => a + b),
      ...product(countries, ['57', '58', '59', '60', '61'], (a, b) => a + b),
      'TOT',
    ],
    ...rows.map((row, i) => {
      const number = numbers[i % numbers.length]!;
      return [`A0${number}`, `"Industry, ${number}"`, names[i]!.slice(0, 3), number, 2014, ...row, output[i]!];
    }),
    total('II_fob', 65, inputs),
    total('TXSP', 66, tax),
    total('VA', 70, income),
    total('GO', 73, output),
  ]);
}

export interface SheetCodes {
  /** The codes of the columns of final demand. */
  final: string[];
  /** The codes of taxes, income, output and the total of inputs. */
  taxes: string;
  income: string;
  output: string;
  inputs: string;
}

export const WIOD_2013_CODES: SheetCodes = {
  final: ['c37', 'c38', 'c39', 'c41', 'c42'],
  taxes: 'r99',
  income: 'r64',
  output: 'r69',
  inputs: 'r60',
};
export const ADB_CODES: SheetCodes = { ...WIOD_2013_CODES, final: ['F1', 'F2', 'F3', 'F4', 'F5'] };
export const WIOD_2016_CODES: SheetCodes = {
  final: ['c57', 'c58', 'c59', 'c60', 'c61'],
  taxes: 'TXSP',
  income: 'VA',
  output: 'GO',
  inputs: 'II_fob',
};

/** The published workbooks: titles, descriptions, countries, codes; four columns of labels; totals to the right and below. */
export function worldSheet(world: World, codes: SheetCodes, titles: string[]): Cell[][] {
  const { rows, output, inputs, tax, income, noFinal } = figuresOf(world);
  const { countries, industries, categories } = world;
  const empty = ['', '', '', ''];
  const users = product(countries, industries, (country) => country);
  const destinations = product(countries, categories, (country) => country);
  const closing = (code: string, values: number[]): Cell[] => {
    const first = /^r\d/.test(code) ? '' : code;
    return [first, `Row ${code}`, 'TOT', first ? 'r70' : code, ...values, ...noFinal, ''];
  };
  return [
    ...titles.map((title) => [title]),
    [
      ...empty,
      ...users.map((_, k) => `Industry & service ${k}`),
      ...destinations.map(() => 'Final use'),
      'Total output',
    ],
    [...empty, ...users, ...destinations, 'TOT'],
    [...empty, ...countries.flatMap(() => industries), ...countries.flatMap(() => codes.final), ''],
    ...rows.map((row, i) => ['', `Industry ${i}`, users[i]!, industries[i % industries.length]!, ...row, output[i]!]),
    closing(codes.inputs, inputs),
    closing(codes.taxes, tax),
    closing(codes.income, income),
    closing(codes.output, output),
  ];
}

/** An xlsx file of one sheet behind one of notes. */
export const workbook = (name: string, rows: Cell[][], options: { shared?: boolean } = {}): Uint8Array =>
  workbookOf({ Notes: [['Code', 'Country'], [], ['AAA', 'First']], [name]: rows }, options);

/** An xlsx file as spreadsheet programs write it: texts shared or in place, zeros left out. */
export function workbookOf(sheets: Record<string, Cell[][]>, { shared = true }: { shared?: boolean } = {}): Uint8Array {
  const strings: string[] = [];
  const text = (value: string): string => {
    const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    if (!shared) return ` t="inlineStr"><is><t>${escaped}</t></is></c>`;
    if (!strings.includes(escaped)) strings.push(escaped);
    return ` t="s"><v>${strings.indexOf(escaped)}</v></c>`;
  };
  const cell = (value: Cell, row: number, column: number): string => {
    const start = `<c r="${columnName(column)}${row}" s="1"`;
    if (value === '' || value === 0) return value === '' ? '' : `${start}/>`;
    return start + (typeof value === 'number' ? `><v>${value}</v></c>` : text(value));
  };
  const sheet = (lines: Cell[][]): string =>
    `<?xml version="1.0"?><worksheet><cols><col min="1"/></cols><sheetData>${lines
      .map((line, k) =>
        line.length === 0
          ? `<row r="${k + 1}"/>`
          : `<row r="${k + 1}" spans="1:9">${line.map((value, column) => cell(value, k + 1, column)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`;
  const names = Object.keys(sheets);
  const listed = names.map((name, k) => `<sheet name="${name}" sheetId="${k + 1}" r:id="rId${k + 1}"/>`).join('');
  const relations = names.map(
    (_, k) => `<Relationship Id="rId${k + 1}" Type="worksheet" Target="worksheets/sheet${k + 1}.xml"/>`,
  );
  const files: Zippable = {
    'xl/workbook.xml': strToU8(`<workbook><sheets>${listed}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
  };
  for (const [k, name] of names.entries()) files[`xl/worksheets/sheet${k + 1}.xml`] = strToU8(sheet(sheets[name]!));
  files['xl/sharedStrings.xml'] = strToU8(`<sst>${strings.map((value) => `<si><t>${value}</t></si>`).join('')}</sst>`);
  return zipSync(files);
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
