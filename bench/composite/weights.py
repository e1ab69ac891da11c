"""Normalising, weighing, aggregating and diagnosing by NumPy and SciPy, for comparison with weights.ts: prints named arrays as JSON."""

import json
import sys

import numpy as np
from scipy.optimize import linprog
from scipy.stats import chi2, rankdata
from shared_table import records


def asem():
    """The indicators of COINr's example that have no gaps, with their directions."""
    rows = records("fixtures/coinr/ASEM_iData.csv")
    meta = [row for row in records("fixtures/coinr/ASEM_iMeta.csv") if row["Type"] == "Indicator"]
    whole = [row for row in meta if all(line[row["iCode"]] not in ("", "NA") for line in rows)]
    x = np.array([[float(line[row["iCode"]]) for row in whole] for line in rows])
    return x, np.array([float(row["Direction"]) for row in whole])


def made_up():
    """Forty units and six indicators from a linear congruential generator that both languages run."""
    state, values = 20261122, []
    for _ in range(240):
        state = (1664525 * state + 1013904223) % 2**32
        values.append(1 + 99 * state / 2**32)
    return np.array(values).reshape(40, 6), np.array([1, 1, -1, 1, 1, -1])


def min_max(x, sign):
    y = x * sign
    return (y - y.min(0)) / (y.max(0) - y.min(0))


def to_one(w):
    return w / w.sum()


def entropy(y):
    p = y / y.sum(0)
    logs = np.log(np.where(p > 0, p, 1))
    return to_one(1 + (p * logs).sum(0) / np.log(len(y)))


def critic(y, compared):
    r = np.corrcoef(compared.T)
    return to_one(y.std(0, ddof=1) * (1 - r).sum(0))


def components(r):
    values, vectors = np.linalg.eigh(r)
    values, vectors = values[::-1], vectors[:, ::-1]
    return values, vectors * np.where(vectors.sum(0) < 0, -1, 1)


def varimax(loadings):
    """By singular values, Kaiser-normalised: another road to the same rotation than pairwise angles."""
    lengths = np.linalg.norm(loadings, axis=1, keepdims=True)
    l, p = loadings / lengths, len(loadings)
    turn = np.eye(l.shape[1])
    for _ in range(20000):
        now = l @ turn
        u, _, vt = np.linalg.svd(l.T @ (now**3 - now * (now**2).sum(0) / p))
        before, turn = turn, u @ vt
        if np.abs(turn - before).max() < 1e-14:
            break
    return l @ turn * lengths


def rotated(r):
    values, vectors = components(r)
    keep = max(1, int((values / values.sum() >= 0.1).sum()))
    squared = varimax(vectors[:, :keep] * np.sqrt(values[:keep])) ** 2
    explained = squared.sum(0)
    within = squared / explained
    factor = within.argmax(1)
    return to_one(within.max(1) * (explained / explained.sum())[factor])


def ahp(a):
    values, vectors = np.linalg.eig(a)
    k = values.real.argmax()
    return to_one(np.abs(vectors[:, k].real)), values[k].real


def game(sets):
    w = np.array(sets)
    while True:
        alpha = np.linalg.pinv(w @ w.T) @ np.diag(w @ w.T)
        if (alpha >= 0).all():
            return to_one(alpha) @ w
        w = np.delete(w, alpha.argmin(), axis=0)


def doubt(y, least=None, most=None):
    scores = []
    for own in y:
        a, b = [row for row in y], [1.0] * len(y)
        for j in range(y.shape[1]) if least is not None else []:
            own_j = np.eye(y.shape[1])[j] * own[j]
            a += [least * own - own_j, own_j - most * own]
            b += [0.0, 0.0]
        scores.append(-linprog(-own, A_ub=np.array(a), b_ub=b, method="highs").fun)
    return np.array(scores)


def topsis(x, sign, w, norm):
    v = w * (x / np.linalg.norm(x, axis=0) if norm == "vector" else min_max(x, sign))
    s = sign if norm == "vector" else np.ones_like(sign)
    best, worst = (v * s).max(0) * s, (v * s).min(0) * s
    up, down = np.linalg.norm(v - best, axis=1), np.linalg.norm(v - worst, axis=1)
    return down / (up + down)


def mazziotta_pareto(z, w):
    m = z @ w
    s = np.sqrt(((z - m[:, None]) ** 2) @ w)
    return m - s * (s / m)


