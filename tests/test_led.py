"""A later function is asked again with right ones in place of those that it calls."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from byheart.asking.answer import Answer, read
from byheart.asking.led import CALLS, ask_led, led
from byheart.asking.question import Polynomial, Question, case
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.led import right_when_led
from byheart.judging.matching import Answered

CURVE = Polynomial((1.0, 2.0))
RIGHT = SimpleNamespace(step=lambda curve, x, times: x + times * curve(x))


def asked(name, ask, answer, **inputs):
    """A question with one case, whose right answer is that of the reference, and this answer to it."""
    made = Question(name, "", 1.0, ask, lambda course: (), exercise="01_x")
    wanted = np.array(RIGHT.step(CURVE, inputs["x"], 2) * 2 if name == "twice" else 0.0)
    expected = ExpectedAnswer(False, (Expected("number", wanted, np.array(1e-6), np.array(1e-12)),))
    return Answered(made, [case("only", **inputs)], [expected], [Answer("returned", read(answer))])


STEP = asked("step", lambda s, c: s.step(c.curve, c.x, c.times), 0.5, curve=CURVE, x=3.0, times=2)
TWICE = asked("twice", lambda s, c: s.twice(c.curve, c.x), 0.5, curve=CURVE, x=3.0)


def is_right(twice, step=lambda curve, x, times: 0.0):
    """Whether `twice` is right once the `step` that it calls is; a learner's module has both."""
    student = SimpleNamespace(step=step)
    student.twice = lambda curve, x: twice(student, curve, x)

    def ask(question, given, names, told):
        return ask_led(question, led(given, names, told), student, Path("x.py"))

    found = right_when_led(TWICE, [STEP], RIGHT, ask)
    assert student.step is step
    return found


def test_who_calls_a_wrong_function_is_right_with_a_right_one():
    assert is_right(lambda student, curve, x: student.step(curve, x, 2) + student.step(curve, x, times=2))
    assert is_right(lambda student, curve, x: 2 * student.step(x=x, curve=curve, times=2))


@pytest.mark.parametrize(
    "twice",
    [
        lambda student, curve, x: 0.5,
        lambda student, curve, x: student.step(curve, x, 2),
        lambda student, curve, x: 2 * student.step(curve, x, 1),
        lambda student, curve, x: 2 * student.step(curve, x, 10**9),
        lambda student, curve, x: 2 * student.step(curve, "x", 2),
        lambda student, curve, x: max([student.step(curve, x, 2) for _ in range(1000)]) * 2,
        lambda student, curve, x: 1 / 0,
    ],
)
def test_who_does_not_use_it_as_it_is_meant_is_not(twice):
    assert not is_right(twice)


# Which cases are tried, and how often ---------------------------------------------------------------------------------

ARGUMENTS = [np.array([1.0, 2.0]), 3.0, 2]


def calls(arguments=ARGUMENTS):
    return Answer("returned", read(arguments), f"{CALLS}step")


def number(value):
    return Answer("returned", read(value))


def twice_of(answers):
    """A question with many cases, whose right answer is 0.0 always, and these answers to them."""
    cases = [case(str(at), curve=CURVE, x=float(at)) for at in range(len(answers))]
    expected = ExpectedAnswer(False, (Expected("number", np.array(0.0), np.array(1e-6), np.array(1e-12)),))
    return Answered(TWICE.question, cases, [expected] * len(cases), [number(each) for each in answers])


def tried(answers, answer, found):
    """The cases that are asked with right functions, in their order, if this is what is answered, and that is found."""
    heard = []

    def ask(question, given, names, told):
        heard.append(given.name)
        return answer(int(given.name), told)

    assert right_when_led(twice_of(answers), [STEP], RIGHT, ask) == found
    return [int(each) for each in dict.fromkeys(heard)]


def test_what_calls_too_much_decides_nothing_and_eight_cases_are_tried_from_the_last_on():
    assert tried([5.0] * 24, lambda at, told: calls(), False) == [23, 20, 17, 14, 11, 8, 5, 2]
    assert tried([5.0] * 8, lambda at, told: calls(), False) == [7, 6, 5, 4, 3, 2, 1, 0]
    assert tried([5.0] * 9, lambda at, told: calls(), False) == [8, 7, 6, 5, 4, 3, 2, 1]


def test_only_cases_that_were_wrong_are_tried():
    assert tried([5.0, 0.0, 5.0, 0.0], lambda at, told: number(0.0), True) == [2, 0]


