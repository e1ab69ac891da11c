"""How long NumPy takes over the same panel and as many disturbed sets of weights as speed.ts: prints seconds as JSON."""
import json
import time

from entropy_topsis import entropy_topsis, made_up_panel

panel = made_up_panel(31, 14, 16)
seconds = []
for _ in range(7):
    started = time.perf_counter()
    entropy_topsis(panel, runs=10_000, seed=1)
    seconds.append(time.perf_counter() - started)
print(json.dumps(seconds))
