"""Ranks under uncertainty by NumPy, beside monte-carlo.ts: disturbed weights all at once, and every step drawn, run by run."""
import json

import numpy as np
from entropy_topsis import NOISE, entropy_topsis, made_up_panel, spread_of_ranks
from mulberry import randoms
from scipy.stats import rankdata


def normalised(rows, how, shift=1e-4):
    low, high = rows.min(0), rows.max(0)
    return [(rows - low) / (high - low) + shift, rankdata(rows, axis=0), rows / np.sqrt((rows**2).sum(0))][how]


def weights_of(rows, how):
    if how == 1:
        found = np.ones(rows.shape[1])
    elif how == 2:
        found = rows.std(0) / rows.mean(0)
    else:
        shares = normalised(rows, 0) / normalised(rows, 0).sum(0)
        found = 1 + (shares * np.log(shares)).sum(0) / np.log(len(rows))
    return found / found.sum()


def scores_of(normal, weights, how):
    if how == 1:
        return normal @ weights
    weighted = normal * weights
    best = np.sqrt(((weighted - weighted.max(0)) ** 2).sum(1))
    worst = np.sqrt(((weighted - weighted.min(0)) ** 2).sum(1))
    return worst / (best + worst)


def every_step(panel, runs, seed):
    """Each run draws normalisation, aggregation, weighting, who is left out, and a factor for every weight, in this order."""
    years, units, indicators = panel.shape
    rows = panel.reshape(-1, indicators)

    def ranks(scores):
        return rankdata(-scores.reshape(years, units), axis=1, method="min").ravel()

    own = ranks(scores_of(normalised(rows, 0), weights_of(rows, 0), 0))
    found = np.empty((years * units, runs))
    for run, u in enumerate(randoms(seed, runs * (4 + indicators)).reshape(runs, -1)):
        kept = np.arange(indicators) != int(u[3] * (indicators + 1)) - 1
        weights = weights_of(rows[:, kept], int(u[2] * 3)) * (1 + NOISE * (2 * u[4:][kept] - 1))
        normal = normalised(rows[:, kept], int(u[0] * 3))
        found[:, run] = ranks(scores_of(normal, weights / weights.sum(), int(u[1] * 2)))
    return spread_of_ranks(found, own[:, None])


panel = made_up_panel(31, 14, 16)
found = entropy_topsis(panel, runs=10_000, seed=5)
every = every_step(made_up_panel(31, 14, 3), runs=3000, seed=9)
found |= {f"every step, {name}": part for name, part in every.items()}
print(json.dumps({"values": panel.reshape(-1, 14).tolist()} | {name: part.tolist() for name, part in found.items()}))
