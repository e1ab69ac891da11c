import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedBytes } from '../../../../test/shared-material.js';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { backends, wasm } from '../../test/backends.js';
import { leontiefInverse, leontiefModel } from '../structure/leontief.js';
import { countryGroups } from '../table/country-groups.js';
import { createTable, type InputOutputTable } from '../table/input-output-table.js';
import { readWiod2013 } from '../table/wiod/wiod-2013.js';
import { valueAddedInExports } from '../value-chains/value-added-in-exports.js';
import { termsByExporter, termsByIndustry, termsByPartner, termsOf } from './bilateral-terms.js';
import { type BmOptions, borinManciniDecomposition } from './borin-mancini.js';
import { KWW_TERMS, kwwDecomposition } from './kww.js';
import { tivaIndicators } from './oecd.js';
import { type TradeModel, tradeModel } from './trade-model.js';
import { tripartiteDecomposition } from './tripartite.js';
import { asKwwTerms, WWZ_TERMS, wwzDecomposition } from './wwz.js';

const variants: Required<BmOptions>[] = (['exporter', 'world'] as const).flatMap((perspective) =>
  (['source', 'sink'] as const).map((approach) => ({ perspective, approach })),
);
const modelOf = (table: InputOutputTable): TradeModel => tradeModel(leontiefModel(table, wasm));
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

function expectClose(found: number, wanted: number, scale: number, told = ''): void {
  expect(Math.abs(found - wanted), told).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(scale)));
}

/** All terms of every decomposition add up to what they decompose, at every level. */
function expectSums(model: TradeModel): void {
  const G = model.economies.length;
  const wwz = wwzDecomposition(model);
  const bms = variants.map((options) => ({ options, all: borinManciniDecomposition(model, options) }));
  const largest = Math.max(...model.exports, 1);
  for (let k = 0; k < model.economyOf.length; k++) {
    for (let r = 0; r < G; r++) {
      const exported = model.bilateralExports[k * G + r]!;
      expectClose(sum(Object.values(termsOf(wwz, k, r))), exported, largest, 'WWZ');
      for (const { options, all } of bms) {
        const { GEXP, DC, DVA, VAX, REF, DAVAX, DDC, FC, FVA, FDC, GVC, GVCB, GVCF } = termsOf(all, k, r);
        const told = `${options.perspective} ${options.approach}`;
        expectClose(GEXP, exported, largest, told);
        expectClose(DC + FC, exported, largest, told);
        expectClose(DVA + DDC, DC, largest, told);
        expectClose(FVA + FDC, FC, largest, told);
        expectClose(VAX + REF, DVA, largest, told);
        expectClose(GVC + DAVAX, exported, largest, told);
        expectClose(GVCB + GVCF, GVC, largest, told);
      }
    }
  }
  const tripartite = tripartiteDecomposition(model);
  const tiva = tivaIndicators(model);
  for (let k = 0; k < model.economyOf.length; k++) {
    const { EXGR_DVA, EXGR_DDC, EXGR_IDC, EXGR_RIM, EXGR_FVA, EXGR } = tiva[k]!;
    expectClose(EXGR_DVA + EXGR_FVA, EXGR, largest, 'TiVA');
    expectClose(EXGR_DDC + EXGR_IDC + EXGR_RIM, EXGR_DVA, largest, 'TiVA');
    for (let r = 0; r < G; r++) {
      const { GEXP, DAVAX, PF, TS, PB } = termsOf(tripartite, k, r);
      const bm = termsOf(bms[0]!.all, k, r);
      expectClose(DAVAX + PF + TS + PB, GEXP, largest, 'tripartite');
      expectClose(PF, bm.GVCF, largest, 'PF');
      expectClose(TS + PB, bm.GVCB, largest, 'TS + PB');
    }
  }
  const totals = model.members.map((own) => sum(Array.from(own, (k) => model.exports[k]!)));
  const kww = kwwDecomposition(model);
  termsByExporter(wwz).forEach((terms, s) => {
    expectClose(sum(Object.values(kww[s]!)), totals[s]!, totals[s]!, 'KWW');
    const nine = asKwwTerms(terms);
    for (const term of KWW_TERMS) expectClose(nine[term], kww[s]![term], totals[s]!, term);
  });
  for (const { all } of bms) {
    const partners = termsByPartner(all);
    const industries = termsByIndustry(all);
    termsByExporter(all).forEach((terms, s) => {
      for (const term of ['DVA', 'FVA', 'REF'] as const) {
        expectClose(sum(partners[s]!.map((partner) => partner[term])), terms[term], totals[s]!, term);
        expectClose(sum(Array.from(model.members[s]!, (k) => industries[k]![term])), terms[term], totals[s]!, term);
      }
    });
  }
}