def test_three_right_ones_are_enough_and_two_are_not():
    assert tried([5.0] * 5, lambda at, told: number(0.0 if at > 1 else 5.0), True) == [4, 3, 2]
    assert tried([5.0] * 5, lambda at, told: number(0.0 if at > 2 else 5.0), False) == [4, 3, 2]


def test_a_case_that_calls_too_much_is_passed_over():
    assert tried([5.0] * 5, lambda at, told: calls() if at == 3 else number(0.0), True) == [4, 3, 2, 1]


def test_sixty_calls_are_answered_and_one_more_is_not():
    assert tried([5.0], lambda at, told: number(0.0) if len(told) == 60 else calls(), True)
    assert tried([5.0], lambda at, told: number(0.0) if len(told) == 61 else calls(), False)


# What is a call, and what may be asked with ---------------------------------------------------------------------------


def right_after(first, step=STEP, reference=RIGHT):
    """Whether it is right, if this is answered first, and the right answer once there was a call."""
    return right_when_led(twice_of([5.0]), [step], reference, lambda *given: number(0.0) if given[-1] else first)


def test_a_call_is_of_a_function_that_is_answered_and_says_its_arguments():
    assert right_after(calls())
    assert right_after(Answer("returned", read(0.0), "step"))
    assert right_after(Answer("returned", read(0.0), f"{CALLS}another"))
    assert not right_after(Answer("returned", read(5.0), f"{CALLS}another"))
    assert not right_after(Answer("raised", None, f"{CALLS}step"))


def test_a_call_with_too_few_or_too_many_arguments_is_none():
    assert not right_after(calls(ARGUMENTS[:2]))
    assert not right_after(calls([*ARGUMENTS, 2]))


@pytest.mark.parametrize("first", [((1.0, 2.0), (3.0,)), [1j, 2.0], 1j])
def test_a_call_with_something_that_the_reference_cannot_take_is_no_fault_of_ours(first):
    assert not right_after(calls([first, 3.0, 2]))


def test_where_the_reference_lacks_the_function_or_raises_nothing_is_found():
    def failing(curve, x, times):
        raise ValueError

    assert not right_after(calls(), reference=SimpleNamespace())
    assert not right_after(calls(), reference=SimpleNamespace(step=failing))


def test_the_reference_is_asked_with_four_times_as_many_numbers_at_most_as_its_cases_have():
    assert right_after(calls([[1.0], np.ones(8), 2]))
    assert not right_after(calls([[1.0], np.ones(9), 2]))
    wide = Answered(STEP.question, [*STEP.cases, case("wide", x=np.ones(10))], STEP.expected * 2, STEP.answers * 2)
    assert right_after(calls([[1.0], np.ones(40), 2]), step=wide)


def test_a_question_without_inputs_allows_no_larger_arrays_than_one_with_a_number():
    single = asked("step", lambda student, given: student.step(given.x), 0.5, x=3.0)
    without = replace(twice_of([5.0]), cases=[case("nothing is given")])
    reference = SimpleNamespace(step=np.sum)

    def is_right_with(size):
        call = calls([np.ones(size)])
        return right_when_led(without, [single], reference, lambda *given: number(0.0) if given[-1] else call)

    assert is_right_with(4)
    assert not is_right_with(5)


def test_nobody_keeps_the_reference_busy_with_a_long_curve():
    assert right_after(calls([[1.0] * 8, 3.0, 2]))
    assert not right_after(calls([[1.0] * 9, 3.0, 2]))


@pytest.mark.parametrize("sign", [1, -1])
def test_the_reference_is_asked_with_a_whole_number_up_to_twice_the_largest_that_is_asked(sign):
    assert right_after(calls([[1.0], 3.0, sign * 4]))
    assert not right_after(calls([[1.0], 3.0, sign * 5]))


def test_only_whole_numbers_say_how_large_a_whole_one_may_be():
    assert right_after(calls([[1.0], 0, 2]))
    assert not right_after(calls([[1.0], 1, 2]))
    others = [case("a float", curve=CURVE, x=3.0, times=10.0), case("none", curve=CURVE, x=3.0)]
    mixed = Answered(STEP.question, [*STEP.cases, *others], STEP.expected * 3, STEP.answers * 3)
    assert right_after(calls([[1.0], 3.0, 4]), step=mixed)
    assert not right_after(calls([[1.0], 3.0, 5]), step=mixed)
