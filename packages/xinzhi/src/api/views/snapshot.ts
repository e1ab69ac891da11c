import type { Priority, Speaker } from '@xinzhi/reader';
import { deriveSeries } from '../../ledger/derived/derive-series.js';
import { groupBy } from '../../records/group-by.js';
import type { StoredSeries } from '../../records/series.js';
import type { Verdict } from '../../records/verdict.js';
import { allClaims } from '../../store/all-claims.js';
import { allPriorities } from '../../store/all-priorities.js';
import { listDocuments, type StoredDocument } from '../../store/list-documents.js';
import { listSeries } from '../../store/list-series.js';
import { type MentionCount, mentionCounts } from '../../store/mention-counts.js';
import { allVerdicts } from '../../store/replace-verdicts.js';
import { checkedRevisionOf, revisionOf } from '../../store/revision.js';
import type { Store } from '../../store/store.js';
import { isSample } from './sample.js';

/** A claim with its verdict, its document and who made it. */
export type CheckedClaim = {
  document: StoredDocument;
  index: number;
  verdict: Verdict;
  /** Null where the store has the arithmetic in English only. */
  arithmeticZh: string | null;
  speaker: Speaker | null;
};

export type StatedPriority = { document: StoredDocument; priority: Priority; speaker: Speaker | null };

/** What the store held at one revision, without texts: the views are computed from it. */
export type Snapshot = {
  /** Changes with every change of the store. */
  revision: string;
  /** Latest first. */
  documents: StoredDocument[];
  documentById: Map<string, StoredDocument>;
  /** Without those of the samples, which are made up: they show on the samples' own pages only. */
  checked: CheckedClaim[];
  checkedByDocument: Map<string, CheckedClaim[]>;
  /** Without those of the samples. */
  priorities: StatedPriority[];
  mentions: MentionCount[];
  /** Those in the store, and those that follow from them as the ledger derives them. */
  series: StoredSeries[];
  seriesById: Map<string, StoredSeries>;
  seriesByIndicator: Map<string, StoredSeries[]>;
};

export const stateOf = async (store: Store): Promise<string> =>
  `${await revisionOf(store)}.${await checkedRevisionOf(store)}`;

export async function takeSnapshot(store: Store): Promise<Snapshot> {
  const revision = await stateOf(store);
  const documents = await listDocuments(store);
  const documentById = new Map(documents.map((document) => [document.id, document]));
  const speakers = new Map((await allClaims(store)).map((one) => [`${one.document}#${one.index}`, one.speaker]));
  const checked = (await allVerdicts(store)).flatMap(({ document: id, index, ...told }): CheckedClaim[] => {
    const document = documentById.get(id);
    return document ? [{ document, index, ...told, speaker: speakers.get(`${id}#${index}`) ?? null }] : [];
  });
  const priorities = (await allPriorities(store)).flatMap(({ document: id, ...stated }): StatedPriority[] => {
    const document = documentById.get(id);
    return document && !isSample(document) ? [{ document, ...stated }] : [];
  });
  const stored = await listSeries(store);
  const series = [...stored, ...deriveSeries(stored)];
  return {
    revision,
    documents,
    documentById,
    checked: checked.filter(({ document }) => !isSample(document)),
    checkedByDocument: groupBy(checked, ({ document }) => document.id),
    priorities,
    mentions: (await mentionCounts(store)).filter(({ document: id }) => {
      const document = documentById.get(id);
      return document !== undefined && !isSample(document);
    }),
    series,
    seriesById: new Map(series.map((one) => [one.id, one])),
    seriesByIndicator: groupBy(series, ({ indicator }) => indicator),
  };
}
