"""Gaps, convergence, distribution dynamics and spatial statistics by NumPy and SciPy, for comparison with gaps.ts: prints named arrays as JSON.

Matrices are dense and sums are written over all pairs, so that no step is shared with the package.
"""

import csv
import json
import os

import numpy as np
from mulberry import randoms
from scipy import stats
from scipy.linalg import null_space
from scipy.optimize import brentq
from shared_table import SHARED, records as table

REPOSITORY = os.path.join(os.path.dirname(__file__), "../..")


def column(rows, name):
    return np.array([float(row[name]) for row in rows])


def gini(x):
    return np.abs(x[:, None] - x).sum() / (2 * len(x) ** 2 * x.mean())


def by_groups(x, g):
    return [x[g == label] for label in dict.fromkeys(g)]


def theil(x):
    s = x / x.mean()
    return np.mean(s * np.log(s))


def theil_split(x, g):
    between = sum(len(y) / len(x) * y.mean() / x.mean() * np.log(y.mean() / x.mean()) for y in by_groups(x, g))
    return [theil(x), between, sum(y.sum() / x.sum() * theil(y) for y in by_groups(x, g))]


def mld(x):
    return np.log(x.mean()) - np.log(x).mean()


def mld_split(x, g):
    between = sum(len(y) / len(x) * np.log(x.mean() / y.mean()) for y in by_groups(x, g))
    return [mld(x), between, sum(len(y) / len(x) * mld(y) for y in by_groups(x, g))]


def atkinson(x, e):
    typical = stats.gmean(x) if e == 1 else np.mean(x ** (1 - e)) ** (1 / (1 - e))
    return 1 - typical / x.mean()


def dagum(x, g):
    groups = by_groups(x, g)
    k = len(groups)
    G, D = np.zeros((k, k)), np.zeros((k, k))
    p = np.array([len(y) / len(x) for y in groups])
    s = np.array([y.sum() / x.sum() for y in groups])
    for j, a in enumerate(groups):
        for h, b in enumerate(groups):
            gap = a[:, None] - b
            G[j, h] = np.abs(gap).mean() / (a.mean() + b.mean())
            if j != h:
                D[j, h] = abs(gap.mean()) / np.abs(gap).mean()
    weight = (np.outer(p, s) + np.outer(s, p)) / 2
    off = 1 - np.eye(k)
    parts = [(np.diag(G) * p * s).sum(), (G * weight * D * off).sum(), (G * weight * (1 - D) * off).sum()]
    return [gini(x), *parts], G, D


def gal(name):
    words = open(os.path.join(SHARED, "data/fixtures/pysal", name)).read().split()
    n, at, lists, order = int(words[0]), 1, {}, []
    while at < len(words):
        count = int(words[at + 1])
        order.append(words[at])
        lists[words[at]] = words[at + 2 : at + 2 + count]
        at += 2 + count
    assert len(order) == n
    W = np.zeros((n, n))
    for i, unit in enumerate(order):
        for other in lists[unit]:
            W[i, order.index(other)] = 1
    return W


def standardised(W):
    return W / W.sum(1, keepdims=True)


def weight_sums(W):
    return W.sum(), ((W + W.T) ** 2).sum() / 2, ((W.sum(0) + W.sum(1)) ** 2).sum()


def two_sided(z):
    return 2 * stats.norm.sf(abs(z))


def moran_statistic(x, W):
    z = x - x.mean()
    return len(x) / W.sum() * (z @ W @ z) / (z @ z)


def moran(x, W):
    n, z = len(x), x - x.mean()
    s0, s1, s2 = weight_sums(W)
    statistic, expected, b = moran_statistic(x, W), -1 / (n - 1), stats.kurtosis(x, fisher=False)
    normal = (n**2 * s1 - n * s2 + 3 * s0**2) / (s0**2 * (n**2 - 1)) - expected**2
    dealt = n * ((n**2 - 3 * n + 3) * s1 - n * s2 + 3 * s0**2) - b * ((n**2 - n) * s1 - 2 * n * s2 + 6 * s0**2)
    dealt = dealt / ((n - 1) * (n - 2) * (n - 3) * s0**2) - expected**2
    p = [two_sided((statistic - expected) / np.sqrt(v)) for v in (normal, dealt)]
    return [statistic, normal, p[0], dealt, p[1]]


def geary(x, W):
    n, z = len(x), x - x.mean()
    s0, s1, s2 = weight_sums(W)
    b = stats.kurtosis(x, fisher=False)
    statistic = (n - 1) * (W * (x[:, None] - x) ** 2).sum() / (2 * s0 * (z @ z))
    normal = ((2 * s1 + s2) * (n - 1) - 4 * s0**2) / (2 * (n + 1) * s0**2)
    dealt = (n - 1) * s1 * (n**2 - 3 * n + 3 - (n - 1) * b)
    dealt -= (n - 1) * s2 * (n**2 + 3 * n - 6 - (n**2 - n + 2) * b) / 4
    dealt = (dealt + s0**2 * (n**2 - 3 - (n - 1) ** 2 * b)) / (n * (n - 2) * (n - 3) * s0**2)
    return [statistic, normal, dealt, two_sided((statistic - 1) / np.sqrt(dealt))]


def local_moran(x, W):
    z = (x - x.mean()) / x.std()
    return z * (W @ z)


def permuted(x, W, permutations, seed):
    stream = iter(randoms(seed, permutations * len(x)))
    x, observed, found = (x - x.mean()).copy(), moran_statistic(x, W), []
    for _ in range(permutations):
        for i in range(len(x)):
            j = i + int(next(stream) * (len(x) - i))
            x[i], x[j] = x[j], x[i]
        found.append(moran_statistic(x, W))
    found = np.array(found)
    fewer = min((found >= observed).sum(), (found <= observed).sum())
    return [found.mean(), found.std(), (fewer + 1) / (permutations + 1)]


