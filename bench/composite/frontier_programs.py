"""Linear programs of efficiency: radial ones in multiplier form, slacks written out as variables."""

import numpy as np
from scipy.optimize import linprog

RETURNS = {
    "constant": None,
    "variable": "=",
    "non-increasing": "<",
    "non-decreasing": ">",
}


def solve(cost, rows, bounds):
    """min cost·x over rows (coefficients, relation, bound); the value, or None where there is none."""
    upper = [(c, b) if r == "<" else (-np.asarray(c), -b) for c, r, b in rows if r != "="]
    equal = [(c, b) for c, r, b in rows if r == "="]
    result = linprog(
        cost,
        A_ub=np.array([c for c, _ in upper]) if upper else None,
        b_ub=[b for _, b in upper] if upper else None,
        A_eq=np.array([c for c, _ in equal]) if equal else None,
        b_eq=[b for _, b in equal] if equal else None,
        bounds=bounds,
    )
    return result.fun if result.status == 0 else None


def scaled(*matrices):
    return [m / m.max(axis=0) for m in matrices]


def multiplier_scores(x, y, reference_x, reference_y, returns, orientation):
    """Efficiency in multiplier form: max u·y + u0 with v·x = 1, or min v·x + v0 with u·y = 1, and nobody above."""
    m, s = x.shape[1], y.shape[1]
    size_x, size_y = reference_x.max(axis=0), reference_y.max(axis=0)
    x, y, reference_x, reference_y = x / size_x, y / size_y, reference_x / size_x, reference_y / size_y
    scale = RETURNS[returns]
    # The free term is the price of the row on Σλ: of either sign where it is held at one, of one sign where it is bounded.
    by_input = orientation == "input"
    free = {None: (0, 0), "=": (None, None), "<": (None, 0) if by_input else (0, None), ">": (0, None) if by_input else (None, 0)}[scale]
    bounds = [(0, None)] * (m + s) + [free]
    scores = []
    for o in range(len(x)):
        if by_input:
            rows = [(np.concatenate([-a, b, [1]]), "<", 0) for a, b in zip(reference_x, reference_y)]
            rows.append((np.concatenate([x[o], np.zeros(s), [0]]), "=", 1))
            value = solve(np.concatenate([np.zeros(m), -y[o], [-1]]), rows, bounds)
            scores.append(None if value is None else -value)
        else:
            rows = [(np.concatenate([-a, b, [-1]]), "<", 0) for a, b in zip(reference_x, reference_y)]
            rows.append((np.concatenate([np.zeros(m), y[o], [0]]), "=", 1))
            value = solve(np.concatenate([x[o], np.zeros(s), [1]]), rows, bounds)
            scores.append(None if value is None else 1 / value)
    return scores


def scale_rows(returns, n, width, total=None):
    scale = RETURNS[returns]
    if scale is None:
        return []
    row = np.zeros(width)
    row[:n] = 1
    if total is None:
        return [(row, scale, 1)]
    row[total] = -1
    return [(row, scale, 0)]


def slacks_based(x, y, b, returns, orientation):
    """Tone's program: Λ, t, S⁻, S⁺, Sᵇ."""
    x, y = scaled(x, y)
    b = scaled(b)[0] if b.size else b
    n, m, s, u = len(x), x.shape[1], y.shape[1], b.shape[1]
    width = n + 1 + m + s + u
    scores = []
    for o in range(n):
        minus, plus, bad = (slice(n + 1, n + 1 + m), slice(n + 1 + m, n + 1 + m + s), slice(n + 1 + m + s, width))
        top, bottom = np.zeros(width), np.zeros(width)
        top[n] = bottom[n] = 1
        top[minus] = -1 / (m * x[o])
        bottom[plus] = 1 / ((s + u) * y[o])
        if u:
            bottom[bad] = 1 / ((s + u) * b[o])
        one = np.zeros(width)
        one[n] = 1
        rows = [(bottom if orientation == "none" else one, "=", 1)]
        for i in range(m):
            row = np.zeros(width)
            row[:n], row[n], row[n + 1 + i] = x[:, i], -x[o, i], 1
            rows.append((row, "=", 0))
        for r in range(s):
            row = np.zeros(width)
            row[:n], row[n], row[n + 1 + m + r] = y[:, r], -y[o, r], -1
            rows.append((row, "=", 0))
        for k in range(u):
            row = np.zeros(width)
            row[:n], row[n], row[n + 1 + m + s + k] = b[:, k], -b[o, k], 1
            rows.append((row, "=", 0))
        rows += scale_rows(returns, n, width, total=n)
        bounds = [(0, None)] * width
        value = solve(-bottom if orientation == "output" else top, rows, bounds)
        scores.append(-1 / value if orientation == "output" else value)
    return scores


def directional(x, y, b, reference, returns, direction, disposability="weak", by_unit=False):
    sizes = [side.max(axis=0) for side in reference]
    x, y, b = (side / size for side, size in zip((x, y, b), sizes))
    rx, ry, rb = (side / size for side, size in zip(reference, sizes))
    n = len(rx)
    extra = n if by_unit else 0
    width = n + extra + 1
    distances = []
    for o in range(len(x)):
        rows = []
        for i in range(x.shape[1]):
            row = np.zeros(width)
            row[:n] = rx[:, i]
            if by_unit:
                row[n : 2 * n] = rx[:, i]
            row[-1] = x[o, i] if direction == "all" else 0
            rows.append((row, "<", x[o, i]))
        for r in range(y.shape[1]):
            row = np.zeros(width)
            row[:n], row[-1] = ry[:, r], -y[o, r]
            rows.append((row, ">", y[o, r]))
        for k in range(b.shape[1]):
            row = np.zeros(width)
            row[:n], row[-1] = rb[:, k], b[o, k]
            rows.append((row, "=" if disposability == "weak" else "<", b[o, k]))
        rows += scale_rows(returns, n + extra, width)
        cost = np.zeros(width)
        cost[-1] = -1
        value = solve(cost, rows, [(0, None)] * (width - 1) + [(None, None)])
        distances.append(None if value is None else -value)
    return distances
