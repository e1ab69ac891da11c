export { InputError } from './errors/input-error.js';
export * from './records/series.js';
export * from './records/verdict.js';
export { describeDocument } from './sources/describe-document.js';
export { readDocument } from './sources/read-document.js';
export { readSources, type SourceOptions } from './sources/read-sources.js';
export { readSeries } from './sources/series/read-series.js';
export { writeSdmxCsv } from './sources/series/write-sdmx-csv.js';
export type { SourceDocument, SourceItem } from './sources/source-document.js';
