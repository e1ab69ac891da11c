"""Sobol indices of two functions by NumPy, from the points of SciPy's Sobol sequence, shifted as the package shifts them."""
import json

import numpy as np
from mulberry import randoms
from scipy.stats import qmc


def ishigami(u):
    x = np.pi * (2 * u - 1)
    return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])


A = np.array([0, 1, 4.5, 9, 99, 99, 99, 99])


def g(u):
    return np.prod((np.abs(4 * u - 2) + A) / (1 + A), axis=1)


def indices(model, dimensions, seed, samples=4096):
    sequence = qmc.Sobol(2 * dimensions, scramble=False, bits=32).random(samples)
    shift = np.floor(randoms(seed, 2 * dimensions) * 2**32).astype(np.uint64)
    points = ((sequence * 2**32).astype(np.uint64) ^ shift) / 2.0**32
    a, b = points[:, :dimensions], points[:, dimensions:]
    at_a, at_b = model(a), model(b)
    both = np.concatenate([at_a, at_b])
    variance = both.var()
    first, total = [], []
    for i in range(dimensions):
        mixed = a.copy()
        mixed[:, i] = b[:, i]
        at_mixed = model(mixed)
        first.append(np.mean((at_b - both.mean()) * (at_mixed - at_a)) / variance)
        total.append(np.mean((at_a - at_mixed) ** 2) / 2 / variance)
    return [both.mean(), variance], first, total


found = {}
for name, model, dimensions, seed in [("Ishigami", ishigami, 3, 1), ("g", g, 8, 7)]:
    moments, first, total = indices(model, dimensions, seed)
    found |= {f"{name}: mean, variance": moments, f"{name}: first order": first, f"{name}: total": total}
print(json.dumps(found))
