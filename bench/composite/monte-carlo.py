"""Entropy-TOPSIS over 31 x 14 x 16 with 10 000 disturbed sets of weights by NumPy: beside monte-carlo.ts."""
import json

from entropy_topsis import entropy_topsis, made_up_panel

panel = made_up_panel(31, 14, 16)
found = entropy_topsis(panel, runs=10_000, seed=5)
print(json.dumps({"values": panel.reshape(-1, 14).tolist()} | {name: part.tolist() for name, part in found.items()}))
