/** Efficiency, productivity and growth by @xinzhi/composite, for comparison with efficiency.py: prints named arrays as JSON. */
import {
  directionalDistance,
  globalMalmquistLuenberger,
  growthAccounts,
  loadLinearSolver,
  malmquist,
  malmquistLuenberger,
  type Production,
  perpetualInventory,
  productionPanel,
  radialScores,
  slacksBasedEfficiency,
  superEfficiency,
} from '@xinzhi/composite';
import { sharedRecords } from '../../test/shared-material.js';

const solver = await loadLinearSolver();
const figures: Record<string, unknown> = {};

const records = sharedRecords('data/fixtures/dea/gtfpch_example.csv').map((row) => ({
  unit: row.Province!,
  period: row.year!,
  inputs: [Number(row.K), Number(row.L), Number(row.E)],
  outputs: [Number(row.Y)],
  undesirable: [Number(row.CO2)],
}));
const panel = productionPanel(records);
const [production] = panel.productions as [Production];
const clean = { inputs: production.inputs, outputs: production.outputs };

for (const returns of ['constant', 'variable', 'non-increasing', 'non-decreasing'] as const) {
  for (const orientation of ['input', 'output'] as const) {
    figures[`radial, ${returns}, ${orientation}`] = radialScores(solver, clean, { returns, orientation });
    figures[`super-efficiency, ${returns}, ${orientation}`] = superEfficiency(solver, clean, {
      returns,
      orientation,
    }).map(({ efficiency }) => efficiency);
  }
  for (const orientation of ['none', 'input', 'output'] as const)
    figures[`slacks-based, ${returns}, ${orientation}`] = slacksBasedEfficiency(solver, clean, {
      returns,
      orientation,
    }).map(({ efficiency }) => efficiency);
  figures[`slacks-based, ${returns}, undesirable output`] = slacksBasedEfficiency(solver, production, { returns }).map(
    ({ efficiency }) => efficiency,
  );
  for (const direction of ['outputs', 'all'] as const)
    for (const disposability of ['weak', 'strong'] as const)
      figures[`directional, ${returns}, ${direction}, ${disposability}`] = directionalDistance(solver, production, {
        returns,
        direction,
        disposability,
      }).map(({ distance }) => distance);
}
figures['directional, variable, abatement by unit'] = directionalDistance(solver, production, {
  returns: 'variable',
  abatement: 'by-unit',
}).map(({ distance }) => distance);

const industry = productionPanel(
  sharedRecords('data/fixtures/dea/Economy.csv').flatMap((row) =>
    [2005, 2006, 2007, 2008, 2009].map((year) => ({
      unit: row.DMUs!,
      period: year,
      inputs: [Number(row[`Capital${year}`]), Number(row[`Labor${year}`])],
      outputs: [Number(row[`GIOV${year}`])],
    })),
  ),
);
for (const orientation of ['input', 'output'] as const)
  figures[`malmquist, ${orientation}`] = malmquist(solver, industry, { orientation }).map((change) => [
    change.productivity,
    change.efficiencyChange,
    change.technicalChange,
    change.pureEfficiencyChange,
    change.scaleEfficiencyChange,
    change.variableTechnicalChange,
    change.scaleChange,
  ]);
figures['global Malmquist–Luenberger'] = globalMalmquistLuenberger(solver, panel).map((change) => [
  change.productivity,
  change.efficiencyChange,
  change.technicalChange,
]);

figures['Malmquist–Luenberger'] = malmquistLuenberger(solver, panel).map((change) => [
  change.productivity,
  change.efficiencyChange,
  change.technicalChange,
]);

const provinces = new Map<string, Record<string, string>[]>();
for (const row of sharedRecords('data/panel/provinces-production-1997-2017.csv'))
  provinces.set(row.prov!, [row, ...(provinces.get(row.prov!) ?? [])]);
figures['growth accounts of provinces'] = [...provinces.keys()].sort().map((province) => {
  const rows = provinces.get(province)!.sort((a, b) => Number(a.year) - Number(b.year));
  const column = (name: string): number[] => rows.map((row) => Number(row[name]));
  return growthAccounts({
    years: column('year'),
    output: column('Y'),
    labour: column('L'),
    capital: column('K'),
    labourShare: 0.5,
  }).map(({ growth, contributions }) => [growth, contributions.labour, contributions.capital, contributions.tfp]);
});

const economies = new Map<string, number[][]>();
for (const row of sharedRecords('data/panel/countries.csv').filter(({ indicator }) => indicator === 'pwt.capital'))
  economies.set(row.place!, [...(economies.get(row.place!) ?? []), [Number(row.year), Number(row.value)]]);
figures['capital by perpetual inventory'] = [...economies.keys()].sort().map((place) => {
  const series = economies.get(place)!.sort(([a], [b]) => a! - b!);
  return perpetualInventory({
    years: series.map(([year]) => year!),
    investment: series.map(([, value]) => value!),
    prices: series.map((_, t) => 100 + 3 * t),
    base: series[5]![0]!,
  }).map(({ capital }) => capital);
});

console.log(JSON.stringify(figures));
