"""A later function is asked again with right ones in place of those that it calls."""

from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from byheart.asking.answer import Answer, read
from byheart.asking.led import ask_led, led
from byheart.asking.question import Polynomial, Question, case
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.diagnose import Answered
from byheart.judging.led import right_when_led

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
