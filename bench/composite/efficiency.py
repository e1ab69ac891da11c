"""Efficiency, productivity and growth by SciPy and NumPy, for comparison with efficiency.ts: prints named arrays as JSON.

Radial efficiencies are solved in multiplier form and slacks written out as variables, so that no program is the package's own.
"""

import json

import numpy as np
from frontier_programs import RETURNS, directional, multiplier_scores, slacks_based
from shared_table import records as table

figures = {}

provinces = {}
for row in table("fixtures/dea/gtfpch_example.csv"):
    provinces.setdefault(row["year"], []).append([float(row[k]) for k in ("K", "L", "E", "Y", "CO2")])
years = sorted(provinces)
by_year = {t: (np.array(rows)[:, :3], np.array(rows)[:, 3:4], np.array(rows)[:, 4:]) for t, rows in provinces.items()}
x, y, b = by_year[years[0]]
none = np.zeros((len(x), 0))

for returns in RETURNS:
    for orientation in ("input", "output"):
        figures[f"radial, {returns}, {orientation}"] = multiplier_scores(x, y, x, y, returns, orientation)
        figures[f"super-efficiency, {returns}, {orientation}"] = [
            multiplier_scores(x[[o]], y[[o]], np.delete(x, o, 0), np.delete(y, o, 0), returns, orientation)[0]
            for o in range(len(x))
        ]
    for orientation in ("none", "input", "output"):
        figures[f"slacks-based, {returns}, {orientation}"] = slacks_based(x, y, none, returns, orientation)
    figures[f"slacks-based, {returns}, undesirable output"] = slacks_based(x, y, b, returns, "none")
    for direction in ("outputs", "all"):
        for disposability in ("weak", "strong"):
            figures[f"directional, {returns}, {direction}, {disposability}"] = directional(
                x, y, b, (x, y, b), returns, direction, disposability
            )
figures["directional, variable, abatement by unit"] = directional(x, y, b, (x, y, b), "variable", "outputs", by_unit=True)

rows = table("fixtures/dea/Economy.csv")
industry = {
    t: (
        np.array([[float(row[f"Capital{t}"]), float(row[f"Labor{t}"])] for row in rows]),
        np.array([[float(row[f"GIOV{t}"])] for row in rows]),
    )
    for t in range(2005, 2010)
}


def malmquist(orientation):
    def scores(of, frontier, returns):
        return np.array(
            [np.nan if v is None else v for v in multiplier_scores(*industry[of], *industry[frontier], returns, orientation)]
        )

    changes = []
    for t in range(2005, 2009):
        parts = {}
        for returns in ("constant", "variable"):
            before, after = scores(t, t, returns), scores(t + 1, t + 1, returns)
            behind, ahead = scores(t + 1, t, returns), scores(t, t + 1, returns)
            parts[returns] = (after / before, np.sqrt(behind / after * before / ahead))
        (ec, tc), (pec, tcv) = parts["constant"], parts["variable"]
        columns = np.array([ec * tc, ec, tc, pec, ec / pec, tcv, ec * tc / (pec * tcv)]).T
        changes += [[None if np.isnan(v) else v for v in row] for row in columns.tolist()]
    return changes


for orientation in ("input", "output"):
    figures[f"malmquist, {orientation}"] = malmquist(orientation)

everything = tuple(np.vstack([by_year[t][side] for t in years]) for side in range(3))
world = {t: np.array(directional(*by_year[t], everything, "constant", "outputs")) for t in years}
own = {t: np.array(directional(*by_year[t], by_year[t], "constant", "outputs")) for t in years}
figures["global Malmquist–Luenberger"] = []
for one, next_one in zip(years, years[1:]):
    total = (1 + world[one]) / (1 + world[next_one])
    efficiency = (1 + own[one]) / (1 + own[next_one])
    figures["global Malmquist–Luenberger"] += np.array([total, efficiency, total / efficiency]).T.tolist()

figures["Malmquist–Luenberger"] = []
for one, next_one in zip(years, years[1:]):
    ahead, behind = (
        np.array([np.nan if v is None else 1 + v for v in directional(*by_year[of], by_year[frontier], "constant", "outputs")])
        for of, frontier in ((one, next_one), (next_one, one))
    )
    before, after = 1 + own[one], 1 + own[next_one]
    columns = np.array([np.sqrt(before / behind * ahead / after), before / after, np.sqrt(ahead / before * after / behind)]).T
    figures["Malmquist–Luenberger"] += [[None if np.isnan(v) else v for v in row] for row in columns.tolist()]

panel = {}
for row in table("panel/provinces-production-1997-2017.csv"):
    panel.setdefault(row["prov"], []).append([float(row[k]) for k in ("year", "Y", "L", "K")])
figures["growth accounts of provinces"] = []
for province in sorted(panel):
    changes = 100 * np.diff(np.log(np.array(sorted(panel[province]))[:, 1:]), axis=0)
    output, labour, capital = changes.T
    figures["growth accounts of provinces"].append(
        np.array([output, 0.5 * labour, 0.5 * capital, output - 0.5 * labour - 0.5 * capital]).T.tolist()
    )

series = {}
for row in table("panel/countries.csv"):
    if row["indicator"] == "pwt.capital":
        series.setdefault(row["place"], []).append((int(row["year"]), float(row["value"])))
figures["capital by perpetual inventory"] = []
for place in sorted(series):
    values = np.array([value for _, value in sorted(series[place])])
    prices = 100 + 3 * np.arange(len(values))
    real = values / prices * prices[5]
    # What is left of every year's investment, as one triangular product.
    age = np.subtract.outer(np.arange(len(values)), np.arange(len(values)))
    left = np.where(age >= 0, 0.904 ** np.maximum(age, 0), 0)
    first = real.copy()
    first[0] = real[0] / 0.1
    figures["capital by perpetual inventory"].append((left @ first).tolist())

print(json.dumps(figures))
