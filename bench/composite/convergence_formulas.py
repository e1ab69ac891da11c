"""β-convergence by pseudo-inverses, effects written out as dummies."""

import numpy as np
from scipy import stats


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
