import type { Meta } from '../contract.js';
import { isSample } from './sample.js';
import type { Snapshot } from './snapshot.js';

/** What the store holds. The samples count as documents, and what they say, being made up, as nothing: as in the views. */
export function metaView(snapshot: Snapshot, version: string, baseline: Meta['baseline']): Meta {
  const { documents } = snapshot;
  const said = documents.filter((document) => !isSample(document));
  const sum = (of: (document: (typeof documents)[number]) => number) => said.reduce((total, d) => total + of(d), 0);
  return {
    version,
    baseline,
    counts: {
      documents: documents.length,
      documentsWithText: documents.filter(({ hasText }) => hasText).length,
      claims: sum(({ claims }) => claims),
      priorities: sum(({ priorities }) => priorities),
      statements: sum(({ statements }) => statements),
      series: snapshot.series.length,
      points: snapshot.series.reduce((total, { points }) => total + points.length, 0),
      verdicts: snapshot.checked.length,
    },
  };
}
