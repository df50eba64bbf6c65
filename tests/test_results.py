"""A report whose questions met a fault of ours: which marks from before stand."""

from dataclasses import replace

from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, Receipt, Report, with_marks_of

RECEIPT = Receipt("a", "key", "settings", "0", "3", "2", (1,), 0, True)


def report(*verdicts, key="key"):
    exercise = ExerciseResult("04_deltas", None, verdicts)
    return Report("ada", (exercise,), replace(RECEIPT, key=key), 0.1, "now")


RIGHT = Verdict("04_deltas/output_delta", "right", 2.0, 2.0)
HIDDEN = Verdict("04_deltas/hidden_delta", "right", 2.0, 2.0)
FAULT = Verdict("04_deltas/output_delta", "fault", 0.0, 2.0, "This is our fault, not yours: x.")
WRONG = Verdict("04_deltas/hidden_delta", "wrong", 0.0, 2.0, "Differs.")


def test_a_mark_stands_only_for_the_question_that_failed():
    whole = with_marks_of(report(FAULT, WRONG), report(RIGHT, HIDDEN))
    assert [verdict.score for verdict in whole.verdicts] == [2.0, 0.0]
    assert whole.verdicts[0].notes == ("This mark is from an earlier run. This time: This is our fault, not yours: x.",)
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
