"""The yardstick of mrio.mjs: the usual way from a WIOD file to country indicators with NumPy."""
import gzip
import json
import sys
import time

import numpy as np

path, repeats = sys.argv[1], int(sys.argv[2])


def read():
    with (gzip.open(path, "rt") if path.endswith(".gz") else open(path)) as file:
        names = [name for name in file.readline().strip().split(",")[1:-1]]
        table = np.loadtxt(file, delimiter=",", usecols=range(1, len(names) + 2))
    countries = list(dict.fromkeys(name.split("_")[0] for name in names))
    return countries, table


def indicators(countries, table):
    n, G = len(table), len(countries)
    N, F = n // G, (table.shape[1] - 1 - n) // G
    Z, Y, x = table[:, :n], table[:, n:-1], table[:, -1]
    some = np.where(x > 0, x, 1)
    A = np.where(x > 0, Z / some, 0)
    v = np.where(x > 0, (x - Z.sum(0)) / some, 0)
    B = np.linalg.inv(np.eye(n) - A)
    home = np.repeat(np.arange(G), N)
    S = np.equal.outer(home, np.arange(G)).astype(float)
    final = Y.reshape(n, G, F).sum(2)
    E = Z @ S + final
    E[np.arange(n), home] = 0
    e = E.sum(1)
    VBE = S.T @ ((v[:, None] * B) @ (e[:, None] * S))
    VBY = S.T @ (v[:, None] * (B @ final))
    totals = e @ S
    FV = (VBE.sum(0) - VBE.diagonal()) / totals
    IV = (VBE.sum(1) - VBE.diagonal()) / totals
    VAX = (VBY.sum(1) - VBY.diagonal()) / totals
    DVA = [v[s] @ np.linalg.inv(np.eye(N) - A[s, s]) @ e[s] for s in (slice(g * N, (g + 1) * N) for g in range(G))]
    corrected = S.T @ (Z @ S)
    output = x @ S
    stocks = Y.reshape(n, G, F)[:, :, -1].sum(1) @ S
    corrected = corrected * (output / (output - stocks))[:, None]
    U = np.linalg.solve(np.eye(G) - corrected / output[:, None], np.ones(G))
    D = np.linalg.solve((np.eye(G) - corrected / output).T, np.ones(G))
    return np.log1p(IV) - np.log1p(FV), VAX, DVA, U, D


reads, computes = [], []
for _ in range(repeats):
    start = time.perf_counter()
    world = read()
    middle = time.perf_counter()
    positions = indicators(*world)[0]
    reads.append(1000 * (middle - start))
    computes.append(1000 * (time.perf_counter() - middle))
middle = repeats // 2
print(json.dumps({"read": sorted(reads)[middle], "compute": sorted(computes)[middle], "positions": positions.tolist()}))
