"""Inequality and its decompositions, over all pairs."""

import numpy as np
from scipy import stats


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
