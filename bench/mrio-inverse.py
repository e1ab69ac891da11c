"""How long NumPy takes for (I − A)⁻¹, and for a solve with 50 columns, in milliseconds: the yardstick of mrio-inverse.mjs."""
import json
import sys
import time

import numpy as np

n = int(sys.argv[1])
matrix = np.eye(n) - np.random.default_rng(7).random((n, n)) / (2 * n)
columns = np.ones((n, 50))


def milliseconds(work):
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


np.linalg.inv(matrix[:200, :200])
print(json.dumps([milliseconds(lambda: np.linalg.inv(matrix)), milliseconds(lambda: np.linalg.solve(matrix, columns))]))
