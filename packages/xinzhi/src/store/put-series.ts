import type { StoredSeries } from '../records/series.js';
import { appendRows } from './append-rows.js';
import { readSeries } from './list-series.js';
import { advanceRevision } from './revision.js';
import type { Origin, Store } from './store.js';

/**
 * Puts series into the store, in one transaction; each replaces the one with its id. Answers how many changed.
 * @throws RangeError when two of them have the same id.
 */
export async function putSeries(
  store: Store,
  series: readonly StoredSeries[],
  origin: Origin = 'baseline',
): Promise<number> {
  const ids = new Set<string>();
  for (const { id } of series) {
    if (ids.has(id)) throw new RangeError(`the series ${id} is given twice`);
    ids.add(id);
  }
  return store.write(async (connection) => {
    const before = new Map((await readSeries(connection)).map((one) => [one.id, fingerprint(one)]));
    const changed = series.filter((one) => before.get(one.id) !== fingerprint(one));
    for (const { id } of changed) {
      if (!before.has(id)) continue;
      await connection.run('DELETE FROM points WHERE series = $id', { id });
      await connection.run('DELETE FROM series WHERE id = $id', { id });
    }
    await appendRows(
      connection,
      'series',
      changed.map((s) => [
        ...[s.id, s.indicator, s.place, s.unit, s.definition, s.source, s.vintage, s.licence, origin],
        ...[s.zh?.definition ?? null, s.zh?.source ?? null, s.zh?.vintage ?? null, s.zh?.licence ?? null],
      ]),
    );
    await appendRows(
      connection,
      'points',
      changed.flatMap(({ id, points }) => points.map(([period, value], ordinal) => [id, ordinal, period, value])),
    );
    if (changed.length > 0) await advanceRevision(connection);
    return changed.length;
  });
}

const fingerprint = (s: StoredSeries) =>
  JSON.stringify([
    ...[s.id, s.indicator, s.place, s.unit, s.definition, s.source, s.vintage, s.licence, s.points],
    ...[s.zh?.definition, s.zh?.source, s.zh?.vintage, s.zh?.licence],
  ]);
