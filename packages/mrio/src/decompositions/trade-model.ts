import type { Factorisation } from '../linear-algebra/linear-algebra.js';
import { finalDemandByGroup, rowSums } from '../structure/by-country.js';
import {
  factorIdentityMinus,
  type LeontiefModel,
  leontiefTimes,
  leontiefTransposedTimes,
} from '../structure/leontief.js';
import { type CountryGroups, countryGroups } from '../table/country-groups.js';
import { type InputOutputTable, labelOf } from '../table/input-output-table.js';

/**
 * What every decomposition of gross exports starts from: a factored table seen as G economies that trade. n = number of
 * country-industries; n × G matrices are row-major, their columns economies.
 *
 * What a row's uses fall short of output counts as used at home, and what an industry without output sells as its own
 * value added. The terms of every decomposition then add up to exports where value added is output less inputs; where a
 * table states less (taxes on products kept apart), they fall short by that part.
 */
export interface TradeModel {
  leontief: LeontiefModel;
  /** Codes of the economies, G. */
  economies: string[];
  /** n: the economy of each country-industry. */
  economyOf: Int32Array;
  /** For each economy the indices of its country-industries. */
  members: Int32Array[];
  /** n × G: final demand of each economy. */
  finalDemand: Float64Array;
  /** n × G: exports to each economy, for intermediate and final use; zero at home. */
  bilateralExports: Float64Array;
  /** n: gross exports. */
  exports: Float64Array;
  /** n × G: value added of each economy in a unit of output, V_s B_s·: by solving with G right-hand sides. */
  origins: Float64Array;
  /** n: V_s L_ss, value added that a unit of exports brings at home without leaving it in between. */
  localMultipliers: Float64Array;
  /** The factors of I − A_ss for each economy's own block. */
  local: Factorisation[];
}

/** @throws SingularTableError naming the industry at which I − A, or an economy's own block of it, is singular */
export function tradeModel(leontief: LeontiefModel, groups: CountryGroups = countryGroups(leontief.table)): TradeModel {
  const { table } = leontief;
  const n = table.x.length;
  const N = table.industries.length;
  const G = groups.codes.length;
  const economyOf = Int32Array.from({ length: n }, (_, k) => groups.of[Math.floor(k / N)]!);
  const members = groups.codes.map((_, s) => Int32Array.from(indicesOf(economyOf, s)));
  const finalDemand = finalDemandByEconomy(table, groups, economyOf);
  const bilateralExports = exportsByEconomy(table, economyOf, finalDemand, G);
  const exports = rowSums(bilateralExports, n);
  const v = leontief.v.map((share, k) => (table.x[k] === 0 ? 1 : share));
  const origins = leontiefTransposedTimes(leontief, spreadByEconomy({ economyOf, economies: groups.codes }, v), G);
  const local = members.map((own) => factorBlock(leontief, own));
  const localMultipliers = locally({ leontief, members, local }, v, { transposed: true });
  return {
    leontief,
    economies: groups.codes,
    economyOf,
    members,
    finalDemand,
    bilateralExports,
    exports,
    origins,
    localMultipliers,
    local,
  };
}

/** The elements of `values` at `indices`. */
export const pick = (values: Float64Array, indices: Int32Array): Float64Array =>
  Float64Array.from(indices, (k) => values[k]!);

/** Puts `part` into `values` at `indices`. */
export function place(values: Float64Array, indices: Int32Array, part: Float64Array): void {
  for (let i = 0; i < indices.length; i++) values[indices[i]!] = part[i]!;
}

/** n × G with each economy's own n values in its own column: what solves for all economies at once. */
export function spreadByEconomy(
  { economyOf, economies }: Pick<TradeModel, 'economyOf' | 'economies'>,
  values: Float64Array,
): Float64Array {
  const G = economies.length;
  const spread = new Float64Array(values.length * G);
  for (let k = 0; k < values.length; k++) spread[k * G + economyOf[k]!] = values[k]!;
  return spread;
}

/** B · right, n × G. */
export const outputFor = (model: TradeModel, right: Float64Array): Float64Array =>
  leontiefTimes(model.leontief, right, model.economies.length);

/** L_ss y_s for every economy s at once, n: what an economy makes for its own uses y, its own suppliers included. */
export function locally(
  { leontief, members, local }: Pick<TradeModel, 'leontief' | 'members' | 'local'>,
  y: Float64Array,
  options: { transposed?: boolean } = {},
): Float64Array {
  const made = new Float64Array(y.length);
  members.forEach((own, s) => {
    place(made, own, leontief.algebra.solve(local[s]!, pick(y, own), 1, options));
  });
  return made;
}

/** Own final demand, n: what each country-industry sells at home for final use. */
export function ownFinalDemand({ finalDemand, economyOf, economies }: TradeModel): Float64Array {
  return Float64Array.from(economyOf, (s, k) => finalDemand[k * economies.length + s]!);
}

/** A · vector with the users' economies kept apart, n × G: what each supplier delivers to the users of each economy. */
export function suppliesByUser({ leontief, economyOf, economies }: TradeModel, vector: Float64Array): Float64Array {
  const { A } = leontief;
  const n = vector.length;
  const G = economies.length;
  const supplied = new Float64Array(n * G);
  for (let i = 0, k = 0; i < n; i++) {
    for (let j = 0; j < n; j++, k++) supplied[i * G + economyOf[j]!]! += A[k]! * vector[j]!;
  }
  return supplied;
}

/** A_sr L_rr Y_rr, n × G: what each economy buys to make what stays in it. */
export const deliveriesForHome = (model: TradeModel): Float64Array =>
  suppliesByUser(model, locally(model, ownFinalDemand(model)));

/** A_sr L_rr E_r, n × G: what each economy buys to make what leaves it again. */
export const deliveriesForExport = (model: TradeModel): Float64Array =>
  suppliesByUser(model, locally(model, model.exports));

function* indicesOf(economyOf: Int32Array, economy: number): Generator<number> {
  for (let k = 0; k < economyOf.length; k++) if (economyOf[k] === economy) yield k;
}

/** The table's I − A for one economy's own country-industries. */
function factorBlock({ table, algebra, coefficientsAmong }: LeontiefModel, own: Int32Array): Factorisation {
  const labels = { name: table.name, label: (k: number) => labelOf(table, own[k]!) };
  return factorIdentityMinus(coefficientsAmong(own), labels, algebra);
}

/** Final demand by economy, n × G; what a row's uses fall short of output counts as used at home. */
function finalDemandByEconomy(table: InputOutputTable, groups: CountryGroups, economyOf: Int32Array): Float64Array {
  const { Z, Y, x } = table;
  const n = x.length;
  const demand = finalDemandByGroup(table, groups);
  const [inputs, final] = [rowSums(Z, n), rowSums(Y, n)];
  for (let k = 0; k < n; k++) demand[k * groups.codes.length + economyOf[k]!]! += x[k]! - (final[k]! + inputs[k]!);
  return demand;
}

function exportsByEconomy(
  { Z, x }: InputOutputTable,
  economyOf: Int32Array,
  finalDemand: Float64Array,
  G: number,
): Float64Array {
  const n = x.length;
  const exports = finalDemand.slice();
  for (let i = 0, k = 0; i < n; i++) {
    for (let j = 0; j < n; j++, k++) exports[i * G + economyOf[j]!]! += Z[k]!;
    exports[i * G + economyOf[i]!] = 0;
  }
  return exports;
}
