import { describe, expect, it } from 'vitest';
import { loadLinearSolver } from './linear-solver.js';
import { malmquist } from './malmquist.js';
import { type ProductionRecord, productionPanel } from './production-panel.js';

const solver = await loadLinearSolver();

describe('productionPanel', () => {
  const records: ProductionRecord[] = ['A', 'B'].flatMap((unit) =>
    [2009, 2010].map((period) => ({ unit, period, inputs: [1, 2], outputs: [period - 2000] })),
  );

  it('orders periods by number and keeps units in the order of their first record', () => {
    const panel = productionPanel(
      [...records].reverse().map((record) => ({ ...record, period: Number(record.period) - 2001 })),
    );
    expect(panel.periods).toEqual(['8', '9']);
    expect(panel.units).toEqual(['B', 'A']);
  });

  it('names the unit and the year that is missing, doubled or unusable', () => {
    expect(() => productionPanel(records.slice(0, 3))).toThrow('unit B, period 2010: it has no figures');
    expect(() => productionPanel([...records, records[0]!])).toThrow('unit A, period 2009: it is given twice');
    expect(() =>
      productionPanel(
        records.map((record, k) => (k === 3 ? { ...record, inputs: [1, -2] } : record)),
        { inputNames: ['K', 'L'] },
      ),
    ).toThrow('unit B, period 2010: input L is -2');
    expect(() => malmquist(solver, productionPanel(records.filter(({ period }) => period === 2009)))).toThrow(
      'change needs at least two periods; there is one, 2009',
    );
  });
});
