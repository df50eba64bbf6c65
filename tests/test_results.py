"""A report whose questions met a fault of ours: which marks from before stand."""

import json
from dataclasses import replace

import pytest

from byheart.asking.answer import Line
from byheart.judging.judge import Verdict
from byheart.judging.pictures import Cells, Curve
from byheart.judging.results import (
    ExerciseResult,
    GradedFile,
    Receipt,
    Report,
    Total,
    amount,
    as_json,
    from_json,
    with_marks_of,
)

RECEIPT = Receipt("a", "key", "settings", "0", "3", "2", (1,), 0, True)


def report(*verdicts, key="key"):
    exercise = ExerciseResult("04_deltas", None, verdicts)
    return Report("ada", (exercise,), replace(RECEIPT, key=key), 0.1, "now")


RIGHT = Verdict("04_deltas/output_delta", "right", 2.0, 2.0)
HIDDEN = Verdict("04_deltas/hidden_delta", "right", 2.0, 2.0)
FAULT = Verdict("04_deltas/output_delta", "fault", 0.0, 2.0, "This is byheart's fault, not yours: x.")
WRONG = Verdict("04_deltas/hidden_delta", "wrong", 0.0, 2.0, "Differs.")


def test_a_mark_stands_only_for_the_question_that_failed():
    whole = with_marks_of(report(FAULT, WRONG), report(RIGHT, HIDDEN))
    assert [verdict.score for verdict in whole.verdicts] == [2.0, 0.0]
    assert whole.verdicts[0].notes == (
        "This mark is from an earlier run. This time: This is byheart's fault, not yours: x.",
    )
    assert whole.verdicts[1] == WRONG


def test_a_mark_stands_only_under_the_same_key():
    now = report(FAULT, WRONG)
    assert with_marks_of(now, report(RIGHT, HIDDEN, key="other")) == now


def test_a_mark_stands_only_for_as_many_points():
    now = report(replace(FAULT, points=3.0), WRONG)
    assert with_marks_of(now, report(RIGHT, HIDDEN)) == now


def test_a_fault_from_before_is_no_mark():
    now = report(FAULT, WRONG)
    assert with_marks_of(now, report(replace(FAULT, message="older"), HIDDEN)) == now


def test_points_are_added_up_and_nothing_else():
    first = ExerciseResult("04_deltas", None, (RIGHT, WRONG, FAULT))
    second = ExerciseResult("05_x", None, (replace(WRONG, score=0.5, points=1.0),))
    assert (first.total.score, first.total.points) == (2.0, 6.0)
    whole = Report("ada", (first, second), RECEIPT, 0.1, "now")
    assert (whole.score, whole.points) == (2.5, 7.0)
    assert whole.verdicts == (*first.verdicts, *second.verdicts)


def test_what_met_a_fault_of_ours_is_counted_and_nothing_else():
    first = ExerciseResult("04_deltas", None, (RIGHT, WRONG, FAULT))
    second = ExerciseResult("05_x", None, (FAULT, replace(FAULT, question="05_x/y"), RIGHT, WRONG))
    assert (first.total.ungraded, second.total.ungraded) == (1, 2)
    assert Report("ada", (first, second), RECEIPT, 0.1, "now").total.ungraded == 3
    assert report(RIGHT, WRONG).total.ungraded == 0


def test_points_are_shown_with_no_more_than_two_digits_after_the_point():
    assert [amount(each) for each in (2.0, 0.5, 2 / 3, 0.125, 1200.0, 0.0)] == ["2", "0.5", "0.67", "0.12", "1200", "0"]


@pytest.mark.parametrize(
    ("ungraded", "asked", "shown"),
    [
        (0, 3, ("3.5", "of 4")),
        (1, 3, ("3.5", "so far")),
        (3, 3, ("not graded", "")),
        (0, 0, ("3.5", "of 4")),  # nothing was asked, and nothing failed
    ],
)
def test_what_is_not_graded_is_no_zero_and_no_part_of_a_total(ungraded, asked, shown):
    assert Total(3.5, 4.0, ungraded, asked).shown == shown


def test_a_report_comes_back_from_json_as_it_was():
    shown = replace(
        WRONG,
        notes=("a", "b"),
        lines=(Line("a.py", 3, "x = 1"),),
        mistake="m",
        cells=Cells("it", ((True, False), (False, False))),
        curve=Curve("seed 1", (1.0, 2.0), (1.5, 2.5)),
        hints=("one", "two", "three"),
    )
    graded = ExerciseResult("04_deltas", GradedFile("a.py", "0" * 64, "x = 1"), (RIGHT, shown))
    missing = ExerciseResult("05_x", None, (FAULT,))
    whole = Report("ada", (graded, missing), RECEIPT, 0.1, "now", "printed", ("not read",))
    again = from_json(json.loads(json.dumps(as_json(whole))))
    assert again == whole
    assert hash(again) == hash(whole)  # lists would be equal to nothing, and have no hash


def test_what_was_forgiven_before_may_still_be():
    """An older report doesn't say what may be forgiven: its points do."""
    table = json.loads(json.dumps(as_json(report(replace(WRONG, follows="04_deltas/x", score=2.0), WRONG))))
    for each in table["exercises"][0]["verdicts"]:
        del each["forgivable"]
    del table["receipt"]["award"]
    assert [each.forgivable for each in from_json(table).verdicts] == [True, False]


@pytest.mark.parametrize("damage", ["exercises", "receipt", "student"])
def test_a_table_that_is_no_report_is_refused(damage):
    table = json.loads(json.dumps(as_json(report(RIGHT))))
    del table[damage]
    with pytest.raises((KeyError, TypeError)):
        from_json(table)
