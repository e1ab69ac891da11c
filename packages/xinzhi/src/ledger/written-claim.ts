import type { Claim, Document, Reading } from '@xinzhi/reader';

/**
 * A claim with how its number was written, which says how precise it is: '7.0%' is more than '7%'.
 * `written` is the text of the number; where the text is not at hand, `resolution` keeps the unit of its last digit.
 */
export type WrittenClaim = Claim & { written?: string | null; resolution?: number | null };

/** A document and what it claims, in the order of its reading: what the ledger checks. */
export type DocumentClaims = { document: Document; claims: readonly WrittenClaim[] };

/** The claims of a reading, each with its number as the text writes it. */
export function writtenClaims(reading: Reading, text: string): DocumentClaims {
  const written = (claim: Claim) => {
    const span = reading.quantities[claim.quantity]?.span;
    return span ? text.slice(span.start, span.end) : null;
  };
  return {
    document: reading.document,
    claims: reading.claims.map((claim) => ({ ...claim, written: written(claim), resolution: null })),
  };
}

/** The claim as the reader gives it, without what was kept beside it. */
export function bareClaim({ written: _written, resolution: _resolution, ...claim }: WrittenClaim): Claim {
  return claim;
}
