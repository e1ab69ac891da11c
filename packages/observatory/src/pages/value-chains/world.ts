import {
  type ChokePoint,
  changeAlong,
  chokePoints,
  type InputOutputTable,
  type LeontiefModel,
  type LinearAlgebra,
  leontiefModel,
  leontiefTimes,
  leontiefTransposedTimes,
  lostSupplies,
  readWiod2013,
  type Substitution,
  type SupplierDependence,
  supplierDependence,
  type TradeModel,
  tariffChange,
  totalFinalDemand,
  tradeModel,
} from '@xinzhi/mrio';

/** What the page needs to know of a world table before it asks anything. */
export type WorldFacts = {
  name: string;
  source: string;
  year: number | null;
  unit: string;
  countries: string[];
  industries: string[];
};

/** How much of an economy's output comes from each supplier, as shares of its output. */
export type Dependence = {
  user: string;
  rows: { supplier: string; total: number; direct: number; throughOthers: number }[];
  chokePoints: ChokePoint[];
};

/** A question: what if … . `industry` null means all of the supplier's; `user` null means all other economies. */
export type Shock =
  | { kind: 'supply'; supplier: string; industry: string | null; user: string | null; substitution: Substitution }
  | { kind: 'tariff'; supplier: string; industry: string | null; user: string | null }
  | { kind: 'demand'; supplier: string; industry: string | null; user: string | null };

/** What follows: change of value added in per cent by economy (supply, demand), or of prices of what it makes (tariff). */
export type Effect = { economy: string; change: number }[];

/** A world table, factored: it answers questions without factoring again. */
export type World = {
  facts: WorldFacts;
  dependence(user: string): Dependence;
  /** @param share how much of it: 0 to 1 of the supplies lost, the tariff's rate, the change of demand */
  whatIf(shock: Shock, share: number): Effect;
};

/** @throws TableError where the bytes are no world table */
export async function openWorld(bytes: Uint8Array, name: string, algebra: LinearAlgebra): Promise<World> {
  const table = await readWiod2013(bytes, { name });
  const model = leontiefModel(table, algebra);
  const trade = tradeModel(model);
  return {
    facts: factsOf(table),
    dependence: dependenceIn(trade),
    whatIf: answering(model),
  };
}

const factsOf = ({ name, source, year, unit, countries, industries }: InputOutputTable): WorldFacts => ({
  ...{ name, source, year, unit, countries, industries },
});

/** All economies are worked out with the first that is asked for. */
function dependenceIn(trade: TradeModel): World['dependence'] {
  let all: { suppliers: SupplierDependence; points: ChokePoint[] } | null = null;
  return (user) => {
    all ??= { suppliers: supplierDependence(trade), points: chokePoints(trade) };
    return dependenceOf(all.suppliers, all.points, user);
  };
}

function dependenceOf(suppliers: SupplierDependence, points: ChokePoint[], user: string): Dependence {
  const { economies, total, direct, throughOthers } = suppliers;
  const G = economies.length;
  const r = economies.indexOf(user);
  const rows = economies.flatMap((supplier, s) => {
    const at = s * G + r;
    return s === r ? [] : [{ supplier, total: total[at]!, direct: direct[at]!, throughOthers: throughOthers[at]! }];
  });
  rows.sort((a, b) => b.total - a.total);
  return { user, rows, chokePoints: points.filter((point) => point.user === user) };
}

/** Answers shocks; while only the share moves, what was solved for the last shock serves again. */
function answering(model: LeontiefModel): World['whatIf'] {
  let last: { key: string; along: (share: number) => Effect } | null = null;
  return (shock, share) => {
    const key = JSON.stringify(shock);
    if (last?.key !== key) last = { key, along: alongShock(model, shock) };
    return last.along(share);
  };
}

function alongShock(model: LeontiefModel, shock: Shock): (share: number) => Effect {
  const { table, v } = model;
  const N = table.industries.length;
  const all = Array.from(table.x, (_, k) => k);
  const countryOf = (k: number) => table.countries[Math.floor(k / N)]!;
  const suppliers = all.filter(
    (k) => countryOf(k) === shock.supplier && (shock.industry === null || table.industries[k % N] === shock.industry),
  );
  const users = all.filter((k) =>
    shock.user === null ? countryOf(k) !== shock.supplier : countryOf(k) === shock.user,
  );
  if (shock.kind === 'tariff') {
    const before = leontiefTransposedTimes(model, v, 1);
    const along = changeAlong(model, tariffChange(model, [{ suppliers, users, rate: 1 }]));
    return (rate) => {
      const prices = leontiefTransposedTimes(along(rate), v, 1);
      return byEconomy(table, (k) => ({
        weight: table.x[k]!,
        change: before[k] === 0 ? 0 : prices[k]! / before[k]! - 1,
      }));
    };
  }
  const demand = totalFinalDemand(table);
  const output = leontiefTimes(model, demand, 1);
  const effect = (after: Float64Array) =>
    byEconomy(table, (k) => ({
      weight: v[k]! * output[k]!,
      change: output[k] === 0 ? 0 : after[k]! / output[k]! - 1,
    }));
  if (shock.kind === 'demand') {
    const moved = demandOf(table, suppliers, shock.user, shock.supplier);
    const more = leontiefTimes(model, moved, 1);
    return (share) => effect(output.map((value, k) => value + share * more[k]!));
  }
  const along = changeAlong(
    model,
    lostSupplies(model, { suppliers, users, share: 1, substitution: shock.substitution }),
  );
  return (share) => effect(leontiefTimes(along(share), demand, 1));
}

/** Mean change by economy in per cent, the largest first. */
function byEconomy(table: InputOutputTable, of: (k: number) => { weight: number; change: number }): Effect {
  const N = table.industries.length;
  return table.countries
    .map((economy, s) => {
      let [sum, weights] = [0, 0];
      for (let k = s * N; k < (s + 1) * N; k++) {
        const { weight, change } = of(k);
        sum += weight * change;
        weights += weight;
      }
      return { economy, change: weights === 0 ? 0 : (100 * sum) / weights };
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/** Final demand for the suppliers' products in the user's economy, or in all but their own. */
function demandOf(table: InputOutputTable, suppliers: number[], user: string | null, supplier: string): Float64Array {
  const F = table.categories.length;
  const width = table.countries.length * F;
  const moved = new Float64Array(table.x.length);
  for (const k of suppliers) {
    table.countries.forEach((country, r) => {
      if (user === null ? country === supplier : country !== user) return;
      for (let f = 0; f < F; f++) moved[k]! += table.Y[k * width + r * F + f]!;
    });
  }
  return moved;
}
