"""How exactly a step is known: each element by its own terms, and never by the largest of all."""

from types import SimpleNamespace

import numpy as np
import pytest

from byheart.reading.evidence import Operation
from byheart.reading.gradient import Change
from byheart.reading.rounding import change_of
from byheart.reading.training import Variable


def change(moved, slope, **more):
    nothing = np.zeros(np.shape(moved))
    sizes = {"rounding": nothing, "unsure": nothing, "terms": np.abs(slope)} | more
    return Change(Variable(0, 1), np.array(moved), np.array(slope), digits=1e-6, **sizes)


def recorded(before, step, after):
    """The weights before, what was taken away from them, and the weights after."""
    taken = Operation(0, 0, "Sub", (0, 1), 2, {}, True, 0, False, (0, 1))
    return SimpleNamespace(
        values=(before, step, after), made={2: taken}, value=lambda at: (before, step)[at] if type(at) is int else None
    )


def test_a_large_element_allows_no_other_one_anything():
    assert change([1e14, -2.0], [-1e14, 2.0]).fits(1.0)
    assert not change([1e14, -2.0], [-1e14, 2.1]).fits(1.0)


def test_what_was_added_is_read_off_the_operation_and_not_off_the_weights():
    before, step = np.array([1e14, 1.0]), np.array([0.001, 0.5])
    moved, rounding = change_of(recorded(before, step, before - step), Variable(0, 2), 2.0**-52)
    assert np.array_equal(moved, -step)
    assert np.all(rounding < 1e-12)


def test_an_operation_that_does_not_give_the_new_weights_counts_for_nothing():
    before, step = np.array([1.0, 1.0]), np.array([0.1, 0.5])
    moved, _ = change_of(recorded(before, step, before - 2 * step), Variable(0, 2), 2.0**-52)
    assert moved == pytest.approx(-2 * step)


def test_terms_that_cancel_leave_fewer_digits_in_their_own_element_only():
    slope, moved = np.array([1e-9, 1.0]), np.array([-2e-9, -1.0])
    assert change(moved, slope, terms=np.array([1.0, 1.0])).fits(1.0)
    assert not change(moved, slope, terms=np.array([1e-9, 1.0])).fits(1.0)
