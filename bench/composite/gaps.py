"""Gaps, convergence, distribution dynamics and spatial statistics by NumPy and SciPy, for comparison with gaps.ts: prints named arrays as JSON.

Matrices are dense and sums are written over all pairs, so that no step is shared with the package.
"""

import csv
import json
import os

import numpy as np
from convergence_formulas import across, within
from dynamics_formulas import counts, density, first_passage, homogeneity, quintiles, sheather_jones, silverman, steady
from inequality_formulas import atkinson, dagum, gini, mld_split, theil_split
from scipy import stats
from shared_table import SHARED
from shared_table import records as table
from spatial_formulas import distances, gal, geary, getis_ord, local_moran, moran, permuted, standardised

REPOSITORY = os.path.join(os.path.dirname(__file__), "../..")


def column(rows, name):
    return np.array([float(row[name]) for row in rows])


found = {}
mexico = table("fixtures/pysal/mexico.csv")
regions = np.array([row["hanson98"] for row in mexico])
years = [column(mexico, f"pcgdp{year}") for year in range(1940, 2001, 10)]
found["inequality of Mexican states"] = [
    [gini(x), *theil_split(x, regions), *mld_split(x, regions), *[atkinson(x, e) for e in (0.5, 1, 2)], x.std(ddof=1) / x.mean()]
    for x in years
]
found["Dagum, Mexican states"] = [dagum(x, regions)[0] for x in years]
found["Dagum, G_jh"], found["Dagum, D_jh"] = dagum(years[0], regions)[1:]

panel = list(csv.DictReader(open(os.path.join(REPOSITORY, "data/index/provinces.csv"))))
places = list(dict.fromkeys(row["place"] for row in panel))
intensity = np.array([[float(r["rd"]) / float(r["gdp"]) for r in panel if r["place"] == place] for place in places])
region = np.array([next(r["region"] for r in panel if r["place"] == place) for place in places])
found["Dagum, R&D intensity of provinces"] = [dagum(x, region)[0] for x in intensity.T]
land = np.zeros((31, 31))
for row in csv.DictReader(open(os.path.join(REPOSITORY, "data/index/province-neighbours.csv"))):
    i, j = places.index(row["place"]), places.index(row["neighbour"])
    land[i, j] = land[j, i] = row["across"] == "land"
strait, hainan, guangdong = land.copy(), places.index("CN-HI"), places.index("CN-GD")
strait[hainan, guangdong] = strait[guangdong, hainan] = 1
kept = np.arange(31) != hainan
found["Moran, R&D intensity, without Hainan"] = [moran(x[kept], standardised(land[kept][:, kept])) for x in intensity.T]
found["Moran, R&D intensity, over the strait"] = [moran(x, standardised(strait)) for x in intensity.T]

homicides = column(table("fixtures/pysal/stl_hom.csv"), "HR8893")
binary = gal("stl.gal")
for kind, W in [("binary", binary), ("row-standardised", standardised(binary))]:
    found[f"Moran, {kind}"] = moran(homicides, W)
    found[f"Geary, {kind}"] = geary(homicides, W)
    found[f"local Moran, {kind}"] = local_moran(homicides, W)
found["Moran, 999 permutations"] = permuted(homicides, standardised(binary), 999, 7)
found["G*, counties"] = getis_ord(homicides, binary, True)
found["G, counties"] = getis_ord(homicides, binary, False)

centroids = table("panel/provinces-centroids.csv")[:31]
apart = distances(np.array([[float(row["_CX"]), float(row["_CY"])] for row in centroids]))
found["four nearest provinces"] = np.sort(np.argsort(apart, axis=1)[:, 1:5], axis=1)
found["inverse squared distance (km) within 800"] = [
    [d**-2.0 for j, d in enumerate(row) if j != i and d <= 800] for i, row in enumerate(apart)
]

states = list(csv.reader(open(os.path.join(SHARED, "data/fixtures/pysal/usjoin.csv"))))
incomes = np.array([[float(v) for v in row[2:]] for row in states[1:]])
L, decades = np.log(incomes), incomes[:, ::10]
found["β across states, classic"] = across(L, "classic")
found["β across states, robust"] = [across(L, errors) for errors in ("HC0", "HC1", "HC2", "HC3")]
found["β within states, by decade"] = within(np.log(decades), 10)
found["σ of states"] = L.std(axis=0, ddof=1)
line = stats.linregress(np.arange(L.shape[1]), L.std(axis=0, ddof=1))
found["σ of states, trend"] = [line.slope, line.stderr, line.pvalue]

n = counts(quintiles(incomes, axis=0))
P = n / n.sum(1, keepdims=True)
found["Markov, quintiles by year"] = P
found["Markov, steady state"] = steady(P)
found["Markov, first passage"] = first_passage(P)
found["Markov, mobility"] = (5 - np.trace(P)) / 4
relative = incomes / incomes.mean(0)
own, lag = quintiles(relative), quintiles(standardised(gal("states48.gal")) @ relative)
tables = [counts(own, lag == level) for level in range(5)]
found["spatial Markov, probabilities"] = [t / t.sum(1, keepdims=True) for t in tables]
found["spatial Markov, steady states"] = [steady(t / t.sum(1, keepdims=True)) for t in tables]
found["spatial Markov, homogeneity"] = homogeneity(tables)

chosen = [incomes[:, states[0].index(year) - 2] for year in ("1929", "1970", "2009")]
found["bandwidths, Silverman"] = [silverman(x) for x in chosen]
found["bandwidths, Sheather–Jones"] = [sheather_jones(x) for x in chosen]
found["density at ten places"] = [density(x, silverman(x), 500.0 * np.arange(1, 11)) for x in chosen]
widths = [sheather_jones(x) for x in decades.T]
grid = np.linspace(min(x.min() - 3 * h for x, h in zip(decades.T, widths)), max(x.max() + 3 * h for x, h in zip(decades.T, widths)), 40)
found["density ridge by decade"] = [density(x, h, grid) for x, h in zip(decades.T, widths)]


def plain(value):
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return float(value)


print(json.dumps({name: plain(value) for name, value in found.items()}))
