import { compileIndex, indexDataFrom, mean, obstacleDegrees } from '@xinzhi/composite';
import { tableOf } from '../../packages/xinzhi/src/baseline/index/index-panel.js';
import { index, lastYear, main, nameOf, rowsOf, units } from './panel.js';
import { table } from './sections.js';

/** What holds each province back most in the last year: the indicators with the largest obstacle degrees. */
export function obstacles(): string {
  const { blocks } = compileIndex(index.definition, indexDataFrom(index.definition, tableOf(index))).variant();
  const columns = blocks[0]?.columns ?? [];
  const matrix = index.units.map((_, row) => columns.map((column) => column[row] as number));
  const names = index.definition.indicators.map(({ column, label }) => label ?? column);
  const weights = main.weights.map(({ effective }) => effective);
  const degrees = obstacleDegrees(matrix, weights, { names, ideal: 1 + index.definition.shift });
  const at = (unit: string) => index.units.findIndex((one, row) => one === unit && index.periods[row] === lastYear);
  const largest = (row: readonly number[]) =>
    row
      .map((degree, j) => ({ degree, name: names[j] as string }))
      .sort((a, b) => b.degree - a.degree)
      .slice(0, 3)
      .map(({ degree, name }) => `${name} ${(100 * degree).toFixed(0)} %`);
  const overUnits = names.map((_, j) => mean(units.map((unit) => degrees[at(unit)]?.[j] as number)));
  return table(
    ['province', 'first obstacle', 'second', 'third'],
    [
      ['*mean of 31*', ...largest(overUnits)],
      ...rowsOf(main, lastYear).map(({ unit }) => [nameOf(unit), ...largest(degrees[at(unit)] as number[])]),
    ],
  );
}
