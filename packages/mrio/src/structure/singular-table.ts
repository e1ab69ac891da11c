/** Whose coefficients a matrix holds. */
export interface Labels {
  /** The table's name. */
  name: string;
  /** 'CHN_c3': the industry of row and column k. */
  label(k: number): string;
}

/** An industry that pays for inputs all that it makes, or more. */
export interface UsedUp {
  /** 'CHN_c3'. */
  industry: string;
  /** The sum of its column of A: inputs per unit of output. */
  share: number;
}

/** I − A has no inverse: some industries use up all that they make. */
export class SingularTableError extends Error {
  constructor(
    readonly table: string,
    /** Where it was found. */
    readonly industry: string,
    /** Industries whose inputs are worth their whole output, those that are furthest beyond it first. */
    readonly usedUp: UsedUp[],
  ) {
    super(
      `${table}: I − A has no inverse, found at ${industry}: it and the industries that supply it use up their whole output among themselves and add no value. ${listed(usedUp)}`,
    );
    this.name = 'SingularTableError';
  }
}

const LISTED = 5;

function listed(usedUp: UsedUp[]): string {
  if (usedUp.length === 0) {
    return 'No column of A adds up to 1, so it holds negative inputs that make up for others: check the signs of its figures';
  }
  const first = usedUp.slice(0, LISTED).map(({ industry, share }) => `${industry} (${Number(share.toPrecision(6))})`);
  const more = usedUp.length > LISTED ? ` and ${usedUp.length - LISTED} more` : '';
  return `Columns of A that add up to 1 or more, inputs worth all that the industry makes: ${first.join(', ')}${more}; check these columns and the outputs`;
}

/** What is off 1 by no more than rounding counts as 1. */
const ROUNDING = 1e-9;

/**
 * Why a table's I − A is singular. With inputs that are not negative it has an inverse wherever every column of A adds up
 * to less than 1 (Hawkins & Simon 1949; Solow 1952), so those that do not are to be looked at.
 */
export function singularTable({ name, label }: Labels, column: number, A: Float64Array): SingularTableError {
  const n = Math.sqrt(A.length);
  const shares = new Float64Array(n);
  for (let i = 0, at = 0; i < n; i++) for (let j = 0; j < n; j++, at++) shares[j]! += A[at]!;
  const usedUp = Array.from(shares, (share, j) => ({ industry: label(j), share }))
    .filter(({ share }) => share >= 1 - ROUNDING)
    .sort((one, other) => other.share - one.share);
  return new SingularTableError(name, label(column), usedUp);
}
