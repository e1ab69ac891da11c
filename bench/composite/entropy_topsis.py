"""Entropy weights, TOPSIS and 10 000 disturbed sets of weights by NumPy, vectorised over rows, indicators and sets."""
import numpy as np
from mulberry import randoms

NOISE = 0.25
INTERVAL = 0.9


def made_up_panel(units, indicators, years, seed=1):
    """years × units × indicators, whole hundredths: levels of units that grow and waver. As `madeUpPanel` of made-up-panel.ts."""
    u = randoms(seed, units * indicators + years * units * indicators)
    level = np.exp(3 * u[: units * indicators]).reshape(1, units, indicators)
    waver = u[units * indicators :].reshape(years, units, indicators)
    growth = 1 + 0.05 * np.arange(years).reshape(years, 1, 1)
    return np.floor(100 * level * growth * (1 + 0.2 * waver) + 0.5) / 100


def entropy_topsis(panel, runs, seed, shift=1e-4, at_once=500):
    """Weights, scores, and rank by year: own, interval, mean and share of firsts over the runs."""
    years, units, indicators = panel.shape
    rows = panel.reshape(-1, indicators)
    low, high = rows.min(0), rows.max(0)
    normal = (rows - low) / (high - low) + shift
    shares = normal / normal.sum(0)
    divergence = 1 + (shares * np.log(shares)).sum(0) / np.log(len(rows))
    weights = divergence / divergence.sum()
    to_best = (normal - normal.max(0)) ** 2
    to_worst = (normal - normal.min(0)) ** 2

    def scores(sets):
        squares = (sets**2).T
        worst = np.sqrt(to_worst @ squares)
        return worst / (worst + np.sqrt(to_best @ squares))

    def ranks(found):
        order = np.argsort(-found.reshape(years, units, -1), axis=1)
        placed = np.empty(order.shape, dtype=np.int16)
        np.put_along_axis(placed, order, np.arange(1, units + 1, dtype=np.int16)[None, :, None], axis=1)
        return placed.reshape(years * units, -1)

    own = scores(weights[None, :])
    drawn = randoms(seed, runs * indicators).reshape(runs, indicators)
    sets = weights * (1 + NOISE * (2 * drawn - 1))
    sets /= sets.sum(1, keepdims=True)
    found = np.concatenate([ranks(scores(sets[k : k + at_once])) for k in range(0, runs, at_once)], axis=1)
    own_ranks = ranks(own)
    return {"weights": weights, "scores": own[:, 0], "rank": own_ranks[:, 0]} | spread_of_ranks(found, own_ranks)


def spread_of_ranks(found, own):
    """found: rows x runs; own: rows x 1."""
    runs = found.shape[1]
    tails = [np.floor(share * (runs - 1) + 0.5).astype(int) for share in ((1 - INTERVAL) / 2, (1 + INTERVAL) / 2)]
    ascending = np.partition(found, tails, axis=1)
    return {
        "interval: low": ascending[:, tails[0]],
        "interval: high": ascending[:, tails[1]],
        "mean rank": found.mean(1),
        "mean shift": np.abs(found - own).mean(1),
        "share of firsts": (found == 1).mean(1),
    }
