/** What the API answers: the page, the OpenAPI document and the server all speak in these shapes. */
import { Document, Reading, Speaker, Stage, Stance } from '@xinzhi/reader';
import { z } from 'zod';
import { StoredSeries } from '../records/series.js';
import { Result, Verdict } from '../records/verdict.js';

export const Label = z.object({ en: z.string(), zh: z.string() });
export type Label = z.infer<typeof Label>;

/** Counts of claims by result; results without a claim are absent. */
export const ResultCounts = z.partialRecord(Result, z.int());
export type ResultCounts = z.infer<typeof ResultCounts>;

/** The unit of the product: a span of text, a series, the verdict between them. */
export const Pair = z.object({
  /** '<document id>#<claim index>': restores this pair. */
  id: z.string(),
  verdict: Verdict,
  document: z.object({
    id: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    date: z.string().nullable(),
    place: z.string().nullable(),
    language: z.enum(['en', 'zh']),
    kind: z.string(),
  }),
  /** The sentence, where the document's text is on this machine; null for facts-only documents. Never made up. */
  quote: z.string().nullable(),
  /** The claim's span inside the quote. */
  quoteSpan: z.object({ start: z.int(), end: z.int() }).nullable(),
  speaker: Speaker.nullable(),
  metricLabel: Label.nullable(),
  /** The verdict's arithmetic in both languages; the English one is that of the verdict. */
  arithmetic: Label,
  /** The series behind the evidence, for drawing: the first is the one that decided. */
  series: z.array(StoredSeries),
  /** The documents that the evidence names instead of a series: a later report that states the outcome. */
  evidenceDocuments: z.array(
    z.object({ id: z.string(), title: z.string().nullable(), date: z.string().nullable(), url: z.string().nullable() }),
  ),
});
export type Pair = z.infer<typeof Pair>;

/** Where figures come from. */
export const SourceNote = z.object({
  ...{ title: z.string(), vintage: z.string(), licence: z.string(), url: z.string().nullable() },
  /** The same in Chinese. */
  zh: z.object({ title: z.string(), vintage: z.string(), licence: z.string() }).optional(),
});
export type SourceNote = z.infer<typeof SourceNote>;

export const Meta = z.object({
  version: z.string(),
  /** Vintage and origin of the embedded baseline. */
  baseline: z.object({
    created: z.string(),
    title: z.string(),
    titleZh: z.string().optional(),
    sources: z.array(SourceNote),
  }),
  counts: z.object({
    documents: z.int(),
    documentsWithText: z.int(),
    claims: z.int(),
    priorities: z.int(),
    statements: z.int(),
    series: z.int(),
    points: z.int(),
    verdicts: z.int(),
  }),
});
export type Meta = z.infer<typeof Meta>;

export const ConceptEntry = z.object({
  id: z.string(),
  label: Label,
  /** Industries: stage, parent. Metrics: unit, direction. Places: kind, parent, short label. */
  stage: Stage.nullable().optional(),
  parent: z.string().nullable().optional(),
  unit: z.string().optional(),
  direction: z.string().optional(),
  kind: z.string().optional(),
  short: Label.optional(),
  system: z.int().optional(),
});
export type ConceptEntry = z.infer<typeof ConceptEntry>;

export const VocabularyView = z.object({
  industries: z.array(ConceptEntry),
  factors: z.array(ConceptEntry),
  levers: z.array(ConceptEntry),
  metrics: z.array(ConceptEntry),
  places: z.array(ConceptEntry),
  units: z.array(ConceptEntry),
  systems: z.array(ConceptEntry),
});
export type VocabularyView = z.infer<typeof VocabularyView>;

export const SystemCard = z.object({
  system: z.int(),
  label: Label,
  /** What is said: statements (priorities and claims) by actor, latest first. */
  said: z.object({
    total: z.int(),
    documents: z.int(),
    latest: z.string().nullable(),
    byActor: z.array(z.object({ actor: z.string(), count: z.int() })),
  }),
  /** What is measured: one indicator, China first where it has a figure, beside two others. */
  measured: z
    .object({ indicator: z.string(), label: Label, unit: z.string(), series: z.array(StoredSeries) })
    .nullable(),
  verdicts: ResultCounts,
});
export type SystemCard = z.infer<typeof SystemCard>;

