export * from './records/series.js';
export * from './records/verdict.js';
