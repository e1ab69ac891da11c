import type { Claim, Document, Speaker } from '@xinzhi/reader';
import { groupBy } from '../records/group-by.js';
import { documentOf, listDocuments } from './list-documents.js';
import { queryRows, type Store } from './store.js';
import type { StoredClaim } from './write-reading.js';

/** A claim in its place: index in its document's reading, and who made it where somebody is quoted. */
export type LocatedClaim = { document: string; index: number; claim: StoredClaim; speaker: Speaker | null };

export type ClaimRow = {
  document: string;
  ordinal: number;
  metric: string | null;
  metric_text: string;
  place: string | null;
  period: string | null;
  comparator: Claim['value']['comparator'];
  low: number | null;
  high: number | null;
  unit: string;
  change: Claim['change'];
  modality: Claim['modality'];
  quantity: number;
  attribution: number | null;
  span_start: number;
  span_end: number;
  written: string | null;
  resolution: number | null;
};

/** The columns of an attribution that tell who spoke; all null where nobody is quoted. */
export type SpeakerColumns = {
  speaker: string | null;
  speaker_kind: Speaker['kind'] | null;
  roles: string[] | null;
  organisation: string | null;
};

/** Every claim in the store, by document and in the order of the text. */
export async function allClaims(store: Store): Promise<LocatedClaim[]> {
  const rows = await queryRows<ClaimRow & SpeakerColumns>(
    store.reading,
    `SELECT claims.*, speaker, speaker_kind, roles, organisation FROM claims
     LEFT JOIN attributions ON attributions.document = claims.document AND attributions.ordinal = claims.attribution
     ORDER BY claims.document, claims.ordinal`,
  );
  return rows.map((row) => ({
    document: row.document,
    index: row.ordinal,
    claim: claimOf(row),
    speaker: speakerOf(row),
  }));
}

/** The documents that have claims, each with its claims in order: what the ledger checks. */
export async function claimsByDocument(
  store: Store,
): Promise<{ document: Document; hasText: boolean; claims: LocatedClaim[] }[]> {
  const claims = groupBy(await allClaims(store), ({ document }) => document);
  const documents = await listDocuments(store);
  return documents
    .filter(({ id }) => claims.has(id))
    .map((stored) => ({
      document: documentOf(stored),
      hasText: stored.hasText,
      claims: claims.get(stored.id) as LocatedClaim[],
    }));
}

export function claimOf(row: ClaimRow): StoredClaim {
  return {
    metric: row.metric,
    metricText: row.metric_text,
    place: row.place,
    period: row.period,
    value: { comparator: row.comparator, low: row.low, high: row.high },
    unit: row.unit,
    change: row.change,
    modality: row.modality,
    quantity: row.quantity,
    attribution: row.attribution,
    span: { start: row.span_start, end: row.span_end },
    written: row.written,
    resolution: row.resolution,
  };
}

export function speakerOf(row: SpeakerColumns): Speaker | null {
  if (row.speaker === null || row.speaker_kind === null) return null;
  return { name: row.speaker, kind: row.speaker_kind, roles: row.roles ?? [], organisation: row.organisation };
}
