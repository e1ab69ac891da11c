import { nbsFormat, oecdIotFormat } from '../national/national-formats.js';
import { eora26 } from './eora/eora26.js';
import { exiobase } from './exiobase/exiobase.js';
import { figaroFlat } from './figaro/figaro-flat.js';
import { figaroLayout, isFigaroHeader } from './figaro/figaro-layout.js';
import { genericCsv } from './generic/generic-csv.js';
import { genericMatrix, isGenericMatrix } from './generic/generic-matrix.js';
import { gloria } from './gloria/gloria.js';
import { icioLayout, isIcioHeader } from './icio/icio-layout.js';
import { genericParquet } from './parquet/generic-parquet.js';
import type { TableFormat } from './table-format.js';
import { textFormat } from './wide/text-format.js';
import { isWiodHeader, readWiodHeader } from './wiod/wiod-2013-header.js';
import { isWiod2016Header, wiod2016Layout } from './wiod/wiod-2016-layout.js';
import { adbWorkbook, wiod2013Workbook, wiod2016Workbook } from './wiod/wiod-workbooks.js';

/** The layouts that are recognised, in the order in which they are tried: the more particular first. */
export const TABLE_FORMATS: TableFormat[] = [
  textFormat('generic matrix', isGenericMatrix, genericMatrix),
  textFormat('WIOD 2013 CSV', isWiodHeader, readWiodHeader),
  textFormat('WIOD 2016 CSV', isWiod2016Header, wiod2016Layout),
  textFormat('OECD ICIO', isIcioHeader, icioLayout),
  textFormat('FIGARO', isFigaroHeader, figaroLayout),
  figaroFlat,
  genericCsv,
  genericParquet,
  adbWorkbook,
  wiod2013Workbook,
  wiod2016Workbook,
  gloria,
  eora26,
  exiobase,
  nbsFormat,
  oecdIotFormat,
];
