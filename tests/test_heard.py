"""Answers are known again by every byte, and by all but the lines of code; what is asked further is asked in order."""

from dataclasses import replace

import numpy as np
import pytest

from byheart.asking import heard
from byheart.asking.answer import Answer, Line, Unreadable, Value, encode, pack
from byheart.asking.heard import Ear, Heard
from byheart.batch.further import Further

RIGHT = Answer("returned", value=Value("array", "ndarray", np.arange(3.0)))
RAISED = Answer("raised", complaint="ValueError: no", lines=(Line("deltas.py", 3, "return a @ b"),))


def hear(*answers, ear=None, most=9):
    return (ear or Ear()).hear(encode(answers), most)


def test_what_is_heard_is_what_was_answered():
    came = hear(RIGHT, RAISED, most=2)
    assert isinstance(came, Heard)
    assert (len(came), came[0].status, came[1].complaint) == (2, "returned", "ValueError: no")
    assert [each.status for each in came] == ["returned", "raised"]
    assert [each.status for each in came[1:]] == ["raised"]


def test_no_more_is_heard_than_was_asked_for():
    assert [each.status for each in hear(RIGHT, RAISED, most=1)] == ["returned"]


def test_no_answers_are_refused_each_time_they_come():
    ear = Ear()
    for _ in range(2):
        with pytest.raises(Unreadable):
            ear.hear(pack('["no answer"]', []), 9)


def test_other_lines_are_the_same_values_and_nothing_else_is():
    moved = replace(RAISED, lines=(Line("deltas.py", 4, "return b @ a"),))
    assert hear(RIGHT, RAISED).values == hear(RIGHT, moved).values
    assert hear(RIGHT, RAISED).whole != hear(RIGHT, moved).whole
    others = [
        replace(RAISED, complaint="ValueError: yes"),
        replace(RAISED, changed=("X",)),
        replace(RAISED, status="returned", value=RIGHT.value),
    ]
    assert len({hear(RIGHT, each).values for each in (RAISED, *others)}) == 1 + len(others)
    other_numbers = replace(RIGHT, value=Value("array", "ndarray", np.array([0.0, 1.0, 2.5])))
    assert hear(other_numbers, RAISED).values != hear(RIGHT, RAISED).values
    assert hear(RAISED, RIGHT).values != hear(RIGHT, RAISED).values


def test_the_latest_are_known_again_and_taken_apart_once(monkeypatch):
    taken = []
    decode = heard.decode
    monkeypatch.setattr(heard, "decode", lambda packed: (taken.append(packed), decode(packed))[1])
    monkeypatch.setattr(heard, "_MOST", 2)
    ear = Ear()
    one, two, three = (Answer("raised", complaint=each) for each in ("one", "two", "three"))
    for each in (one, two, one, three, one):  # two is the one that was heard longest ago
        hear(each, ear=ear)
    assert [len(taken), taken[2]] == [3, encode([three])]
    hear(two, ear=ear)
    assert len(taken) == 4


# What is asked further ------------------------------------------------------------------------------------------------


class _Question:
    def __init__(self, name):
        self.id = name


FORWARD, DELTA = _Question("04/forward"), _Question("04/delta")


def asking(answers):
    """Asks a file that answers each case, by its number, so; and the list of what it was asked."""
    asked = []

    def ask(question, case, led):
        asked.append((question.id, case, led))
        return hear(answers[case]) if case in answers else []

    return Further({each.id: each for each in (FORWARD, DELTA)}, lambda cases: bytes(cases), ask), asked


def test_who_answers_the_same_is_asked_the_same_and_nothing_twice():
    first, _ = asking({b"\x01": RIGHT, b"\x02": RAISED})
    assert first.once(FORWARD, [1]).status == "returned"
    assert first.once(DELTA, [2], led=True).status == "raised"
    again, asked = asking({b"\x01": RIGHT, b"\x02": RAISED})
    assert again.all_the_same(first.noted)
    assert asked == [("04/forward", b"\x01", False), ("04/delta", b"\x02", True)]


def test_a_judge_that_is_needed_after_all_gets_what_came_by_then():
    first, _ = asking({b"\x01": RIGHT, b"\x02": RAISED, b"\x03": RIGHT})
    for number in (1, 2, 3):
        first.once(FORWARD, [number])
    other, asked = asking({b"\x01": RIGHT, b"\x02": RIGHT, b"\x03": RIGHT})
    assert not other.all_the_same(first.noted)
    assert [case for _, case, _ in asked] == [b"\x01", b"\x02"]
    assert [other.once(FORWARD, [number]).status for number in (1, 2)] == ["returned", "returned"]
    assert [case for _, case, _ in asked] == [b"\x01", b"\x02"]
    other.once(FORWARD, [3])
    assert [case for _, case, _ in asked] == [b"\x01", b"\x02", b"\x03"]


@pytest.mark.parametrize(
    ("question", "case", "led"), [(DELTA, [1], False), (FORWARD, [2], False), (FORWARD, [1], True)]
)
def test_another_case_is_asked_and_what_lay_ahead_is_forgotten(question, case, led):
    first, _ = asking({b"\x01": RIGHT, b"\x02": RAISED})
    first.once(FORWARD, [1])
    first.once(FORWARD, [2])
    other, asked = asking({b"\x01": RIGHT, b"\x02": RIGHT})
    other.all_the_same(first.noted)
    other.once(question, case, led)
    assert asked[2:] == [(question.id, bytes(case), led)]
    other.once(FORWARD, [2])
    assert asked[3:] == [("04/forward", b"\x02", False)]


def test_what_failed_is_never_the_same():
    first, _ = asking({})
    assert first.once(FORWARD, [1]).status == "crash"
    again, _ = asking({})
    assert not again.all_the_same(first.noted)
