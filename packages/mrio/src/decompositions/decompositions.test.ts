import { beforeAll, describe, expect, it } from 'vitest';
import { hasShared, sharedMatrix, sharedText } from '../../../../test/shared-material.js';
import { backends } from '../../test/backends.js';
import { leontiefModel } from '../structure/leontief.js';
import { createTable } from '../table/input-output-table.js';
import { type BilateralTerms, termsByExporter, termsByIndustry, termsOf } from './bilateral-terms.js';
import { type BmTerm, borinManciniDecomposition } from './borin-mancini.js';
import { KWW_TERMS, kwwDecomposition } from './kww.js';
import { type TradeModel, tradeModel } from './trade-model.js';
import { asKwwTerms, wwzDecomposition } from './wwz.js';

type Rows = Record<string, number[]> & { cols: string[] };
interface Expected {
  kww: Rows;
  bm_exporter_source_country: Rows;
  bm_exporter_source_sector: Rows;
  bm_world_sink_country: Rows;
  wwz_rows_exporter_importer: Record<string, number[]>;
}

const countries = ['Argentina', 'Turkey', 'Germany'];
const industries = ['Agriculture', 'Textile', 'Transport'];

describe.skipIf(!hasShared).each(backends.map((algebra) => ({ name: algebra.name, algebra })))(
  'the leather table, decomposed with $name',
  ({ algebra }) => {
    let model: TradeModel;
    let expected: Expected;
    beforeAll(() => {
      const Z = sharedMatrix('data/fixtures/leather/leather_inter.csv');
      const Y = sharedMatrix('data/fixtures/leather/leather_final.csv');
      model = tradeModel(leontiefModel(createTable({ countries, industries, Z, Y }), algebra));
      expected = JSON.parse(sharedText('data/fixtures/leather/expected.json'));
    });

    it('has the nine terms of KWW', () => {
      kwwDecomposition(model).forEach((terms, s) => {
        expected.kww.cols.forEach((term, at) => {
          expect(terms[term as 'DDC'], `${countries[s]} ${term}`).toBeCloseTo(expected.kww[countries[s]!]![at]!, 5);
        });
      });
    });

    it('has the sixteen terms of WWZ by industry and partner', () => {
      const all = wwzDecomposition(model);
      for (const [row, figures] of Object.entries(expected.wwz_rows_exporter_importer)) {
        const [seller, buyer] = row.split('->') as [string, string];
        if (buyer === undefined) continue;
        const [country, industry] = seller.split('.') as [string, string];
        const k = countries.indexOf(country) * 3 + industries.indexOf(industry);
        const nine = asKwwTerms(termsOf(all, k, countries.indexOf(buyer)));
        KWW_TERMS.forEach((term, at) => {
          expect(nine[term], `${row} ${term}`).toBeCloseTo(figures[at]!, 6);
        });
      }
    });

    const expectTerms = (all: BilateralTerms<BmTerm>, rows: Rows) => {
      termsByExporter(all).forEach((terms, s) => {
        rows.cols.forEach((term, at) => {
          expect(terms[term as BmTerm], `${countries[s]} ${term}`).toBeCloseTo(rows[countries[s]!]![at]!, 4);
        });
      });
    };

    it("has Borin and Mancini's terms, by exporter and by industry", () => {
      const all = borinManciniDecomposition(model);
      expectTerms(all, expected.bm_exporter_source_country);
      const sectors = expected.bm_exporter_source_sector;
      termsByIndustry(all).forEach((terms, k) => {
        const label = `${countries[Math.floor(k / 3)]}.${industries[k % 3]}`;
        sectors.cols.forEach((term, at) => {
          expect(terms[term as BmTerm], `${label} ${term}`).toBeCloseTo(sectors[label]![at]!, 5);
        });
      });
    });

    it('has the same terms by exporter when counted by the last export', () => {
      expectTerms(borinManciniDecomposition(model, { approach: 'sink' }), expected.bm_exporter_source_country);
    });

    it("has the world's terms counted by the last export", () => {
      const options = { approach: 'sink', perspective: 'world' } as const;
      expectTerms(borinManciniDecomposition(model, options), expected.bm_world_sink_country);
    });
  },
);
