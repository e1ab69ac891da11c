"""Spatial weights and statistics with dense matrices."""

import os

import numpy as np
from mulberry import randoms
from scipy import stats
from shared_table import SHARED


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
