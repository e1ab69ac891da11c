import type { Result } from '../records/verdict.js';

/** A result before combination, and how firmly it decides: a value of the period itself, or one brought near to it. */
export type Ballot = { result: string; decisive: boolean };

/**
 * One result from those under every definition. Values of the period itself decide; those from a bridged year or
 * from the pace so far count only where there is none. All agree → that; a close one among supporting ones → close;
 * otherwise it depends on the definition.
 */
export function combine(ballots: readonly Ballot[]): Result | null {
  const decisive = ballots.filter((ballot) => ballot.decisive);
  const results = new Set((decisive.length > 0 ? decisive : ballots).map(({ result }) => result));
  if (results.size === 0) return null;
  if (results.size === 1) return [...results][0] as Result;
  if (results.size === 2 && results.has('supported') && results.has('close')) return 'close';
  return 'depends on definition';
}
