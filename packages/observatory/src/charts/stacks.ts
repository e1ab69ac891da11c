/** Parts of a whole by column: every column has a value for each part, in the parts' order, from zero outwards. */
export type Stack = {
  column: string;
  values: number[];
  /** Why the column has no values; its place stays empty, and says so. */
  missing?: string;
};

export type Piece = { part: number; from: number; to: number };

/** Where each part of a column lies: positive ones from zero up, negative ones from zero down, each in the parts' order. */
export function piecesOf({ values }: Stack): Piece[] {
  let [above, below] = [0, 0];
  return values.map((value, part) => {
    const from = value < 0 ? below : above;
    const to = from + value;
    if (value < 0) below = to;
    else above = to;
    return { part, from, to };
  });
}

/** From the lowest to the highest that any column reaches; zero is within. */
export function stackExtent(stacks: Stack[]): [low: number, high: number] {
  const ends = stacks.flatMap((stack) => piecesOf(stack).map(({ to }) => to));
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

export const totalOf = ({ values }: Stack): number => values.reduce((sum, value) => sum + value, 0);
