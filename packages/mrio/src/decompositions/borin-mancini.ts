import { rowSums } from '../structure/by-country.js';
import { type BilateralTerms, emptyTerms } from './bilateral-terms.js';
import { ownBlocks, ownBlocksSolve } from './own-blocks.js';
import {
  deliveriesForHome,
  locally,
  outputFor,
  ownFinalDemand,
  spreadByEconomy,
  suppliesByUser,
  type TradeModel,
} from './trade-model.js';

/**
 * GEXP gross exports = DC domestic + FC foreign content; DC = DVA + DDC, FC = FVA + FDC, where DDC and FDC are what has
 * been counted before. DVA = VAX absorbed abroad + REF reflected home; DAVAX is absorbed by the direct importer itself;
 * GVC = GEXP − DAVAX trade in value chains = GVCB backward + GVCF forward.
 */
export const BM_TERMS = [
  'GEXP',
  'DC',
  'DVA',
  'VAX',
  'DAVAX',
  'REF',
  'DDC',
  'FC',
  'FVA',
  'FDC',
  'GVC',
  'GVCB',
  'GVCF',
] as const;
export type BmTerm = (typeof BM_TERMS)[number];

/**
 * Where value added that crosses borders more than once is counted: by the first export of the perimeter ('source') or
 * by the last ('sink'); the perimeter is the exporter's border or every border of the world.
 */
export type BmApproach = 'source' | 'sink';
export type BmPerspective = 'exporter' | 'world';
export interface BmOptions {
  approach?: BmApproach;
  perspective?: BmPerspective;
}

/**
 * Gross exports by exporting industry and importing economy in the terms of Borin & Mancini 2019, "Measuring What Matters
 * in Global Value Chains and Value-Added Trade", World Bank WPS 8804, in the table's unit.
 *
 * Exporter's perspective: value is counted twice when it leaves s twice. With B^s̸ the inverse of the table without s's
 * exports of intermediates, B_·s = B^s̸_·s (I − A_ss) B_ss (eq. 15), so that B^s̸_ss = L_ss and B^s̸_ts = B_ts B_ss⁻¹ L_ss:
 * a small solve with the block B_ss instead of an inversion for each exporter.
 */
export function borinManciniDecomposition(
  model: TradeModel,
  { approach = 'source', perspective = 'exporter' }: BmOptions = {},
): BilateralTerms<BmTerm> {
  const { economies, economyOf, bilateralExports, finalDemand, origins } = model;
  const G = economies.length;
  const T = BM_TERMS.length;
  const all = emptyTerms(model, BM_TERMS);
  const forHome = deliveriesForHome(model);
  const split = splitFor(model, forHome, { approach, perspective });
  for (let k = 0; k < economyOf.length; k++) {
    const s = economyOf[k]!;
    for (let r = 0; r < G; r++) {
      if (r === s) continue;
      const at = k * G + r;
      const exported = bilateralExports[at]!;
      const DC = origins[k * G + s]! * exported;
      const FC = split.foreign[k]! * exported;
      const { DVA, FVA, REF } = split.of(k, r, s);
      // What r itself absorbs has not crossed another border: first and last export coincide.
      const DAVAX = model.localMultipliers[k]! * (finalDemand[at]! + forHome[at]!);
      const GVC = exported - DAVAX;
      const GVCF = DVA - DAVAX;
      all.values.set(
        [exported, DC, DVA, DVA - REF, DAVAX, REF, DC - DVA, FC, FVA, FC - FVA, GVC, GVC - GVCF, GVCF],
        at * T,
      );
    }
  }
  return all;
}

interface Split {
  /** Foreign value added in a unit of output, n. */
  foreign: Float64Array;
  of(k: number, r: number, s: number): { DVA: number; FVA: number; REF: number };
}

function splitFor(model: TradeModel, forHome: Float64Array, { approach, perspective }: Required<BmOptions>): Split {
  if (approach === 'source') return sourceSplit(model, perspective);
  return perspective === 'exporter' ? sinkSplit(model) : worldSinkSplit(model, forHome);
}

const foreignContent = ({ origins, economyOf, economies }: TradeModel): Float64Array =>
  rowSums(origins, economyOf.length).map((total, k) => total - origins[k * economies.length + economyOf[k]!]!);

/** What A_sr · vector_r of each exporter s is, where the vector depends on s: column s of an n × G matrix, by user r. */
function suppliesAlong(model: TradeModel, vectors: Float64Array): Float64Array {
  const { economyOf, economies, leontief } = model;
  const n = economyOf.length;
  const G = economies.length;
  const supplied = new Float64Array(n * G);
  for (let k = 0; k < n; k++) {
    const s = economyOf[k]!;
    for (let j = 0; j < n; j++) supplied[k * G + economyOf[j]!]! += leontief.A[k * n + j]! * vectors[j * G + s]!;
  }
  return supplied;
}

