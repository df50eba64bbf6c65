"""The one number by which all values may be off: a factor of all of them, or an amount that is added to all.

It says which number that would be. How near values must come to it is for whoever asks: one case, or a whole program.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[Any]


def factor_of(own: Numbers, right: Numbers) -> float:
    """By what the right values would be multiplied; taken at the largest of them. nan where all are 0."""
    if not np.any(right):
        return float("nan")
    largest = int(np.argmax(np.abs(right)))
    return float(np.ravel(own)[largest] / np.ravel(right)[largest])


def amount_of(own: Numbers, right: Numbers) -> float:
    """What would be added to the right values, nan where there are none."""
    return float(np.median(own - right)) if own.size else float("nan")
