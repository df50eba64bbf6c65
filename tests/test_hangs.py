"""What an answer hangs on is found by asking again with other inputs, and not by looking at a program."""

from types import SimpleNamespace

import numpy as np

from byheart.asking.question import Polynomial, Question, case
from byheart.judging.hangs import Needs, lost, needs_of, other_value

CASES = [
    case(f"{at}", values=np.array([1.0, 2.0, 4.0]) + at, curve=Polynomial((1.0, 2.0)), times=2, name="any")
    for at in range(3)
]


def ask(student, given):
    return student.f(given.values, given.curve, given.times)


QUESTION = Question("f", "", 1.0, ask, lambda _: CASES)


def module(function):
    return SimpleNamespace(f=function)


def rolled(values, curve, times):
    for _ in range(times):
        values = values - 0.1 * curve(values)
    return values, np.float64(times)


def chosen(values, curve, times):
    return max(values, key=lambda value: (curve(value) * times) % 3)


def test_each_returned_value_hangs_on_inputs_of_its_own():
    needs = needs_of(QUESTION, CASES, module(rolled))
    assert needs == Needs(frozenset({("values", 0), ("curve", 0), ("times", 0), ("times", 1)}), frozenset({"times"}))
    once = module(lambda values, curve, times: (values - curve(values), np.float64(times)))
    assert lost(QUESTION, CASES, once, needs) == {("times", 0)}
    assert lost(QUESTION, CASES, module(rolled), needs) == frozenset()
    assert lost(QUESTION, CASES, module(lambda *given: 1 / 0), needs) == needs.hanging


def test_an_input_that_the_first_function_ignores_is_charged_there_unless_it_says_how_often():
    needs = Needs(frozenset({("X", 0), ("alpha", 0), ("times", 0)}), paces=frozenset({"times"}))
    assert needs.without({("alpha", 0)}, charged={"alpha"}) == frozenset()
    assert needs.without({("alpha", 0)}, charged=()) == {"alpha"}
    assert needs.without({("times", 0)}, charged={"times"}) == {"times"}
    assert needs.ignored({("X", 0)}) == {"X"}
    assert Needs(frozenset({("X", 0), ("X", 1)})).ignored({("X", 0)}) == frozenset()


def test_a_choice_may_stay_as_it_is_where_much_is_changed():
    needs = needs_of(QUESTION, CASES, module(chosen))
    assert needs.chosen == {"values"}
    choice = Needs(frozenset({("X", 0), ("times", 0), ("alphas", 0)}), frozenset({"times"}), frozenset({"alphas"}))
    assert choice.without({("times", 0)}, charged=()) == frozenset()
    assert choice.without({("times", 0)}, charged={"times"}) == {"times"}
    assert choice.without({("times", 0), ("X", 0)}, charged=()) == {"times", "X"}


def test_what_is_no_number_is_not_changed():
    assert other_value("any", 1) is None
    assert other_value(True, 1) is None
    assert other_value(Polynomial((1.0,)), 1) != Polynomial((1.0,))
    assert other_value(np.ones(2), 1).shape == (2,)