/** Counted by the first export. WPS 8804, eqs. 17–20 (exporter), 52 (world). */
function sourceSplit(model: TradeModel, perspective: BmPerspective): Split {
  const G = model.economies.length;
  const foreign = foreignContent(model);
  const once = perspective === 'exporter' ? foreignOnceForExporter(model, foreign) : foreignOnceForWorld(model);
  const home = suppliesAlong(model, outputFor(model, model.finalDemand));
  return {
    foreign,
    of: (k, r) => {
      const exported = model.bilateralExports[k * G + r]!;
      const local = model.localMultipliers[k]!;
      return { DVA: local * exported, FVA: once[k]! * exported, REF: local * home[k * G + r]! };
    },
  };
}

/** Σ_t V_t B^s̸_ts = f_s B_ss⁻¹ L_ss, n: foreign value added in a unit of exports that has not been in s's exports before. */
function foreignOnceForExporter(model: TradeModel, foreign: Float64Array): Float64Array {
  const factors = ownBlockFactors(model);
  return locally(model, ownBlocksSolve(model, factors, foreign, { transposed: true }), { transposed: true });
}

/** Σ_t V_t L_tt A_ts L_ss, n: foreign value added that is exported by its maker to s and then, for the first time, by s. */
function foreignOnceForWorld(model: TradeModel): Float64Array {
  const { economyOf, leontief, localMultipliers } = model;
  const n = economyOf.length;
  const bought = new Float64Array(n);
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = 0; j < n; j++, at++)
      if (economyOf[i] !== economyOf[j]) bought[j]! += localMultipliers[i]! * leontief.A[at]!;
  }
  return locally(model, bought, { transposed: true });
}

const ownBlockFactors = (model: TradeModel) =>
  ownBlocks(model).map((block, s) => model.leontief.algebra.factor(block, model.members[s]!.length));

/** Counted by the last export. WPS 8804, eqs. 21–25. */
function sinkSplit(model: TradeModel): Split {
  const G = model.economies.length;
  const foreign = foreignContent(model);
  const again = leavingAgain(model);
  return {
    foreign,
    of: (k, r, s) => {
      const at = k * G + r;
      const last = model.bilateralExports[at]! - again.exported[at]!;
      const own = model.origins[k * G + s]!;
      return { DVA: own * last, FVA: foreign[k]! * last, REF: own * again.home[at]! };
    },
  };
}

/**
 * The world's perimeter, counted by the last export of a country that did not make it: what the importer absorbs, and of
 * the importer's own value added what leaves it again for the economy that absorbs it. WPS 8804, eq. 54. What is domestic
 * does not depend on the perimeter.
 */
function worldSinkSplit(model: TradeModel, forHome: Float64Array): Split {
  const { economies, economyOf, finalDemand, origins } = model;
  const G = economies.length;
  const { foreign, of } = sourceSplit(model, 'exporter');
  const absorbedAbroad = new Float64Array(economyOf.length);
  for (let at = 0; at < finalDemand.length; at++) {
    const k = Math.floor(at / G);
    if (at % G !== economyOf[k]) absorbedAbroad[k]! += finalDemand[at]! + forHome[at]!;
  }
  const forAbsorptionAbroad = suppliesByUser(model, locally(model, absorbedAbroad));
  return {
    foreign,
    of: (k, r, s) => {
      const at = k * G + r;
      const FVA = foreign[k]! * (finalDemand[at]! + forHome[at]!) + origins[at]! * forAbsorptionAbroad[at]!;
      return { ...of(k, r, s), FVA };
    },
  };
}

/**
 * A_sr B^s̸_rs E_s, what of s's deliveries to r comes back to s and leaves it again; and A_sr (B^s̸ Y_·s)_r, what comes back
 * to stay. Both n × G. B^s̸ is applied as B with the own block's right-hand side adjusted: eq. 15.
 */
function leavingAgain(model: TradeModel): { exported: Float64Array; home: Float64Array } {
  const G = model.economies.length;
  const factors = ownBlockFactors(model);
  const made = ownBlocksSolve(model, factors, locally(model, model.exports));
  const exported = outputFor(model, spreadByEconomy(model, made));
  const serves = outputFor(model, model.finalDemand);
  const gap = locally(model, ownFinalDemand(model)).map((value, k) => value - serves[k * G + model.economyOf[k]!]!);
  const corrections = outputFor(model, spreadByEconomy(model, ownBlocksSolve(model, factors, gap)));
  const home = serves.map((value, at) => value + corrections[at]!);
  return { exported: suppliesAlong(model, exported), home: suppliesAlong(model, home) };
}
