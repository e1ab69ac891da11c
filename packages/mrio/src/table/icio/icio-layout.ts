import { TableError } from '../table-error.js';
import { type HeaderColumn, headerLayout } from '../wide/header-layout.js';
import type { ClosingRow, WideLayout } from '../wide/wide-layout.js';

/** Final demand as the editions call it, from 2016 (HC, DIRP, P33) to 2025. */
const FINAL = /^(?:HFCE|HC|NPISH|NPS|GGFC|GGCF|GFCF|INVNT|INV|DIRPA?|DPABR|NONRES|P33|FD)$/;
const OWN = new Set(['HFCE', 'GGFC', 'GGCF', 'DPABR', 'DIRP', 'DIRPA']);
const INVENTORIES = /^(?:INVNT|INV)$/;
const OUTPUT = /^(?:OUT|OUTPUT|TOTAL|ALL)$/;
/** What final demand lacks to make up output in the 2016 edition: a use that no country makes. */
const DISCREPANCY = 'DISC';
/** Parts of China and Mexico that produce for export and for the home market. */
const PART = /^(CN|MX)\d$/;
const WHOLE: Record<string, string> = { CN: 'CHN', MX: 'MEX' };
const REST = 'ROW';

/** A code such as AUS_01T02, AUS_A01_02, ARG_C01T05AGR. */
const LABEL = /^([A-Z][A-Z0-9]{2})_(\w+)$/;
/** The 2016 edition turns final demand round: HC_AUS. */
const TURNED = /^([A-Z0-9]+)_([A-Z][A-Z0-9]{2})$/;

/** Whether a header row is that of an inter-country table of the OECD: it has final demand that no other layout calls so. */
export const isIcioHeader = (cells: string[]): boolean => cells.some((cell) => OWN.has(finalDemand(cell)?.code ?? ''));

function finalDemand(name: string): { country: string; code: string } | null {
  const label = LABEL.exec(name);
  if (label && FINAL.test(label[2]!)) return { country: label[1]!, code: label[2]! };
  const turned = TURNED.exec(name);
  if (turned && FINAL.test(turned[1]!)) return { country: turned[2]!, code: turned[1]! };
  return name === DISCREPANCY ? { country: REST, code: DISCREPANCY } : null;
}

/**
 * The layout of an inter-country table of the OECD: COUNTRY_INDUSTRY columns, final demand by country (in the 2016
 * edition by category), output.
 * @throws TableError naming the column that is missing, doubled or out of place
 */
export function icioLayout(cells: string[], file: string): WideLayout {
  const place = { file, line: 1 };
  const columns = cells.slice(1);
  const parsed = columns.map((name, k): HeaderColumn => {
    const final = finalDemand(name);
    if (final) return { name, kind: 'final', ...final };
    if (OUTPUT.test(name)) return { name, kind: 'output', country: '', code: name };
    const label = LABEL.exec(name);
    if (label) return { name, kind: 'use', country: label[1]!, code: label[2]! };
    const column = { ...place, column: String(k + 2) };
    throw new TableError(
      `'${name.slice(0, 80)}' is neither an industry nor final demand`,
      column,
      'a name such as AUS_01T02 or AUS_HFCE',
    );
  });
  const discrepancy = parsed.filter(({ code }) => code === DISCREPANCY);
  const layout = headerLayout(
    parsed.map((column) => (discrepancy.includes(column) ? { ...column, kind: 'passed over' } : column)),
    { isPart: (country) => PART.test(country), labelCells: 1 },
    place,
  );
  const found = discrepancy.length > 0 ? withDiscrepancy(layout, parsed) : layout;
  const split = splitCountries(found.countries);
  return {
    ...found,
    source: 'OECD ICIO',
    unit: 'US$ m',
    inventories: found.categories.filter((category) => INVENTORIES.test(category)),
    ...(Object.keys(split).length > 0 && { split }),
    labelCells: 1,
    columns,
    labelOf: ([label = '']) => label,
    closing: closingRow,
    closingLabels: 'TLS or TAXSUB, VA or VALU, OUT or OUTPUT',
    blank: Number.NaN,
  };
}

/** The discrepancy as a category of final demand of the rest of the world, or of whoever comes last. */
function withDiscrepancy(layout: ReturnType<typeof headerLayout>, parsed: HeaderColumn[]): typeof layout {
  const { countries, industries, categories, targets } = layout;
  const n = countries.length * industries.length;
  const last = parsed.findLast(({ kind, code }) => kind === 'final' && code !== DISCREPANCY)?.country;
  const rest = countries.indexOf(countries.includes(REST) ? REST : (last ?? REST));
  const wider = targets.map((target, k) => {
    if (parsed[k]!.code === DISCREPANCY) return n + rest * (categories.length + 1) + categories.length;
    if (target < n) return target;
    const at = target - n;
    return n + Math.floor(at / categories.length) * (categories.length + 1) + (at % categories.length);
  });
  return { ...layout, categories: [...categories, DISCREPANCY], targets: wider };
}

function splitCountries(countries: string[]): Record<string, string[]> {
  const split: Record<string, string[]> = {};
  for (const country of countries) {
    const whole = WHOLE[PART.exec(country)?.[1] ?? ''];
    if (whole === undefined || !countries.includes(whole)) continue;
    split[whole] ??= [whole];
    split[whole].push(country);
  }
  return split;
}

function closingRow(label: string): ClosingRow | null {
  if (OUTPUT.test(label)) return 'output';
  return /^(?:VA|VALU|(?:VA[+._])?(?:\w{3}_)?(?:TLS|TAXSUB))$/.test(label) ? 'value added' : null;
}
