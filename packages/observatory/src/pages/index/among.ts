import { type IndexDefinition, median } from '@xinzhi/composite';
import type { YearSheet } from './year-sheet.js';

/** Where a place stands among all others in one measure. */
export type Among = {
  id: string;
  kind: 'group' | 'indicator';
  value: number;
  rank: number;
  of: number;
  median: number;
  best: { place: string; value: number };
  /** Each on the scale from the worst (0) to the best (1) place of the year; all the same stand in the middle. */
  position: number;
  others: number[];
  medianPosition: number;
};

/** A place among all others: in each dimension, then in each indicator of it, as the definition has them. */
export function amongAll(sheet: YearSheet, definition: IndexDefinition, place: string): Among[] {
  const own = sheet.places.indexOf(place);
  const groups = (definition.groups ?? []).filter(({ id }) => sheet.groups.includes(id));
  const group = (id: string) =>
    amongOthers(
      id,
      'group',
      sheet.groupScores.map((row) => row[sheet.groups.indexOf(id)]!),
      1,
      sheet.places,
      own,
    );
  const indicatorsOf = (parent: string | null) =>
    definition.indicators
      .filter((one) => (one.parent ?? null) === parent && sheet.columns.includes(one.column))
      .map(({ column, direction }) =>
        amongOthers(
          column,
          'indicator',
          sheet.values.map((row) => row[sheet.columns.indexOf(column)]!),
          direction === 'negative' ? -1 : 1,
          sheet.places,
          own,
        ),
      );
  return [...indicatorsOf(null), ...groups.flatMap(({ id }) => [group(id), ...indicatorsOf(id)])];
}

function amongOthers(
  id: string,
  kind: Among['kind'],
  values: number[],
  sign: 1 | -1,
  places: readonly string[],
  own: number,
): Among {
  const signed = values.map((value) => sign * value);
  const [worst, best] = [Math.min(...signed), Math.max(...signed)];
  const position = (value: number) => (best === worst ? 0.5 : (sign * value - worst) / (best - worst));
  const middle = median(values);
  const leader = signed.indexOf(best);
  return {
    ...{ id, kind, median: middle },
    value: values[own]!,
    rank: 1 + signed.filter((value) => value > signed[own]!).length,
    of: values.length,
    best: { place: places[leader]!, value: values[leader]! },
    position: position(values[own]!),
    others: values.map(position),
    medianPosition: position(middle),
  };
}
