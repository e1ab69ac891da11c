"""A whole index from its definition by NumPy and SciPy, for comparison with chain.ts: prints named arrays as JSON.

COINr's example (51 economies, 49 indicators): denominators, gaps by the mean of Europe or Asia, outliers drawn in (bounds 2 and
3.5 on skewness and excess kurtosis, five cells at most, else a logarithm), min-max to 0 ... 100, arithmetic means by group.
Then the same with z-scores and entropy weights by group, with ranks and geometric means, with one cell drawn in at most (so that
many indicators become logarithms), vector norms and TOPSIS at every level; and a panel with gaps interpolated.
"""

import json

import numpy as np
from scipy import stats
from shared_table import records


def read(name):
    return records(f"fixtures/coinr/{name}")


META = read("ASEM_iMeta.csv")
INDICATORS = [row for row in META if row["Type"] == "Indicator"]
GROUPS = [row for row in META if row["Type"] == "Aggregate"]
SIGN = np.array([float(row["Direction"]) for row in INDICATORS])


def number(text):
    return float(text) if text not in ("", "NA") else np.nan


def denominated(rows):
    columns = []
    for row in INDICATORS:
        values = np.array([number(line[row["iCode"]]) for line in rows])
        if row["Denominator"]:
            values = values / np.array([number(line[row["Denominator"]]) for line in rows])
        columns.append(values)
    return np.array(columns).T


def filled_by_peers(x, labels):
    x = x.copy()
    for j in range(x.shape[1]):
        for label in set(labels):
            peers = labels == label
            gaps = peers & np.isnan(x[:, j])
            x[gaps, j] = np.nanmean(x[peers, j])
    return x


def outlying(x):
    return abs(stats.skew(x, bias=False)) >= 2 and stats.kurtosis(x, bias=False) >= 3.5


def treated(x, most=5):
    original, moved = x.copy(), np.zeros(len(x), bool)
    x = x.copy()
    while outlying(x) and moved.sum() < most:
        end = x.max() if stats.skew(x, bias=False) >= 0 else x.min()
        at = x == end
        x[at] = x[~at].max() if end == x.max() else x[~at].min()
        moved |= at
    if outlying(x):
        low, span = original.min(), np.ptp(original)
        return np.log(original - low + 0.01 * span), len(x)
    return x, int(moved.sum())


def min_max(x, sign, low=0.0, high=1.0):
    turned = x * sign
    return low + (high - low) * (turned - turned.min(0)) / np.ptp(turned, axis=0)


def entropy_weights(x):
    p = x / x.sum(0)
    with np.errstate(divide="ignore", invalid="ignore"):
        plogp = np.where(p > 0, p * np.log(p), 0)
    d = 1 + plogp.sum(0) / np.log(len(x))
    return d / d.sum()


def scores(normalised, raw, aggregate, weigh):
    """Scores by group, from the bottom up; `weigh` sees the values of members, turned so that more is better."""
    found = {row["iCode"]: (normalised[:, j], raw[:, j] * SIGN[j]) for j, row in enumerate(INDICATORS)}
    for group in GROUPS:
        members = [row["iCode"] for row in INDICATORS + GROUPS if row["Parent"] == group["iCode"]]
        values = np.array([found[code][0] for code in members]).T
        weights = weigh(np.array([found[code][1] for code in members]).T) if len(members) > 1 else np.ones(1)
        score = aggregate(values, weights)
        found[group["iCode"]] = (score, score)
    return {group["iCode"]: found[group["iCode"]][0] for group in GROUPS}


def arithmetic(x, w):
    return x @ w


def geometric(x, w):
    return np.exp(np.log(x) @ w)


def topsis(x, w):
    v = x * w
    to_best = np.sqrt(((v - v.max(0)) ** 2).sum(1))
    to_worst = np.sqrt(((v - v.min(0)) ** 2).sum(1))
    return to_worst / (to_best + to_worst)


def equal(x):
    return np.full(x.shape[1], 1 / x.shape[1])


def interpolated(rows):
    """The panel's gaps within each unit: a line between neighbours in time, the nearest value beyond the ends."""
    x = denominated(rows)
    units, years = np.array([row["uCode"] for row in rows]), np.array([float(row["Time"]) for row in rows])
    for unit in set(units):
        own = np.flatnonzero(units == unit)
        own = own[np.argsort(years[own])]
        for j in range(x.shape[1]):
            known = ~np.isnan(x[own, j])
            if known.any():
                x[own, j] = np.interp(years[own], years[own][known], x[own, j][known])
    return x


def main():
    rows = read("ASEM_iData.csv")
    labels = np.array([row["EurAsia_group"] for row in rows])
    complete = filled_by_peers(denominated(rows), labels)
    columns, moved = zip(*(treated(complete[:, j]) for j in range(complete.shape[1])))
    x = np.array(columns).T
    out = {"treated": x.tolist(), "cells treated": list(moved)}
    by = scores(min_max(x, SIGN, 0, 100), x, arithmetic, equal)
    out |= {f"min-max, arithmetic: {code}": list(values) for code, values in by.items()}

    z = (x - x.mean(0)) / x.std(0, ddof=1) * SIGN
    entropy = lambda values: entropy_weights(min_max(values, 1) + 1e-4)
    by = scores(z, x, arithmetic, entropy)
    out |= {f"z-score, entropy: {code}": list(values) for code, values in by.items()}

    ranks = stats.rankdata(x * SIGN, axis=0)
    by = scores(ranks, x, geometric, equal)
    out |= {f"rank, geometric: {code}": list(values) for code, values in by.items()}

    columns, moved = zip(*(treated(complete[:, j], 1) for j in range(complete.shape[1])))
    x = np.array(columns).T
    out["cells treated, one at most"] = list(moved)
    length = x / np.sqrt((x**2).sum(0))
    by = scores(np.where(SIGN > 0, length, 1 - length), x, topsis, equal)
    out |= {f"one cell at most, vector, TOPSIS: {code}": list(values) for code, values in by.items()}

    panel = interpolated(read("ASEM_iData_p.csv"))
    whole = ~np.isnan(panel).any(0)
    out["panel, interpolated"] = panel[:, whole].tolist()
    out["panel, equal weights"] = list(min_max(panel[:, whole], SIGN[whole]).mean(1))
    print(json.dumps(out))


main()