export const Overview = z.object({ systems: z.array(SystemCard), telling: z.array(Pair) });
export type Overview = z.infer<typeof Overview>;

/** One of the thirteen systems, opened: its indicators, statements and pairs. */
export const SystemView = z.object({
  system: z.int(),
  label: Label,
  indicators: z.array(z.object({ indicator: z.string(), label: Label, unit: z.string(), places: z.array(z.string()) })),
  series: z.array(StoredSeries),
  priorities: z.array(z.object({ concept: z.string(), label: Label, actors: z.array(z.string()) })),
  pairs: z.array(Pair),
  verdicts: ResultCounts,
});
export type SystemView = z.infer<typeof SystemView>;

export const DocumentRow = Document.extend({
  hasText: z.boolean(),
  origin: z.enum(['baseline', 'loaded']),
  claims: z.int(),
  priorities: z.int(),
  statements: z.int(),
  verdicts: ResultCounts,
});
export type DocumentRow = z.infer<typeof DocumentRow>;
export const DocumentList = z.object({ total: z.int(), rows: z.array(DocumentRow) });
export type DocumentList = z.infer<typeof DocumentList>;

export const DocumentView = z.object({
  row: DocumentRow,
  /** The stored text; null for facts-only documents. */
  text: z.string().nullable(),
  /** Spans of page furniture: stored, shown folded, not read. */
  furniture: z.array(z.object({ start: z.int(), end: z.int() })),
  reading: Reading,
  /** One pair a checked claim, in the order of the claims. */
  pairs: z.array(Pair),
});
export type DocumentView = z.infer<typeof DocumentView>;

export const Ledger = z.object({
  total: z.int(),
  counts: ResultCounts,
  /** What can be filtered by, with counts under the present filter. */
  facets: z.object({
    place: z.array(z.object({ value: z.string(), count: z.int() })),
    metric: z.array(z.object({ value: z.string(), count: z.int() })),
    speaker: z.array(z.object({ value: z.string(), count: z.int() })),
    year: z.array(z.object({ value: z.string(), count: z.int() })),
  }),
  rows: z.array(Pair),
});
export type Ledger = z.infer<typeof Ledger>;

export const PlaceView = z.object({
  place: ConceptEntry,
  /** Targets and what became of them, by the year they were for. */
  targets: z.array(Pair),
  claims: z.array(Pair),
  priorities: z.array(
    z.object({
      concept: z.string(),
      label: Label,
      stage: Stage.nullable(),
      stance: Stance,
      mentions: z.int(),
      documents: z.array(z.string()),
    }),
  ),
  /** Indicators of this place beside its peers. */
  indicators: z.array(
    z.object({
      indicator: z.string(),
      label: Label,
      unit: z.string(),
      direction: z.string(),
      series: z.array(StoredSeries),
      peers: z.array(StoredSeries),
      rank: z.int().nullable(),
      of: z.int().nullable(),
    }),
  ),
  /** Places that promote the same industries: Jaccard similarity of their priorities. */
  neighbours: z.array(z.object({ place: z.string(), similarity: z.number(), shared: z.array(z.string()) })),
  documents: z.array(DocumentRow),
});
export type PlaceView = z.infer<typeof PlaceView>;

export const PlaceList = z.object({
  rows: z.array(
    z.object({ place: ConceptEntry, documents: z.int(), targets: z.int(), priorities: z.int(), series: z.int() }),
  ),
});
export type PlaceList = z.infer<typeof PlaceList>;

export const IndustryList = z.object({
  rows: z.array(z.object({ industry: ConceptEntry, actors: z.int(), mentions: z.int(), first: z.string().nullable() })),
});
export type IndustryList = z.infer<typeof IndustryList>;

