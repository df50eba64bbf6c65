"""What one submission adds up to: sums, marks from before, a person's word, and the same through JSON."""

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
    with_words,
)
from byheart.judging.word import Given, Word

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


@pytest.mark.parametrize(
    ("ungraded", "told"),
    [
        (0, {"score": 3.5, "points": 4.0}),
        (1, {"score": None, "points": 4.0, "so_far": 3.5, "not_graded": 1}),
    ],
)
def test_in_json_a_total_has_a_score_only_where_all_is_graded(ungraded, told):
    assert Total(3.5, 4.0, ungraded, 3).as_json == told


# A person's word -----------------------------------------------------------------------------------------------------

FILE = GradedFile("deltas.py", "f" * 64, "x = 1")


def graded(*verdicts, file=FILE):
    return replace(report(), exercises=(ExerciseResult("04_deltas", file, verdicts),))


def test_a_word_is_for_its_question_and_byhearts_mark_stands_beside_it():
    word = Word(HIDDEN.question, points=1.5, by="Ms Ito")
    told = with_words(graded(RIGHT, WRONG), [word])
    assert told.verdicts == (RIGHT, replace(WRONG, score=1.5, given=Given(word, 0.0, 2.0)))
    assert (told.score, told.points, told.given) == (3.5, 4.0, None)
    assert told.words == (told.verdicts[1].given,)


def test_without_a_word_a_report_stays_as_it_is():
    before = graded(RIGHT, WRONG)
    assert with_words(before, []) == before
    assert before.words == ()


def test_a_word_on_a_question_that_is_not_asked_stays_out():
    assert with_words(graded(RIGHT, WRONG), [Word("05_x/y", points=1.0)]) == graded(RIGHT, WRONG)


def test_points_for_the_whole_replace_the_sum_and_leave_the_questions():
    whole, comment = Word(points=3.0), Word(HIDDEN.question, comment="Nearly.")
    told = with_words(graded(RIGHT, WRONG), [whole, comment])
    assert told.total == Total(3.0, 4.0, 0, 2)
    assert told.given == Given(whole, 2.0, 4.0)
    assert [each.score for each in told.verdicts] == [2.0, 0.0]
    assert [each.word for each in told.words] == [whole, comment]  # the one on the whole first


def test_points_for_the_whole_are_a_mark_also_where_something_is_not_graded():
    told = with_words(graded(FAULT, HIDDEN), [Word(points=3.0)])
    assert told.total == Total(3.0, 4.0, 0, 2)
    assert told.given.score is None  # what isn't graded is no sum, not even a lower one


def test_byhearts_sum_beside_a_word_on_the_whole_has_the_words_on_questions_in_it():
    told = with_words(graded(RIGHT, WRONG), [Word(points=3.0), Word(HIDDEN.question, points=1.5)])
    assert (told.given.score, told.given.points) == (3.5, 4.0)


def test_a_comment_on_the_whole_changes_no_points():
    told = with_words(graded(FAULT, WRONG), [Word(comment="See me.")])
    assert told.total == Total(0.0, 4.0, 1, 2)


@pytest.mark.parametrize(
    ("file", "said_of", "changed"),
    [
        (FILE, FILE.sha256, False),
        (FILE, "a" * 64, True),
        (FILE, "", False),  # nobody knows what it was said of
        (FILE, "no file", True),
        (None, "no file", False),
        (None, FILE.sha256, True),
    ],
)
def test_a_word_tells_where_the_file_has_changed(file, said_of, changed):
    told = with_words(graded(WRONG, file=file), [Word(WRONG.question, points=1.0, file=said_of)])
    assert told.verdicts[0].given.changed is changed


@pytest.mark.parametrize(("said_of", "changed"), [(RECEIPT.submission, False), ("b", True), ("", False)])
def test_a_word_on_the_whole_tells_where_the_submission_has_changed(said_of, changed):
    assert with_words(graded(WRONG), [Word(points=1.0, file=said_of)]).given.changed is changed


ALL = Word(excused=True)
ONE, OTHER = (Word(each.question, excused=True) for each in (RIGHT, HIDDEN))


@pytest.mark.parametrize(
    ("words", "excused"),
    [
        ([], False),
        ([ALL], True),
        ([Word(points=1.0)], False),
        ([ONE], False),
        ([ONE, OTHER], True),
        ([Word(points=1.0), ONE, OTHER], True),
        ([ONE, Word(HIDDEN.question, points=1.0)], False),
    ],
)
def test_who_is_excused_is_excused_from_all_of_it(words, excused):
    assert with_words(graded(RIGHT, WRONG), words).excused is excused


def test_of_whom_nothing_was_asked_is_not_excused():
    assert graded().excused is False


# JSON ----------------------------------------------------------------------------------------------------------------


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
    first = ExerciseResult("04_deltas", GradedFile("a.py", "0" * 64, "x = 1"), (RIGHT, shown))
    missing = ExerciseResult("05_x", None, (FAULT,))
    whole = Report("ada", (first, missing), RECEIPT, 0.1, "now", "printed", ("not read",))
    whole = with_words(whole, [Word(points=1.0, why="A start."), Word(RIGHT.question, excused=True)])
    again = from_json(json.loads(json.dumps(as_json(whole))))
    assert again == whole
    assert hash(again) == hash(whole)  # lists would be equal to nothing, and have no hash


def test_what_was_forgiven_before_may_still_be():
    """An older report doesn't say what may be forgiven: its points do."""
    table = json.loads(json.dumps(as_json(report(replace(WRONG, follows="04_deltas/x", score=0.5), WRONG, RIGHT))))
    for each in table["exercises"][0]["verdicts"]:
        del each["forgivable"]
    del table["receipt"]["award"]
    assert [each.forgivable for each in from_json(table).verdicts] == [True, False, False]


@pytest.mark.parametrize("damage", ["exercises", "receipt", "student"])
def test_a_table_that_is_no_report_is_refused(damage):
    table = json.loads(json.dumps(as_json(report(RIGHT))))
    del table[damage]
    with pytest.raises((KeyError, TypeError)):
        from_json(table)
