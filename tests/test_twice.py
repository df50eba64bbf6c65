"""Some cases are asked a second time: a function that is right for its first calls only is wrong."""

import numpy as np
import pytest

from byheart.asking.answer import Answer, read
from byheart.asking.question import Question, case
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.twice import asked_again, settled, with_again

CASES = [case(f"case {at}", x=float(at)) for at in range(3)]
QUESTION = Question("f", "", 1.0, lambda student, given: student.f(given.x), lambda course: CASES)
EXPECTED = [
    ExpectedAnswer(False, (Expected("number", np.array(float(at)), np.array(1e-6), np.array(1e-12)),))
    for at in range(3)
]


def test_a_function_with_few_cases_is_asked_often_and_one_with_many_twice_more():
    assert len(with_again(CASES, "a")) == 16
    assert len(asked_again(40, "a")) == 2
    assert asked_again(0, "a") == []
    assert asked_again(3, "a") != asked_again(3, "b")


@pytest.mark.parametrize("wrong", range(3, 16))
def test_who_is_wrong_later_is_wrong(wrong):
    asked = with_again(CASES, "a")
    answers = [Answer("returned", read(each.inputs["x"] + 5 * (at >= wrong))) for at, each in enumerate(asked)]
    found = settled(QUESTION, CASES, EXPECTED, answers, "a")
    assert found.remembered
    assert len(found.answers) == 3
    assert [each.value.array.item() for each in found.answers] != [0.0, 1.0, 2.0]


def test_who_is_right_stays_right_and_who_was_wrong_at_first_stays_wrong():
    right = [Answer("returned", read(each.inputs["x"])) for each in with_again(CASES, "a")]
    assert settled(QUESTION, CASES, EXPECTED, right, "a").answers == right[:3]
    wrong = [Answer("returned", read(7.0)), *right[1:]]
    assert settled(QUESTION, CASES, EXPECTED, wrong, "a").answers == wrong[:3]
    assert settled(QUESTION, CASES, EXPECTED, right[:1], "a").answers == right[:1]
