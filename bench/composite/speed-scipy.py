"""Directional distances by scipy.optimize.linprog (HiGHS), for bench/composite/speed-distances.ts: productions as JSON on standard input."""

import json
import sys
import time

import numpy as np
from scipy.optimize import linprog

years = json.load(sys.stdin)
started = time.perf_counter()
distances = []
for year in years:
    x, y, b = (np.array(year[side]) / np.max(year[side], axis=0) for side in ("inputs", "outputs", "undesirable"))
    n = len(x)
    goal = np.append(np.zeros(n), -1.0)
    row = []
    for o in range(n):
        solution = linprog(
            goal,
            A_ub=np.vstack([np.hstack([x.T, np.zeros((x.shape[1], 1))]), np.hstack([-y.T, y[o][:, None]])]),
            b_ub=np.append(x[o], -y[o]),
            A_eq=np.hstack([b.T, b[o][:, None]]),
            b_eq=b[o],
            bounds=[(0, None)] * n + [(None, None)],
        )
        row.append(-solution.fun)
    distances.append(row)
print(json.dumps({"seconds": time.perf_counter() - started, "distances": distances}))
