import { unitById } from '@xinzhi/vocabulary';
import { InputError } from '../../errors/input-error.js';
import { numberIn, periodIn, placeIn, textIn } from './cell-readers.js';
import type { CsvTable } from './csv-rows.js';
import type { Observation } from './observation.js';

/** Dimensions that name what is measured, in the order in which agencies prefer them. */
const INDICATORS = ['INDICATOR', 'SERIES', 'SUBJECT', 'MEASURE', 'VARIABLE', 'STO', 'NA_ITEM'];
/** Columns that do not tell one definition from another. */
const NO_DIMENSION = new Set(
  'DATAFLOW STRUCTURE STRUCTURE_ID STRUCTURE_NAME ACTION FREQ REF_AREA TIME_PERIOD OBS_VALUE UNIT_MEASURE UNIT_MULT OBS_STATUS CONF_STATUS DECIMALS SOURCE VINTAGE LICENCE DEFINITION LAST_UPDATE TIME_FORMAT COMMENT_OBS OBS_COMMENT'.split(
    ' ',
  ),
);

/** Code lists of units (SDMX CL_UNIT_MEASURE and the agencies' own) → units of the vocabulary. */
const UNITS: Record<string, string> = {
  PT: '%',
  PC: '%',
  PCT: '%',
  PERCENT: '%',
  PS: 'person',
  PERSONS: 'person',
  IX: 'index',
  INDEX: 'index',
  NUMBER: 'count',
  NUM: 'count',
  RT: 'ratio',
  RO: 'ratio',
};

/** SDMX-CSV 1.0 starts with DATAFLOW, 2.0 with STRUCTURE (Field guide, sections 'Header'). */
export function isSdmx(header: string[]): boolean {
  const [first] = header.map(codeOf);
  return first === 'DATAFLOW' || first === 'STRUCTURE' || header.map(codeOf).includes('OBS_VALUE');
}

/**
 * The figures of an SDMX-CSV message, version 1.0 or 2.0, with codes or codes and labels ('CHN: China'). Dimensions
 * besides area, time, frequency, indicator and unit become part of the definition.
 * @throws InputError naming line and column; also for messages that delete.
 */
export function readSdmx({ name, header, rows }: CsvTable): Observation[] {
  const codes = header.map(codeOf);
  for (const required of ['REF_AREA', 'TIME_PERIOD', 'OBS_VALUE']) {
    if (!codes.includes(required))
      throw new InputError(
        `the column '${required}' is missing; there are: ${codes.join(', ')}`,
        `${name}:1`,
        'expected SDMX-CSV: DATAFLOW or STRUCTURE, the dimensions, OBS_VALUE, the attributes',
      );
  }
  const dimension = INDICATORS.find((code) => codes.includes(code)) ?? null;
  const others = codes.filter(
    (code) => !NO_DIMENSION.has(code) && code !== dimension && codes.indexOf(code) < codes.indexOf('OBS_VALUE'),
  );
  return rows.map(({ line, cells }) => {
    const cell = (code: string) => codeOf(cells[codes.indexOf(code)] ?? '');
    const at = (column: string) => ({ where: `${name}:${line}`, column });
    const plain = (code: string) => cells[codes.indexOf(code)]?.trim() || null;
    if (cell('ACTION') === 'D')
      throw new InputError('the row deletes (ACTION D); only figures are read', `${name}:${line}`);
    const flow = cell('STRUCTURE_ID') || cell('DATAFLOW');
    const breakdown = others.filter((code) => cell(code) !== '').map((code) => `${code}=${cell(code)}`);
    const value = numberIn(cell('OBS_VALUE'), at('OBS_VALUE'));
    return {
      line,
      indicator: dimension ? textIn(cell(dimension), at(dimension)) : flow,
      place: placeIn(cell('REF_AREA'), at('REF_AREA')),
      period: periodIn(cell('TIME_PERIOD'), at('TIME_PERIOD')),
      value: value === null ? null : value * 10 ** (numberIn(cell('UNIT_MULT'), at('UNIT_MULT')) ?? 0),
      unit: unitOf(cell('UNIT_MEASURE')),
      definition: plain('DEFINITION') ?? (breakdown.length > 0 ? `${flow}: ${breakdown.join(', ')}` : null),
      source: plain('SOURCE') ?? (flow || null),
      vintage: plain('VINTAGE') ?? (cell('LAST_UPDATE') || null),
      licence: plain('LICENCE'),
    };
  });
}

/** 'CHN: China' → 'CHN'. Only a space after the colon makes a label: 'OECD:DF_X(1.0)' is one code. */
function codeOf(cell: string): string {
  const [code] = cell.trim().split(/:\s/, 1);
  return code!.trim();
}

function unitOf(code: string): string | null {
  if (code === '') return null;
  return unitById(code)?.id ?? UNITS[code.toUpperCase()] ?? (/^(?:PT|PC)_/.test(code) ? '%' : code);
}
