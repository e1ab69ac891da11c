"""The generator of packages/composite/src/uncertainty/random.ts, many numbers at once."""
import numpy as np

_MASK = np.uint64(0xFFFFFFFF)


def randoms(seed, count):
    """The first `count` numbers of a seed, in [0, 1)."""
    steps = np.arange(1, count + 1, dtype=np.uint64)
    state = (np.uint64(seed) + steps * np.uint64(0x6D2B79F5)) & _MASK
    bits = ((state ^ (state >> np.uint64(15))) * (state | np.uint64(1))) & _MASK
    bits ^= (bits + (((bits ^ (bits >> np.uint64(7))) * (bits | np.uint64(61))) & _MASK)) & _MASK
    return (bits ^ (bits >> np.uint64(14))) / 2.0**32
