import { describe, expect, it } from 'vitest';
import { hasShared, sharedMatrix } from '../../../../test/shared-material.js';
import { backends } from '../../test/backends.js';
import { leontiefModel } from '../structure/leontief.js';
import { createTable } from '../table/input-output-table.js';
import { termsByExporter } from './bilateral-terms.js';
import { borinManciniDecomposition } from './borin-mancini.js';
import { kwwDecomposition } from './kww.js';
import { miroudotYeDecomposition } from './miroudot-ye.js';
import { tradeModel } from './trade-model.js';
import { tripartiteDecomposition } from './tripartite.js';

describe.each(backends.map((algebra) => ({ name: algebra.name, algebra })))(
  'published examples, $name',
  ({ algebra }) => {
    it('KWW 2014, appendix, example 1: what the US exports and what comes back', () => {
      const table = createTable({
        countries: ['USA', 'CHN'],
        industries: ['all'],
        Z: Float64Array.of(100, 50, 0, 50),
        Y: Float64Array.of(30, 20, 70, 80),
      });
      const [us, china] = kwwDecomposition(tradeModel(leontiefModel(table, algebra)));
      const rounded = (value: number) => Math.round(value * 10) / 10;
      expect(rounded(us!.DVA_FIN)).toBe(20);
      expect(rounded(us!.DVA_INT)).toBe(26.7);
      expect(rounded(us!.RDV_FIN + us!.RDV_INT)).toBe(23.3);
      expect(rounded(china!.DVA_FIN)).toBe(46.7);
      expect(rounded(china!.FVA_FIN)).toBe(23.3);
      for (const terms of [us!, china!]) expect(Object.values(terms).reduce((a, b) => a + b)).toBeCloseTo(70, 9);
      const VAX = ({ DVA_FIN, DVA_INT, DVA_INTrex }: typeof us & object) => (DVA_FIN + DVA_INT + DVA_INTrex) / 70;
      expect(VAX(us!)).toBeCloseTo(0.67, 2);
      expect(VAX(china!)).toBeCloseTo(0.67, 2);
    });

    it.skipIf(!hasShared)('the table of four countries: domestic and foreign value, counted once and again', () => {
      const read = (part: string) => sharedMatrix(`data/fixtures/toy4/bm_toy_${part}.csv`);
      const table = createTable({
        countries: ['China', 'India', 'Japan', 'ROW'],
        industries: ['primary', 'manufacturing', 'services'],
        Z: read('Z'),
        Y: read('Y'),
        x: read('X'),
        VA: read('VA'),
      });
      const model = tradeModel(leontiefModel(table, algebra));
      const [china, india, japan] = termsByExporter(borinManciniDecomposition(model));
      const published = { GEXP: 2496178, DVA: 2144685.3, DDC: 8288.9498, FVA: 341856.18, FDC: 1346.25971 };
      for (const [term, value] of Object.entries(published)) {
        expect(Math.abs(china![term as 'DVA'] / value - 1), term).toBeLessThan(5e-8);
      }
      expect(Math.abs(india!.DVA - 424505.3)).toBeLessThan(0.06);
      expect(Math.abs(japan!.DVA - 660082.5)).toBeLessThan(0.06);
      // Of exports from China to India alone (BM 2023, pure bilateral).
      const pair = miroudotYeDecomposition(model, { exporter: 'China', partner: 'India' });
      const bilateral = { EXGR: 90268, DVA: 77838.34, DDC: 4.075798, FVA: 12424.87, FDC: 0.6656287 };
      for (const [term, value] of Object.entries(bilateral)) {
        expect(Math.abs(pair[term as 'DVA'] / value - 1), term).toBeLessThan(1e-6);
      }
      // Borin, Mancini & Taglioni 2025, as gvcAnalyzer 0.1.0 has them.
      const [kinds] = termsByExporter(tripartiteDecomposition(model));
      expect(Math.abs(kinds!.TS - 14403.632)).toBeLessThan(0.5);
      expect(Math.abs(kinds!.PB - 337087.75)).toBeLessThan(2);
      expect(Math.abs(kinds!.PF - 87002.55)).toBeLessThan(2);
    });
  },
);
