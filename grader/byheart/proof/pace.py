"""How slow this computer is just now: so that a slow or a busy one doesn't fail a limit of time in a sample.

A fixed piece of work, of the kind that a diagnosis does, is timed beside what is measured. It makes no limit smaller,
and `--thorough` doesn't ask it: there the limits hold as they stand.
"""

import time

import numpy as np

# The seconds that the work took on the computer on which the limits were set, which had nothing else to do.
_SET_AT = 0.0016
_TRIES = 3


def slowness() -> float:
    """How many times as long as there the same work takes here; 1 where it is faster. The best of a few tries."""
    return max(1.0, min(_timed() for _ in range(_TRIES)) / _SET_AT)


def _timed() -> float:
    """Processor time of this thread for comparing small arrays, as answers are compared with those of mistakes."""
    one, other = np.linspace(0, 1, 12).reshape(4, 3), np.linspace(1, 0, 12).reshape(4, 3)
    began = time.thread_time()
    for _ in range(500):
        close = (np.abs(one - other) <= 1e-5) | (one == other) | (np.isnan(one) & np.isnan(other))
        close.all()
    return time.thread_time() - began
