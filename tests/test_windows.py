"""The windows of an array are NumPy's, and behind them lies an array."""

import numpy as np
import pytest

from byheart.recorder.windows import sliding_window_view

TABLE = np.arange(40.0).reshape(5, 8)


@pytest.mark.parametrize(
    ("x", "window", "axis"),
    [
        (TABLE, 3, 1),
        (TABLE.T, 3, 0),
        (TABLE[1:4, ::2], 2, 1),
        (TABLE[::-1], 2, 0),
        (TABLE[2], 3, None),
        (TABLE, (2, 3), None),
        (np.asfortranarray(TABLE), (2, 2), None),
        ([1, 2, 3], 2, None),
    ],
)
def test_they_are_the_same_windows_in_the_same_memory(x, window, axis):
    made, theirs = sliding_window_view(x, window, axis), np.lib.stride_tricks.sliding_window_view(x, window, axis)
    assert np.array_equal(made, theirs)
    assert made.dtype == theirs.dtype
    assert isinstance(made.base, np.ndarray)
    assert not made.flags.writeable
    assert not isinstance(x, np.ndarray) or np.shares_memory(made, x)


def test_no_windows_of_objects_lie_in_their_memory():
    made = sliding_window_view(np.array([None, 1, 2], dtype=object), 2)
    assert not np.shares_memory(made, np.zeros(1))
