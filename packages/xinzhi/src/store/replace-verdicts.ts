import { listValue, structValue } from '@duckdb/node-api';
import type { Evidence, Verdict } from '../records/verdict.js';
import { allClaims } from './all-claims.js';
import { appendRows } from './append-rows.js';
import { readMeta, writeMeta } from './revision.js';
import { queryRows, type Store } from './store.js';

/** A verdict with the index of its claim in the document's reading, and its arithmetic in Chinese where it was told. */
export type LocatedVerdict = { document: string; index: number; verdict: Verdict; arithmeticZh: string | null };

/**
 * Puts these verdicts in the place of all that the store held, in one transaction. Where `revision` is given and the
 * store has changed since, nothing is written and the answer is false: the verdicts are of another state.
 */
export async function replaceVerdicts(
  store: Store,
  verdicts: readonly LocatedVerdict[],
  revision?: number,
): Promise<boolean> {
  return store.write(async (connection) => {
    const present = Number((await readMeta(connection, 'revision')) ?? 0);
    if (revision !== undefined && revision !== present) return false;
    await connection.run('DELETE FROM verdicts');
    await appendRows(
      connection,
      'verdicts',
      verdicts.map(({ document, index, verdict, arithmeticZh }) => [
        ...[document, index, verdict.result],
        listValue(verdict.evidence.map((one) => structValue(one))),
        verdict.arithmetic,
        arithmeticZh,
      ]),
    );
    await writeMeta(connection, 'checked_revision', String(present));
    return true;
  });
}

/** Every verdict, by document and in the order of the text. */
export async function allVerdicts(store: Store): Promise<LocatedVerdict[]> {
  const claims = new Map((await allClaims(store)).map((one) => [`${one.document}#${one.index}`, one.claim]));
  const rows = await queryRows<{
    document: string;
    claim: number;
    result: Verdict['result'];
    evidence: Evidence[];
    arithmetic: string;
    arithmetic_zh: string | null;
  }>(
    store.reading,
    'SELECT document, claim, result, evidence, arithmetic, arithmetic_zh FROM verdicts ORDER BY document, claim',
  );
  return rows.flatMap((row) => {
    const stored = claims.get(`${row.document}#${row.claim}`);
    if (!stored) return [];
    const { written, resolution, ...claim } = stored;
    const { document, result, evidence, arithmetic } = row;
    const verdict = { claim, document, result, evidence, arithmetic };
    return [{ document, index: row.claim, verdict, arithmeticZh: row.arithmetic_zh }];
  });
}
