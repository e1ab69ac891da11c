import type { TableFormat } from '../table-format.js';
import type { ClosingRow } from '../wide/wide-layout.js';
import { worldSheetFormat } from '../workbook/world-sheet.js';
import {
  WIOD_2016_CLOSING_LABELS,
  WIOD_2016_FINAL,
  WIOD_2016_INVENTORIES,
  wiod2016Closing,
} from './wiod-2016-layout.js';

/** Rows under the industries, in WIOD 2013 and in the tables of the ADB, which go on from it. */
const CLOSING: Record<string, ClosingRow> = {
  r60: 'passed over', // intermediate inputs, all together
  r99: 'value added', // taxes less subsidies on products
  r61: 'value added', // adjustment of prices at the border
  r62: 'value added', // residents' purchases abroad
  r63: 'value added', // non-residents' purchases at home
  r64: 'value added', // value added at basic prices
  r65: 'value added', // international transport margins
  trs: 'value added', // the same, in later tables of the ADB
  r69: 'output',
};

const closing = (label: string): ClosingRow | null => (Object.hasOwn(CLOSING, label) ? CLOSING[label]! : null);
const closingLabels = Object.keys(CLOSING).join(', ');

/** WIOTyy_ROW_*.xlsx of WIOD's 2013 release (Timmer, Dietzenbacher, Los, Stehrer, de Vries 2015). */
export const wiod2013Workbook: TableFormat = worldSheetFormat('WIOD 2013 workbook', {
  source: 'WIOD 2013 release',
  unit: 'US$ m',
  final: { c37: 'HH', c38: 'NPISH', c39: 'GOV', c41: 'GFCF', c42: 'INVNT' },
  inventories: ['INVNT'],
  closing,
  closingLabels,
});

/** WIOTyyyy_Nov16_ROW saved as xlsx. */
export const wiod2016Workbook: TableFormat = worldSheetFormat('WIOD 2016 workbook', {
  source: 'WIOD 2016 release',
  unit: 'US$ m',
  final: WIOD_2016_FINAL,
  inventories: WIOD_2016_INVENTORIES,
  closing: wiod2016Closing,
  closingLabels: WIOD_2016_CLOSING_LABELS,
});

/** Multi-regional tables of the Asian Development Bank: ADB-MRIO-yyyy.xlsx. */
export const adbWorkbook: TableFormat = worldSheetFormat('ADB MRIO workbook', {
  source: 'ADB MRIO',
  unit: 'US$ m',
  final: { F1: 'HH', F2: 'NPISH', F3: 'GOV', F4: 'GFCF', F5: 'INVNT' },
  inventories: ['INVNT'],
  closing,
  closingLabels,
});
