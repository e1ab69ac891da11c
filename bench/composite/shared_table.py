"""Tables of the shared material, which stands beside the repository."""

import csv
import os

SHARED = os.environ.get("XINZHI_SHARED", os.path.join(os.path.dirname(__file__), "../../../shared"))
# The polygons of counties are longer than a cell may be by default.
csv.field_size_limit(2**30)


def records(name):
    """A CSV file below data/ as one dictionary a row."""
    with open(os.path.join(SHARED, "data", name), encoding="utf-8") as file:
        return list(csv.DictReader(file))
