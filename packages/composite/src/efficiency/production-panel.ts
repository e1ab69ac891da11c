import { expectProduction, type Production, ProductionError } from './production.js';

/** What one unit takes in and puts out in one period. */
export interface ProductionRecord {
  unit: string;
  period: string | number;
  inputs: readonly number[];
  outputs: readonly number[];
  undesirable?: readonly number[];
}

/** The same units over several periods, each period's rows in the order of `units`. */
export interface ProductionPanel {
  units: readonly string[];
  /** In ascending order. */
  periods: readonly string[];
  productions: readonly Production[];
}

export type ColumnNames = Pick<Production, 'inputNames' | 'outputNames' | 'undesirableNames'>;

/**
 * Puts records of units and periods together as a panel: every unit in every period, once.
 * @throws ProductionError naming the unit and the period that is missing, comes twice or cannot be used
 */
export function productionPanel(records: readonly ProductionRecord[], names: ColumnNames = {}): ProductionPanel {
  const units = [...new Set(records.map(({ unit }) => unit))];
  const periods = [...new Set(records.map(({ period }) => `${period}`))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  const found = new Map<string, ProductionRecord>();
  for (const record of records) {
    const key = JSON.stringify([record.unit, `${record.period}`]);
    if (found.has(key))
      throw new ProductionError(record.unit, 'it is given twice; keep one record', `${record.period}`);
    found.set(key, record);
  }
  const productions = periods.map((period) => {
    const rows = units.map((unit) => {
      const record = found.get(JSON.stringify([unit, period]));
      if (!record)
        throw new ProductionError(unit, 'it has no figures; fill them in, or leave out the unit or the period', period);
      return record;
    });
    const undesirable = rows.some((row) => row.undesirable) && rows.map((row) => row.undesirable ?? []);
    const production: Production = {
      units,
      ...names,
      inputs: rows.map((row) => row.inputs),
      outputs: rows.map((row) => row.outputs),
      ...(undesirable && { undesirable }),
    };
    expectProduction(production, { period });
    return production;
  });
  return { units, periods, productions };
}

/** A step of one unit of a panel to its next period. */
export interface PeriodStep {
  unit: string;
  from: string;
  to: string;
}

/**
 * What `change` says of every unit from each period, by its position `at`, to the one after it.
 */
export function changesOf<Change>(
  panel: ProductionPanel,
  change: (at: number, unit: number, step: PeriodStep) => Change,
): (PeriodStep & Change)[] {
  const { periods, units } = panel;
  return periods.slice(1).flatMap((to, at) =>
    units.map((name, unit) => {
      const step = { unit: name, from: periods[at]!, to };
      return { ...step, ...change(at, unit, step) };
    }),
  );
}

/** @throws ProductionError where there are not two periods to compare */
export function expectPeriods({ periods }: ProductionPanel): void {
  if (periods.length < 2)
    throw new ProductionError(
      null,
      `change needs at least two periods; there ${periods.length === 1 ? `is one, ${periods[0]}` : 'are none'}`,
    );
}

/** All periods as one production: the frontier that no year leaves. */
export function pooledProduction({ productions }: ProductionPanel): Production {
  const { undesirable, units: _, ...names } = productions[0]!;
  return {
    ...names,
    inputs: productions.flatMap(({ inputs }) => inputs),
    outputs: productions.flatMap(({ outputs }) => outputs),
    ...(undesirable && { undesirable: productions.flatMap((production) => production.undesirable!) }),
  };
}
