"""What lies in memory is the same for everybody: who adds to np.empty is wrong everywhere, and not by luck."""

import numpy as np
import pytest

from byheart.asking.ask import reset_random


@pytest.fixture(autouse=True)
def as_before(monkeypatch):
    monkeypatch.setattr(np, "empty", np.empty)
    monkeypatch.setattr(np, "empty_like", np.empty_like)


@pytest.mark.parametrize("kind", ["f8", "f4", "f2", "c16", "i8", "i1", "u1"])
def test_memory_holds_the_same_each_time_and_no_0(kind):
    reset_random()
    first = np.empty((3, 400), dtype=kind)
    np.zeros((3, 400), dtype=kind)
    again = np.empty_like(np.ones((3, 400), dtype=kind))
    assert np.array_equal(first, again)
    assert first.dtype == kind
    assert np.all(first != 0)
    assert np.all(np.isfinite(first))


def test_what_a_program_put_in_its_place_does_not_stay():
    reset_random()
    np.empty = np.zeros
    reset_random()
    assert np.all(np.empty(3) != 0)


def test_what_holds_no_numbers_is_left_as_it_is():
    reset_random()
    assert np.empty(2, dtype=object).tolist() == [None, None]
    assert np.empty((0, 3)).shape == (0, 3)
    assert np.empty(()).shape == ()
