import { compileIndex, indexDataFrom, mean } from '@xinzhi/composite';
import { tableOf } from '../../packages/xinzhi/src/baseline/index/index-panel.js';
import { obstaclesOf } from '../../packages/xinzhi/src/cli/index-command/analysis/obstacles.js';
import { index, lastYear, main, nameOf, rowsOf, units } from './panel.js';
import { table } from './sections.js';

/** What holds each province back most in the last year: the indicators with the largest obstacle degrees. */
export function obstacles(): string {
  const compiled = compileIndex(index.definition, indexDataFrom(index.definition, tableOf(index)));
  const { degrees, why } = obstaclesOf(compiled, main);
  if (!degrees) throw new Error(`the index has no obstacle degrees (${why})`);
  const names = index.definition.indicators.map(({ column, label }) => label ?? column);
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
