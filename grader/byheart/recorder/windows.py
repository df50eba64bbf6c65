"""The windows of an array, as NumPy makes them, but behind each of them lies an array and nothing else.

NumPy's own have an object behind them that holds the memory, and that a script could make let go of it. NumPy only.
"""

from typing import Any

import numpy as np

_by_numpy = np.lib.stride_tricks.sliding_window_view


def sliding_window_view(x: Any, window_shape: Any, axis: Any = None) -> Any:
    """All windows of this shape in an array, in the array's own memory; they can't be written to."""
    x = np.asarray(x)
    like = _by_numpy(x, window_shape, axis)
    owner = x
    while isinstance(owner.base, np.ndarray):
        owner = owner.base
    offset = x.__array_interface__["data"][0] - owner.__array_interface__["data"][0]
    try:
        made = np.ndarray(like.shape, x.dtype, np.asarray(owner), offset, like.strides)
    except (TypeError, ValueError):  # memory that isn't in one piece
        made = np.array(like)
    made.flags.writeable = False
    return made


sliding_window_view.__module__ = "numpy"
