import type { Meta } from '../contract.js';
import type { Snapshot } from './snapshot.js';

export function metaView(snapshot: Snapshot, version: string, baseline: Meta['baseline']): Meta {
  const { documents } = snapshot;
  const sum = (of: (document: (typeof documents)[number]) => number) =>
    documents.reduce((total, d) => total + of(d), 0);
  return {
    version,
    baseline,
    counts: {
      documents: documents.length,
      documentsWithText: sum(({ hasText }) => (hasText ? 1 : 0)),
      claims: sum(({ claims }) => claims),
      priorities: sum(({ priorities }) => priorities),
      statements: sum(({ statements }) => statements),
      series: snapshot.series.length,
      points: snapshot.series.reduce((total, { points }) => total + points.length, 0),
      verdicts: snapshot.checked.length,
    },
  };
}
