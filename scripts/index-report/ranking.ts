import { computeIndex, indexDataFrom, mean, spearman } from '@xinzhi/composite';
import { tableOf } from '../../packages/xinzhi/src/baseline/index/index-panel.js';
import { indexBy } from '../../packages/xinzhi/src/baseline/index/index-scores.js';
import { index, lastYear, main, nameOf, regionOf, results, rowsOf, schemes, years } from './panel.js';
import { fixed, table } from './sections.js';

/** The definition computed whole, with intervals and sensitivity. */
const whole = computeIndex(index.definition, indexDataFrom(index.definition, tableOf(index)));

/** Scores and ranks of the last year, with intervals and dimensions. */
export function ranking(): string {
  const { rows, steps } = whole;
  const first = new Map(rowsOf(main, years[0] as string).map(({ unit, rank }) => [unit, rank]));
  const held = rows.filter(({ period }) => period === lastYear).sort((a, b) => a.rank - b.rank);
  const groups = (index.definition.groups ?? []).map(({ id, label }) => ({ id, label: label ?? id }));
  const text = table(
    [
      'province',
      'region',
      `score ${lastYear}`,
      'rank',
      'interval',
      `rank ${years[0]}`,
      ...groups.map(({ label }) => label),
    ],
    held.map(({ unit, score, rank, rankInterval, groups: own }) => [
      nameOf(unit),
      regionOf(unit),
      score.toFixed(3),
      rank,
      rankInterval ? `${rankInterval[0]}–${rankInterval[1]}` : '',
      first.get(unit) ?? '',
      ...groups.map(({ id }) => (own[id] as number).toFixed(3)),
    ]),
  );
  const widths = held
    .map(({ rankInterval }) => (rankInterval ? rankInterval[1] - rankInterval[0] : 0))
    .sort((a, b) => a - b);
  const varied = steps
    .filter(({ varied: drawn }) => drawn !== null)
    .map(({ step, varied: drawn }) => `${step} (${drawn})`);
  const kept = steps.filter(({ varied: drawn }) => drawn === null).map(({ step, choice }) => `${step} (${choice})`);
  return [
    text,
    '',
    `Intervals hold the rank in ${100 * (index.definition.uncertainty?.interval ?? 0.9)} % of ${index.definition.uncertainty?.runs} runs; their median width is ${widths[Math.floor(widths.length / 2)]} ranks, the widest ${widths.at(-1)}. Varied: ${varied.join('; ')}. Not varied: ${kept.join('; ')}.`,
  ].join('\n');
}

/** How ranks of the last year move from scheme to scheme. */
export function schemesCompared(): string {
  const ranks = new Map(
    [...results].map(([name, result]) => [
      name,
      new Map(rowsOf(result, lastYear).map(({ unit, rank }) => [unit, rank])),
    ]),
  );
  const own = rowsOf(main, lastYear);
  const names = [...results.keys()];
  const moved = (name: string) => own.map(({ unit, rank }) => Math.abs((ranks.get(name)?.get(unit) as number) - rank));
  const summary = table(
    ['scheme', 'what it is', `Spearman ${lastYear}`, `Spearman ${years[0]}`, 'mean move', 'largest move'],
    names.slice(1).map((name) => {
      const moves = moved(name);
      const largest = Math.max(...moves);
      const who = own.filter((_, k) => moves[k] === largest).map(({ unit }) => nameOf(unit));
      return [
        `\`${name}\``,
        schemes[name]?.label ?? '',
        agreement(name, lastYear).toFixed(3),
        agreement(name, years[0] as string).toFixed(3),
        mean(moves).toFixed(1),
        `${largest} (${who.join(', ')})`,
      ];
    }),
  );
  const each = table(
    ['province', ...names.map((name) => `\`${name}\``), 'best–worst'],
    own.map(({ unit }) => {
      const its = names.map((name) => ranks.get(name)?.get(unit) as number);
      return [nameOf(unit), ...its, `${Math.min(...its)}–${Math.max(...its)}`];
    }),
  );
  return `${summary}\n\n${each}`;
}

function agreement(name: string, year: string): number {
  const other = new Map(rowsOf(results.get(name) as typeof main, year).map(({ unit, score }) => [unit, score]));
  const own = rowsOf(main, year);
  return spearman(
    own.map(({ score }) => score),
    own.map(({ unit }) => other.get(unit) as number),
  );
}

/** What becomes of the default's ranks of the last year when one indicator is left out. */
export function leaveOneOut(): string {
  const own = new Map(rowsOf(main, lastYear).map(({ unit, rank }) => [unit, rank]));
  const { indicators } = index.definition;
  const rows = indicators.map(({ column, label = column }) => {
    const left = indexBy({ changes: { indicators: indicators.filter((one) => one.column !== column) } }, index);
    const moves = rowsOf(left, lastYear).map(({ unit, rank }) => ({ unit, from: own.get(unit)!, to: rank }));
    const size = ({ from, to }: (typeof moves)[number]) => Math.abs(to - from);
    const largest = [...moves]
      .sort((a, b) => size(b) - size(a))
      .slice(0, 3)
      .filter((move) => size(move) > 1);
    return {
      label,
      meanMove: mean(moves.map(size)),
      told: largest.map(({ unit, from, to }) => `${nameOf(unit)} ${from} → ${to}`).join(', '),
    };
  });
  return table(
    ['left out', 'mean move', 'largest moves'],
    rows.sort((a, b) => b.meanMove - a.meanMove).map(({ label, meanMove, told }) => [label, meanMove.toFixed(2), told]),
  );
}

/** Which choice moves ranks: Sobol's indices of the mean shift in rank, and of ranks of the last year, provinces weighed by variance. */
export function sensitivity(): string {
  const { sensitivity: found, rows } = whole;
  if (!found) throw new Error('the definition asks for no sensitivity analysis');
  const last = found.rows.filter((_, row) => rows[row]?.period === lastYear);
  const variance = last.reduce((sum, row) => sum + row.variance, 0);
  const factors = found.meanShift.factors ?? [];
  const overProvinces = (kind: 'first' | 'total', k: number) =>
    last.reduce((sum, row) => sum + (row.factors ? row.variance * row.factors[k]![kind].value : 0), 0) / variance;
  const estimate = ({ value, low, high }: { value: number; low: number; high: number }) =>
    `${fixed(value, 2)} (${fixed(low, 2)} to ${fixed(high, 2)})`;
  return [
    table(
      ['choice', 'mean shift: first order', 'total', `ranks ${lastYear}: first order`, 'total'],
      factors.map(({ factor, first, total }, k) => [
        factor,
        estimate(first),
        estimate(total),
        fixed(overProvinces('first', k), 2),
        fixed(overProvinces('total', k), 2),
      ]),
    ),
    '',
    `${found.evaluations} evaluations, Sobol sequence; in brackets what the estimate's own error allows. The mean shift is ${found.meanShift.mean.toFixed(2)} ranks from those of the default.`,
  ].join('\n');
}
