"""What lies in memory that nobody has written to: here always the same numbers, and none of them is 0.

`np.empty` takes memory as it is. On one machine that is 0, on another what some array left there, so a program that
adds to it is right by luck. With these functions in its place it is wrong everywhere, and a program that writes before
it reads notices nothing. This decides nothing about an answer. NumPy and the standard library only.
"""

from functools import wraps
from typing import Any

import numpy as np

_EMPTY, _EMPTY_LIKE = np.empty, np.empty_like
# Far from 0 and from each other, small enough for every kind of number, and more of them than a row usually has.
_NUMBERS = 50 * np.sin(np.arange(1, 1010) ** 2) + 60
_KINDS = "fciu"


def leave_the_same_in_memory() -> None:
    """From now on, and whatever a program has put there, `np.empty` and `np.empty_like` give the same each time."""
    vars(np).update(empty=_filled_empty, empty_like=_filled_empty_like)


@wraps(_EMPTY)
def _filled_empty(*arguments: Any, **options: Any) -> Any:
    return _filled(_EMPTY(*arguments, **options))


@wraps(_EMPTY_LIKE)
def _filled_empty_like(*arguments: Any, **options: Any) -> Any:
    return _filled(_EMPTY_LIKE(*arguments, **options))


def _filled(array: Any) -> Any:
    if array.dtype.kind in _KINDS and array.size:
        array[...] = np.resize(_NUMBERS, array.shape).astype(array.dtype)
    return array
