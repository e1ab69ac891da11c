"""Markov chains and kernel densities."""

import numpy as np
from scipy import stats
from scipy.linalg import null_space
from scipy.optimize import brentq


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
