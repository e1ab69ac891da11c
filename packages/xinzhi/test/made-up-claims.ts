import type { Claim, Speaker } from '@xinzhi/reader';
import type { CheckedClaim, Snapshot } from '../src/api/views/snapshot.js';
import { groupBy } from '../src/records/group-by.js';
import type { Verdict } from '../src/records/verdict.js';
import type { StoredDocument } from '../src/store/list-documents.js';
import { madeUpClaim, madeUpDocument, madeUpSeries } from './made-up-documents.js';

type Fields = {
  claim?: Partial<Claim>;
  verdict?: Partial<Verdict>;
  document?: Partial<StoredDocument>;
  speaker?: string;
};

const person = (name: string): Speaker => ({ name, kind: 'person', roles: [], organisation: null });

/** A claim with its verdict, as a snapshot holds it; decided by the series that `madeUpSnapshot` has. */
export function madeUpChecked({ claim, verdict, document, speaker }: Fields = {}, index = 0): CheckedClaim {
  const evidence = { series: madeUpSeries().id, definition: 'made up', value: 5, period: '2025', result: 'met' };
  return {
    index,
    document: {
      ...madeUpDocument('made up', { id: `document-${index}` }),
      ...{ origin: 'loaded', hasText: false, statements: 0, claims: 1, priorities: 0, ...document },
    },
    verdict: {
      claim: madeUpClaim(claim ?? {}),
      ...{ document: `document-${index}`, result: 'met', evidence: [evidence], arithmetic: '5 = 5', ...verdict },
    },
    arithmeticZh: null,
    speaker: speaker === undefined ? null : person(speaker),
  };
}

export function madeUpSnapshot(checked: CheckedClaim[]): Snapshot {
  const documents = [...new Map(checked.map(({ document }) => [document.id, document])).values()];
  const series = [madeUpSeries()];
  return {
    ...{ revision: '1.1', documents, checked, priorities: [], mentions: [], series },
    documentById: new Map(documents.map((document) => [document.id, document])),
    checkedByDocument: groupBy(checked, ({ document }) => document.id),
    seriesById: new Map(series.map((one) => [one.id, one])),
    seriesByIndicator: groupBy(series, ({ indicator }) => indicator),
  };
}