describe('decompositions of any world', () => {
  it('add up to exports by industry, by partner and by exporter', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => expectSums(modelOf(table))),
      { numRuns: 40 },
    );
  });

  it('count the same domestic value added by the first and by the last export', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = modelOf(table);
        const [first, last] = (['source', 'sink'] as const).map((approach) =>
          termsByExporter(borinManciniDecomposition(model, { approach })),
        );
        first!.forEach((terms, s) => {
          for (const term of ['DVA', 'VAX', 'REF', 'DDC', 'FVA', 'FDC', 'GVCF'] as const) {
            expectClose(last![s]![term], terms[term], terms.GEXP, term);
          }
        });
      }),
    );
  });

  it("agree with the inverse of the table without an exporter's intermediate exports", () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = modelOf(table);
        termsByExporter(borinManciniDecomposition(model)).forEach(({ DVA, FVA, GEXP }, s) => {
          const { own, foreign } = extracted(model, s);
          expectClose(DVA, own, GEXP, 'DVA');
          expectClose(FVA, foreign, GEXP, 'FVA');
        });
      }),
      { numRuns: 40 },
    );
  });

  it('hold when countries are grouped, renamed in order, or counted in another unit', () => {
    fc.assert(
      fc.property(arbitraryTable, fc.constantFrom(0.001, 1e4), (table, rate) => {
        const union = { UNION: table.countries.slice(0, 2) };
        const grouped = tradeModel(leontiefModel(table, wasm), countryGroups(table, union));
        expectSums(grouped);
        const scale = (values: Float64Array) => values.map((value) => value * rate);
        const scaled = tradeModel(
          leontiefModel(
            { ...table, Z: scale(table.Z), Y: scale(table.Y), VA: scale(table.VA), x: scale(table.x) },
            wasm,
          ),
          countryGroups(table, union),
        );
        const terms = termsByExporter(wwzDecomposition(grouped));
        termsByExporter(wwzDecomposition(scaled)).forEach((other, s) => {
          for (const term of WWZ_TERMS) expectClose(other[term] / rate, terms[s]![term], sum(grouped.exports), term);
        });
      }),
      { numRuns: 30 },
    );
  });
});

/** DVA and FVA of an exporter by an inversion of its own: I − A with the rows of its intermediate exports taken out. */
function extracted(model: TradeModel, s: number): { own: number; foreign: number } {
  const { table, algebra, A } = model.leontief;
  const n = table.x.length;
  const without = A.map((a, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    return model.economyOf[i] === s && model.economyOf[j] !== s ? 0 : a;
  });
  const Z = without.map((a, at) => a * table.x[at % n]!);
  const inverse = leontiefInverse(leontiefModel(createTable({ ...table, Z, VA: table.VA }), algebra));
  let own = 0;
  let foreign = 0;
  for (let i = 0; i < n; i++) {
    let content = 0;
    for (const j of model.members[s]!) content += inverse[i * n + j]! * model.exports[j]!;
    const added = model.leontief.v[i]! * content;
    if (model.economyOf[i] === s) own += added;
    else foreign += added;
  }
  return { own, foreign };
}

describe.skipIf(!hasShared)('decompositions of WIOD 2013', () => {
  it('add up to exports, and agree with the origins of exports', async () => {
    const table = await readWiod2013(sharedBytes('data/wiod2013/wiot_2005.csv.gz'), { name: 'wiot_2005' });
    const leontief = leontiefModel(table, backends[0]!);
    const model = tradeModel(leontief);
    const G = model.economies.length;
    const VBE = valueAddedInExports(leontief);
    const wwz = termsByPartner(wwzDecomposition(model));
    const bm = termsByPartner(borinManciniDecomposition(model));
    kwwDecomposition(model).forEach((terms, s) => {
      const total = sum(Array.from(model.members[s]!, (k) => model.exports[k]!));
      expectClose(sum(Object.values(terms)), total, total);
      expectClose(sum(wwz[s]!.flatMap((partner) => Object.values(partner))), total, total);
      const { DVA_FIN, DVA_INT, DVA_INTrex, RDV_FIN, RDV_INT, DDC } = terms;
      const domestic = DVA_FIN + DVA_INT + DVA_INTrex + RDV_FIN + RDV_INT + DDC;
      // The table has exports of a few millions by industries without output: VBE gives them no origin.
      expect(Math.abs(domestic - VBE[s * G + s]!)).toBeLessThanOrEqual(20);
      expectClose(sum(bm[s]!.map(({ DC }) => DC)), domestic, total);
    });
  });
});