/** A fact: who promotes (or restricts) what, in which document; the sentence where the text is at hand. */
export const Statement = z.object({
  document: z.string(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  actor: z.string().nullable(),
  concept: z.string(),
  stance: Stance,
  stage: Stage.nullable(),
  span: z.object({ start: z.int(), end: z.int() }),
  quote: z.string().nullable(),
  speaker: Speaker.nullable(),
});
export type Statement = z.infer<typeof Statement>;

export const IndustryView = z.object({
  industry: ConceptEntry,
  children: z.array(ConceptEntry),
  /** The matrix row: mentions as a priority, by place, in the latest year. */
  row: z.array(z.object({ place: z.string(), count: z.int() })),
  /** First year in which each actor named it. */
  firsts: z.array(z.object({ actor: z.string(), date: z.string() })),
  /** Mentions by year in the national reports and in the provinces' reports. */
  timeline: z.array(z.object({ year: z.string(), national: z.int(), provinces: z.int() })),
  statements: z.array(Statement),
  indicators: z.array(
    z.object({ indicator: z.string(), label: Label, unit: z.string(), series: z.array(StoredSeries) }),
  ),
});
export type IndustryView = z.infer<typeof IndustryView>;

export const Matrix = z.object({
  years: z.array(z.string()),
  year: z.string(),
  mode: z.enum(['intensity', 'first']),
  order: z.enum(['similarity', 'name', 'total']),
  industries: z.array(ConceptEntry),
  /** All 34 province-level units, in the asked order; those without a document have no cells. */
  places: z.array(ConceptEntry),
  /** Sparse cells. value: number of promoting statements (intensity) or year of first mention (first). */
  cells: z.array(z.object({ industry: z.string(), place: z.string(), value: z.number() })),
  /** Places without a document for the year. */
  missing: z.array(z.string()),
});
export type Matrix = z.infer<typeof Matrix>;

export const SeriesIndex = z.object({
  rows: z.array(
    z.object({
      indicator: z.string(),
      label: Label,
      unit: z.string(),
      system: z.int().nullable(),
      definitions: z.array(z.string()),
      places: z.array(z.string()),
      first: z.string(),
      last: z.string(),
      sources: z.array(z.string()),
      /** The sources as each language names them, in the same order. */
      sourceLabels: z.array(Label),
    }),
  ),
});
export type SeriesIndex = z.infer<typeof SeriesIndex>;

export const SeriesView = z.object({
  indicator: z.string(),
  label: Label,
  unit: z.string(),
  direction: z.string(),
  series: z.array(StoredSeries),
  pairs: z.array(Pair),
});
export type SeriesView = z.infer<typeof SeriesView>;

/** The embedded index: its definition and all that it is made of, so that the page can compute and change it. */
export const IndexView = z.object({
  /** As @xinzhi/composite's IndexDefinition validates it. */
  definition: z.record(z.string(), z.unknown()),
  /** The same as it is written, comments and all. */
  yaml: z.string(),
  /** One entry a row of the panel: a unit in a period. Columns hold published figures, before denominators; null is a gap. */
  data: z.object({
    units: z.array(z.string()),
    periods: z.array(z.string()),
    columns: z.record(z.string(), z.array(z.number().nullable())),
  }),
  /** What each column holds, in which unit. */
  columns: z.array(z.object({ name: z.string(), label: Label })),
  /** The units once each, in the order of the yearbooks. */
  units: z.array(z.object({ id: z.string(), label: Label, region: z.string() })),
  regions: z.array(z.object({ id: z.string(), label: Label })),
  /** Each border of two units once. */
  borders: z.array(z.object({ between: z.tuple([z.string(), z.string()]), across: z.enum(['land', 'strait']) })),
  sources: z.array(SourceNote),
});
export type IndexView = z.infer<typeof IndexView>;

/** A statement's id is '<document id>#<start>-<end>', its span in the text; a system's is its number. */
export const SearchHit = z.object({
  kind: z.enum(['place', 'industry', 'factor', 'lever', 'indicator', 'document', 'statement', 'system']),
  id: z.string(),
  label: Label,
  detail: z.string().nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;
export const SearchResults = z.object({ query: z.string(), hits: z.array(SearchHit) });
export type SearchResults = z.infer<typeof SearchResults>;

/** After a file was dropped: what became of each. */
export const Loaded = z.object({
  documents: z.array(
    z.object({
      name: z.string(),
      id: z.string().nullable(),
      title: z.string().nullable(),
      claims: z.int(),
      error: z.string().nullable(),
    }),
  ),
});
export type Loaded = z.infer<typeof Loaded>;

export const Problem = z.object({ error: z.string(), hint: z.string().nullable() });
export type Problem = z.infer<typeof Problem>;