def getis_ord(x, W, star):
    if star:
        W, n = W + np.eye(len(x)), len(x)
        w, v = W.sum(1), (W**2).sum(1)
        return (W @ x - w * x.mean()) / (x.std() * np.sqrt((n * v - w**2) / (n - 1)))
    found = []
    for i in range(len(x)):
        y, w = np.delete(x, i), np.delete(W[i], i)
        m = len(y)
        found.append((w @ y - w.sum() * y.mean()) / (y.std() * np.sqrt((m * (w**2).sum() - w.sum() ** 2) / (m - 1))))
    return np.array(found)


def distances(points):
    """Great circles by unit vectors: the angle between them, from their cross product and their dot product."""
    lon, lat = np.radians(points).T
    v = np.array([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)]).T
    crossed = np.linalg.norm(np.cross(v[:, None, :], v[None, :, :]), axis=2)
    return 6371.0088 * np.arctan2(crossed, v @ v.T)


def speed(b, se, p, span):
    rate = -np.log(1 + b * span) / span
    return [b, se, p, rate, np.log(2) / rate]


def across(L, errors):
    span = L.shape[1] - 1
    y, X = (L[:, -1] - L[:, 0]) / span, np.column_stack([np.ones(len(L)), L[:, 0]])
    P = np.linalg.pinv(X)
    b = P @ y
    e, h, n = y - X @ b, np.diag(X @ P), len(y)
    scale = {"classic": None, "HC0": 1, "HC1": n / (n - 2), "HC2": 1 / (1 - h), "HC3": 1 / (1 - h) ** 2}[errors]
    V = e @ e / (n - 2) * P @ P.T if scale is None else P @ np.diag(e**2 * scale) @ P.T
    se = np.sqrt(V[1, 1])
    return speed(b[1], se, 2 * stats.t.sf(abs(b[1] / se), n - 2), span)


def within(L, interval):
    n, steps = L.shape[0], L.shape[1] - 1
    y, x = (np.diff(L, axis=1) / interval).ravel(), L[:, :-1].ravel()
    X = np.column_stack([x, np.kron(np.eye(n), np.ones((steps, 1))), np.tile(np.eye(steps), (n, 1))[:, 1:]])
    P = np.linalg.pinv(X)
    b = P @ y
    scores = (P[0] * (y - X @ b)).reshape(n, steps).sum(1)
    # Coefficients but the effects of units, which lie within the clusters: the slope and one level a period.
    se = np.sqrt((scores**2).sum() * n / (n - 1) * (n * steps - 1) / (n * steps - 1 - steps))
    return speed(b[0], se, 2 * stats.t.sf(abs(b[0] / se), n - 1), interval)


def quintiles(x, axis=None):
    cuts = np.percentile(x, [20, 40, 60, 80], axis=axis)
    return (x[..., None] > (cuts if axis is None else cuts.T)).sum(-1)


def counts(c, keep=None):
    n = np.zeros((5, 5))
    for i, j, kept in zip(c[:, :-1].ravel(), c[:, 1:].ravel(), (np.ones_like(c) if keep is None else keep)[:, :-1].ravel()):
        n[i, j] += kept
    return n


def steady(P):
    v = null_space(P.T - np.eye(len(P)))[:, 0]
    return v / v.sum()


def first_passage(P):
    """Kemeny & Snell's fundamental matrix."""
    pi = steady(P)
    Z = np.linalg.inv(np.eye(len(P)) - P + pi)
    return np.where(np.eye(len(P)) == 1, 1 / pi, (np.diag(Z) - Z) / pi)


def homogeneity(tables):
    whole = sum(tables)
    P = whole / whole.sum(1, keepdims=True)
    lr = q = 0
    for t in tables:
        expected = t.sum(1, keepdims=True) * P
        cells = expected > 0
        q += ((t - expected)[cells] ** 2 / expected[cells]).sum()
        seen = t > 0
        lr += 2 * (t[seen] * np.log(t[seen] / expected[seen])).sum()
    groups = sum((t.sum(1) > 0).astype(int) for t in tables)
    freedom = (((whole > 0).sum(1) - 1) * (groups - 1)).sum()
    return [lr, stats.chi2.sf(lr, freedom), q, stats.chi2.sf(q, freedom), freedom]


def spread(x, scale):
    return min(x.std(ddof=1), np.subtract(*np.percentile(x, [75, 25])) / scale)


def silverman(x):
    return 0.9 * spread(x, 1.34) * len(x) ** -0.2


def sheather_jones(x):
    n, s = len(x), spread(x, 1.349)
    d = x[:, None] - x

    def phi(order, h):
        hermite = np.polynomial.hermite_e.HermiteE.basis(order)
        return (hermite(d / h) * stats.norm.pdf(d / h)).sum() / (n * (n - 1) * h ** (order + 1))

    a, b = 1.24 * s * n ** (-1 / 7), 1.23 * s * n ** (-1 / 9)
    c = 1.357 * (phi(4, a) / -phi(6, b)) ** (1 / 7)
    return brentq(lambda h: (1 / (2 * np.sqrt(np.pi) * n * phi(4, c * h ** (5 / 7)))) ** 0.2 - h, 0.1 * s * n**-0.2, 1.144 * s * n**-0.2, xtol=1e-12)


def density(x, h, grid):
    return stats.norm.pdf((grid[:, None] - x) / h).mean(1) / h


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
