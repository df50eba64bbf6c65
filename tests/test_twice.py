"""Some cases are asked a second time: a function that is right for its first calls only is wrong."""

import numpy as np
import pytest

from byheart.asking.answer import Answer, read
from byheart.asking.question import Question, case
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging import twice
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


def test_who_is_wrong_in_another_way_each_time_is_told_of_the_first():
    first, later = Answer("returned", read(7.0)), Answer("returned", read(8.0))
    found = settled(QUESTION, CASES[:1], EXPECTED[:1], [first, *[later] * 15], "a")
    assert (found.remembered, found.answers) == (False, [first])


def test_of_two_right_answers_the_first_one_counts():
    asked = with_again(CASES, "a")
    answers = [Answer("returned", read(each.inputs["x"] + 1e-9 * (at > 2))) for at, each in enumerate(asked)]
    found = settled(QUESTION, CASES, EXPECTED, answers, "a")
    assert (found.remembered, found.answers) == (False, answers[:3])


def test_what_is_answered_as_before_is_not_judged_again(monkeypatch):
    judged = []
    judge = twice.judge
    monkeypatch.setattr(twice, "judge", lambda *words: judged.append(words) or judge(*words))
    for add in (0.0, 5.0, np.nan):
        same = [Answer("returned", read((each.inputs["x"] + add, [1.0]))) for each in with_again(CASES, "a")]
        assert settled(QUESTION, CASES, EXPECTED, same, "a").answers == same[:3]
    assert not judged
    other = [*same[:3], *(Answer("returned", read((7.0, [2.0]))) for _ in range(13))]
    settled(QUESTION, CASES, EXPECTED, other, "a")
    assert judged


@pytest.mark.parametrize("again", [np.float64(1), np.float32(1), 1, True, (1.0,), np.array([1.0]), -1.0, None, "1"])
def test_what_is_only_like_it_is_judged(again):
    assert twice._is_the_same(read(1.0), read(1.0))
    assert not twice._is_the_same(read(1.0), read(again))
    assert not twice._is_the_same(read((1.0, 2.0)), read((1.0, again)))


def test_there_are_no_more_answers_than_cases():
    answers = [Answer("returned", read(each.inputs["x"])) for each in with_again(CASES, "a")]
    with pytest.raises(ValueError, match="longer"):
        settled(QUESTION, CASES, EXPECTED, [*answers, answers[0]], "a")


# Answers of several values --------------------------------------------------------------------------------------------

FIRST, OTHER, STRANGE, ANOTHER = (2 * np.random.RandomState(seed).random_sample((3, 4)) - 1 for seed in range(4))


def settled_once(compare, values, first, again):
    """What counts of a question with one case, if the first answer is this and all later ones are that."""
    leaves = [Expected("array", each, np.full(each.shape, 1e-6), np.full(each.shape, 1e-12)) for each in values]
    made = Question("f", "", 1.0, lambda student, given: student.f(given.x), lambda course: CASES, compare=compare)
    first, again = (each if isinstance(each, Answer) else Answer("returned", read(each)) for each in (first, again))
    return again, settled(made, CASES[:1], [ExpectedAnswer(True, tuple(leaves))], [first, *[again] * 15], "a")


def draws_once(first, again):
    return settled_once("draw", (FIRST, FIRST, OTHER), first, again)


def counts(found):
    """The values that count."""
    return [each.array.tolist() for each in found.answers[0].value.items]


def test_of_values_the_later_ones_count_as_they_are():
    again, found = settled_once("values", (FIRST, OTHER), (FIRST, OTHER), (FIRST, STRANGE))
    assert found.remembered
    assert found.answers[0] is again


def test_the_same_draws_again_are_right():
    assert not draws_once((FIRST, FIRST, OTHER), (FIRST, FIRST, OTHER))[1].remembered


def test_draws_that_are_right_by_themselves_are_wrong_beside_others_of_the_same_seed():
    found = draws_once((FIRST, FIRST, OTHER), (STRANGE, STRANGE, ANOTHER))[1]
    assert found.remembered
    assert counts(found) == [FIRST.tolist(), STRANGE.tolist(), ANOTHER.tolist()]
    found = draws_once((FIRST, FIRST, OTHER), (FIRST, FIRST, STRANGE))[1]
    assert found.remembered
    assert counts(found) == [OTHER.tolist(), STRANGE.tolist(), STRANGE.tolist()]


@pytest.mark.parametrize(
    "again", [(FIRST, FIRST), (FIRST, FIRST, "no draw"), Answer("raised", complaint="ValueError"), (FIRST,) * 4]
)
def test_what_is_no_draw_at_the_second_time_counts_as_it_is(again):
    again, found = draws_once((FIRST, FIRST, OTHER), again)
    assert found.remembered
    assert found.answers[0] is again


@pytest.mark.parametrize("first", [Answer("raised", complaint="ValueError"), (FIRST, FIRST), ("no", "draw", "it is")])
def test_who_drew_nothing_at_first_is_wrong_whatever_comes_later(first):
    again, found = draws_once(first, (FIRST, FIRST, OTHER))
    assert not found.remembered
    assert found.answers[0] is not again
