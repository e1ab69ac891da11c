/** An industry of a national table. */
export interface NationalIndustry {
  code: string;
  name: string;
  nameZh: string;
}

/** What national tables have in common, in `unit`: N industries, F categories of final use, matrices row-major. */
export interface NationalAccounts {
  name: string;
  /** 'NBS', 'OECD IOT'. */
  source: string;
  year: number | null;
  unit: string;
  industries: NationalIndustry[];
  /** Categories of final use at home. */
  categories: string[];
  /** Which of them are changes in inventories. */
  inventories: string[];
  /** Exports of home products, N. */
  exports: Float64Array;
  /** What uses lack to make up output, N: a statistical error that the source states. */
  discrepancy: Float64Array;
  /** Value added, N. */
  VA: Float64Array;
  /** What the source states of it: compensation of employees, taxes, …. */
  valueAddedParts: { name: string; values: Float64Array }[];
  /** Gross output, N. */
  x: Float64Array;
}

/** One country's table with imports split off; matrices are N × N, row = supplier, column = user. */
export interface NationalTable extends NationalAccounts {
  /** Whether the source splits imports off, or they were split in proportion to use. */
  imports: 'stated' | 'proportional';
  /** Intermediate inputs made at home. */
  domestic: Float64Array;
  /** Intermediate inputs from abroad. */
  imported: Float64Array;
  /** Final use of home products, N × F. */
  domesticFinal: Float64Array;
  /** Final use of imports, N × F. */
  importedFinal: Float64Array;
  /** Imports that are exported again, N. */
  reexports: Float64Array;
}

/** One country's competitive table: uses hold home products and imports together, and imports are a column of their own. */
export interface CompetitiveTable extends NationalAccounts {
  /** Intermediate inputs, N × N. */
  use: Float64Array;
  /** Final use, N × F. */
  final: Float64Array;
  /** Imports, N, not negative. */
  importsOf: Float64Array;
}