def copeland(y, w):
    wins = ((y[:, None] > y[None]) @ w) - ((y[:, None] < y[None]) @ w)
    return np.sign(np.where(np.abs(wins) < 1e-11, 0, wins)).sum(1), (wins / 2 + 0.5 - np.eye(len(y)) / 2).sum(1)


def wang(u):
    n = u.shape[1]
    apart = np.abs(u[:, :, None] - u[:, None]).sum((1, 2)) / 2
    product = np.prod(u / u.max(1, keepdims=True), axis=1) ** (1 / (n - 1))
    return np.sqrt((1 - apart / (n * (n - 1) / 2)) * product)


def adequacy(r, n):
    p = len(r)
    anti = np.linalg.inv(r)
    q = -anti / np.sqrt(np.outer(np.diag(anti), np.diag(anti)))
    off = ~np.eye(p, dtype=bool)
    statistic = -(n - 1 - (2 * p + 5) / 6) * np.linalg.slogdet(r)[1]
    return [(r[off] ** 2).sum() / ((r[off] ** 2).sum() + (q[off] ** 2).sum()), statistic, chi2.sf(statistic, p * (p - 1) / 2)]


def all_of(x, sign):
    y = min_max(x, sign)
    n, k = y.shape
    ranks = np.apply_along_axis(rankdata, 0, x * sign)
    z = (x * sign - (x * sign).mean(0)) / x.std(0)
    r = np.corrcoef((x * sign).T)
    w, c = entropy(y + 1e-4), critic(y, y)
    values, vectors = components(r)
    kept = values > 1
    share, support = copeland(y, w)
    low, high = x.min(0), x.max(0)
    points = 70 + 60 * y
    thirds = np.stack([part.mean(1) for part in np.array_split(y, 3, axis=1)], axis=1)
    lacking = (1 - y) * w
    standard = (x * sign - (x * sign).mean(0)) / x.std(0, ddof=1)
    return {
        "normalise.min-max": y,
        "normalise.z-score": 100 + 10 * z,
        "normalise.rank": ranks,
        "normalise.goalposts": np.clip(np.where(sign > 0, x - low / 2, high / 2 - x) / (high / 2 - low / 2), 0, 1),
        "normalise.target": np.where(sign > 0, (x - low) / (1.5 * high - low + 1), (high - x) / (high - low / 2 + 1)),
        "normalise.vector": x / np.linalg.norm(x, axis=0),
        "weights.entropy": w,
        "weights.critic": c,
        "weights.critic-spearman": critic(y, ranks),
        "weights.variation": to_one((y + 1).std(0, ddof=1) / (y + 1).mean(0)),
        "weights.components": to_one(np.abs(vectors[:, kept]) @ values[kept]),
        "weights.rotated": rotated(r),
        "weights.multiplied": to_one(w * c),
        "weights.game": game([w, c, to_one(np.arange(1.0, k + 1))]),
        "weights.ahp": ahp(np.outer(w, 1 / w) ** np.where(np.add.outer(np.arange(k), np.arange(k)) % 2, 1.2, 1))[0],
        "weights.doubt": doubt(y + 0.01),
        "weights.doubt-bounded": doubt(y[:, :6] + 0.2, 0.05, 0.4),
        "aggregate.arithmetic": y @ w,
        "aggregate.geometric": np.exp(np.log(y + 0.01) @ w),
        "aggregate.harmonic": 1 / ((1 / (y + 0.01)) @ w),
        "aggregate.topsis-vector": topsis(x, sign, w, "vector"),
        "aggregate.topsis-min-max": topsis(x, sign, w, "min-max"),
        "aggregate.mazziotta-pareto": mazziotta_pareto(100 + 10 * z, np.full(k, 1 / k)),
        "aggregate.adjusted-mazziotta-pareto": mazziotta_pareto(points, w),
        "aggregate.copeland": share,
        "aggregate.copeland-support": support,
        "diagnose.obstacles": lacking / lacking.sum(1, keepdims=True),
        "diagnose.coupling": 3 * np.prod(thirds, axis=1) ** (1 / 3) / thirds.sum(1),
        "diagnose.coupling-wang": wang(thirds),
        "diagnose.correlations": r,
        "diagnose.eigenvalues": values,
        "diagnose.alpha": [k / (k - 1) * (1 - k / standard.sum(1).var(ddof=1))],
        "diagnose.adequacy": adequacy(r, n),
    }


found = {}
for name, data in (("asem", asem()), ("made-up", made_up())):
    for key, value in all_of(*data).items():
        found[f"{key} {name}"] = np.asarray(value, dtype=float).ravel().tolist()
json.dump(found, sys.stdout)
