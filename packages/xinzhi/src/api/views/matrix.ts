import type { ConceptEntry, Matrix } from '../contract.js';
import type { Concepts } from './concepts.js';
import { seriate } from './seriation.js';
import type { Snapshot, StatedPriority } from './snapshot.js';

export type MatrixQuery = { year?: string; mode: Matrix['mode']; order: Matrix['order'] };

/** Seriation takes a moment, so a snapshot keeps the matrices that were asked of it: a few for each year. */
const mostKept = 60;
const made = new WeakMap<Snapshot, Map<string, Matrix>>();

type Context = { snapshot: Snapshot; concepts: Concepts };

/** Industries × the 34 province-level units: how often each promotes each, or since when. */
export function matrixView(context: Context, query: MatrixQuery): Matrix {
  const kept = made.get(context.snapshot) ?? new Map<string, Matrix>();
  made.set(context.snapshot, kept);
  const key = `${query.year} ${query.mode} ${query.order}`;
  const matrix = kept.get(key) ?? makeMatrix(context, query);
  // Any year may be asked for, also those that nothing is known of.
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, matrix);
  return matrix;
}

function makeMatrix({ snapshot, concepts }: Context, query: MatrixQuery): Matrix {
  const provinces = new Set(concepts.provinces.map(({ id }) => id));
  const documents = snapshot.documents.filter(
    ({ place, date }) => date !== null && place !== null && provinces.has(place),
  );
  const years = [...new Set(documents.map(({ date }) => (date as string).slice(0, 4)))].sort();
  const year = query.year ?? years.at(-1) ?? '';
  const bets = snapshot.priorities.filter(
    ({ priority: { concept, actor, stance }, document }) =>
      stance === 'promote' &&
      concept.startsWith('industry/') &&
      actor !== null &&
      provinces.has(actor) &&
      document.date,
  );
  const cells = query.mode === 'intensity' ? intensity(bets, year) : firstYears(bets, year);
  const named = new Set(cells.map(({ industry }) => industry));
  const industries = concepts.view.industries.filter(({ id }) => named.has(id));
  const places = concepts.provinces.flatMap(({ id }) => concepts.entry(id) ?? []);
  const covered = new Set(documents.filter(({ date }) => date?.startsWith(year)).map(({ place }) => place));
  return {
    ...{ years, year, mode: query.mode, order: query.order },
    industries: inOrder(
      industries,
      places,
      cells,
      query.order,
      ({ industry }) => industry,
      ({ place }) => place,
    ),
    places: inOrder(
      places,
      industries,
      cells,
      query.order,
      ({ place }) => place,
      ({ industry }) => industry,
    ),
    cells,
    missing: places.map(({ id }) => id).filter((id) => !covered.has(id)),
  };
}

type Cell = Matrix['cells'][number];

function intensity(bets: readonly StatedPriority[], year: string): Cell[] {
  return cellsOf(
    bets.filter(({ document }) => document.date?.startsWith(year)),
    (before) => (before ?? 0) + 1,
  );
}

function firstYears(bets: readonly StatedPriority[], until: string): Cell[] {
  return cellsOf(
    bets.filter(({ document }) => (document.date as string).slice(0, 4) <= until),
    (before, { document }) => Math.min(before ?? Number.POSITIVE_INFINITY, Number(document.date?.slice(0, 4))),
  );
}

function cellsOf(
  bets: readonly StatedPriority[],
  fold: (before: number | undefined, bet: StatedPriority) => number,
): Cell[] {
  const cells = new Map<string, Cell>();
  for (const bet of bets) {
    const { concept: industry, actor } = bet.priority;
    const place = actor as string;
    const key = `${industry} ${place}`;
    cells.set(key, { industry, place, value: fold(cells.get(key)?.value, bet) });
  }
  return [...cells.values()];
}

/** By similarity and by total, whether a place bets counts, not the year it began to. */
function inOrder(
  lines: ConceptEntry[],
  across: ConceptEntry[],
  cells: readonly Cell[],
  order: Matrix['order'],
  lineOf: (cell: Cell) => string,
  acrossOf: (cell: Cell) => string,
): ConceptEntry[] {
  if (order === 'name') return lines;
  const column = new Map(across.map(({ id }, index) => [id, index]));
  const values = new Map(lines.map(({ id }) => [id, new Array<number>(across.length).fill(0)]));
  for (const cell of cells) {
    const row = values.get(lineOf(cell));
    const index = column.get(acrossOf(cell));
    if (row && index !== undefined) row[index] = 1;
  }
  const rows = lines.map(({ id }) => values.get(id) as number[]);
  if (order === 'similarity') return seriate(rows).map((index) => lines[index] as ConceptEntry);
  const total = new Map(
    lines.map(({ id }, index) => [id, (rows[index] as number[]).reduce((sum, value) => sum + value, 0)]),
  );
  return [...lines].sort((a, b) => (total.get(b.id) as number) - (total.get(a.id) as number));
}
