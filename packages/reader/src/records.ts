/** The records that the reader gives: the contract between rooms, the command line and other people's programs. */
import { z } from 'zod';

/** UTF-16 code units, half open, into the document's stored text. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

export const Language = z.enum(['en', 'zh']);
export type Language = z.infer<typeof Language>;

export const DocumentKind = z.enum(['report', 'news', 'plan', 'opinion', 'article', 'other']);
export type DocumentKind = z.infer<typeof DocumentKind>;

export const Document = z.object({
  /** 'sha256:…' of the text, or the caller's own id. */
  id: z.string().min(1),
  path: z.string().nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  language: Language,
  /** ISO 8601 date, to the precision known: '2026', '2026-02', '2026-02-09'. */
  date: z.string().nullable(),
  /** Whose document it is: ISO 3166-1 alpha-3 or ISO 3166-2, e.g. 'CHN', 'CN-GD'. */
  place: z.string().nullable(),
  kind: DocumentKind,
  length: z.int().nonnegative(),
});
export type Document = z.infer<typeof Document>;

export const Mention = z.object({
  span: Span,
  /** 'industry/6g', 'lever/tax-incentive', 'factor/data', 'metric/gdp.growth', 'place/CN-GD'. */
  concept: z.string(),
});
export type Mention = z.infer<typeof Mention>;

export const Speaker = z.object({
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'place', 'document', 'group']),
  roles: z.array(z.string()),
  organisation: z.string().nullable(),
});
export type Speaker = z.infer<typeof Speaker>;

export const Attribution = z.object({
  form: z.enum(['direct', 'indirect', 'mixed']),
  content: z.array(Span),
  cue: z.array(Span),
  source: z.array(Span),
  speaker: Speaker.nullable(),
});
export type Attribution = z.infer<typeof Attribution>;

/** '=', '~', '>=' and '>' fill low; '<=' and '<' fill high; '..' fills both. In the unit's base. */
export const Value = z.object({
  comparator: z.enum(['=', '~', '>=', '>', '<=', '<', '..']),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type Value = z.infer<typeof Value>;

export const Change = z.enum(['increase', 'decrease']);
export type Change = z.infer<typeof Change>;

export const Quantity = z.object({
  span: Span,
  value: Value,
  /** '%', '%/yr', 'pp', ISO 4217 money, 'person', 't', 'count', …: see the vocabulary's units. */
  unit: z.string(),
  /** Which way something moved by this much; an English level that was reached ('fell to 5') has none. */
  change: Change.nullable(),
  /** What is counted, as the text has it ('heart transplants', '智能机器人'); null where no noun is written or the unit measures. */
  noun: z.string().nullable().default(null),
});
export type Quantity = z.infer<typeof Quantity>;

export const Modality = z.enum(['observed', 'estimate', 'target']);
export type Modality = z.infer<typeof Modality>;

export const Claim = z.object({
  metric: z.string().nullable(),
  metricText: z.string(),
  place: z.string().nullable(),
  /** ISO 8601: '2018', '2024-04', '2021/2025'. */
  period: z.string().nullable(),
  value: Value,
  unit: z.string(),
  /** Which way the value moved; null for a growth where the value is what the rate came to (涨幅回落到2.6%), not by how much it fell. */
  change: Change.nullable(),
  modality: Modality,
  /** Index into the reading's quantities. */
  quantity: z.int().nonnegative(),
  /** Index into the reading's attributions. */
  attribution: z.int().nonnegative().nullable(),
  span: Span,
});
export type Claim = z.infer<typeof Claim>;

export const Stage = z.enum(['traditional', 'emerging', 'future']);
export type Stage = z.infer<typeof Stage>;

export const Stance = z.enum(['promote', 'restrict', 'phase-out']);
export type Stance = z.infer<typeof Stance>;

export const Priority = z.object({
  concept: z.string(),
  /** Who promotes it: a place id ('CN-GD', 'CHN') for governments, else the name as written. */
  actor: z.string().nullable(),
  stance: Stance,
  stage: Stage.nullable(),
  span: Span,
  attribution: z.int().nonnegative().nullable(),
});
export type Priority = z.infer<typeof Priority>;

export const Reading = z.object({
  document: Document,
  mentions: z.array(Mention),
  attributions: z.array(Attribution),
  quantities: z.array(Quantity),
  claims: z.array(Claim),
  priorities: z.array(Priority),
});
export type Reading = z.infer<typeof Reading>;
