"""What wasn't graded, by a fault of ours or the machine's, is no 0: not on a page, not in a file, not in a sum."""

import io
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from byheart import batch
from byheart.batch import Step
from byheart.batch.gradebook import Gradebook, open_gradebook
from byheart.batch.rows import result_of
from byheart.cli import became
from byheart.cli.moved import moves
from byheart.judging.compare import Outcome
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, Receipt, Report
from byheart.learner import screen
from byheart.report import standing
from byheart.report.classroom import class_view
from byheart.report.pages import class_html, student_html, student_json, student_markdown
from byheart.report.student import student_view

SCHEMA = json.loads(
    (Path(__file__).parent.parent / "grader/byheart/judging/results.schema.json").read_text(encoding="utf-8")
)
RECEIPT = Receipt("f" * 64, "a" * 64, "b" * 64, "0.1.0", "3.13.5", "2.3.1", (1, 2), 1, True)


def report_of(student: str, *outcomes: Outcome) -> Report:
    """Two exercises of two questions each, worth 2 points a question."""
    verdicts = [
        Verdict(f"0{2 + at // 2}_topic/q{at}", outcome, 2.0 if outcome == "right" else 0.0, 2.0, "a sentence.")
        for at, outcome in enumerate(outcomes)
    ]
    exercises = tuple(ExerciseResult(f"0{2 + at}_topic", None, tuple(verdicts[2 * at : 2 * at + 2])) for at in range(2))
    return Report(student, exercises, RECEIPT, 0.1, "2026-11-24T12:00:00+00:00")


WHOLE = report_of("ada", "right", "right", "right", "wrong")
PART = report_of("bob", "right", "fault", "right", "right")
ONE_EXERCISE = report_of("cleo", "right", "right", "fault", "fault")
NOTHING = report_of("dan", "fault", "fault", "fault", "fault")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gradebook]:
    with open_gradebook(tmp_path) as book:
        book.begin({"title": "A course", "kit": {"version": "0", "key": "a" * 64, "seed": 1}})
        yield book


def put(book: Gradebook, *reports: Report) -> None:
    for report in reports:
        book.put(result_of(report, report.student, "one"))


def test_a_students_page_says_how_much_is_graded_and_gives_no_total() -> None:
    for page in (student_html(PART), student_markdown(PART)):
        assert "3 of 4 questions are graded so far. Questions without a mark don" in page
        assert "6 of 8" not in page
        assert "0 / 2" not in page
        assert "of 2" not in page
    view = student_view(PART)
    assert (view.score, view.of) == ("6", "points so far")
    assert [(row.score, row.of) for row in view.rows] == [("2", "so far"), ("4", "of 4")]
    (finding,) = view.findings
    assert (finding.word, finding.score, finding.of) == ("not graded", "not graded", "")
    assert 'class="progress"' not in student_html(PART)


def test_where_nothing_is_graded_there_is_no_number_at_all() -> None:
    view = student_view(NOTHING)
    assert (view.score, view.of, {row.score for row in view.rows}) == ("not graded", "", {"not graded"})
    assert "<title>dan: not graded " in student_html(NOTHING)


def test_a_whole_grade_is_shown_as_before() -> None:
    view = student_view(WHOLE)
    assert (view.score, view.of, view.so_far) == ("6", "of 8 points", "")
    assert "so far" not in student_html(WHOLE)


def test_a_students_json_has_no_score_where_something_is_not_graded() -> None:
    table = json.loads(student_json(PART))
    assert (table["score"], table["so_far"], table["not_graded"], table["points"]) == (None, 6.0, 1, 8.0)
    first, second = table["exercises"]
    assert (first["score"], first["so_far"], first["questions"][1]["score"]) == (None, 2.0, None)
    assert second["score"] == 4.0
    assert "so_far" not in second


def test_the_class_page_leaves_them_out_of_the_median_and_the_chart() -> None:
    standings = [standing(each, "a.html") for each in (WHOLE, report_of("eve", *["right"] * 4), PART, NOTHING)]
    view = class_view("A course", standings, [])
    facts = dict(view.facts)
    assert facts["graded"] == "2"
    assert facts["graded in part"] == "2"
    assert facts["median of the marks"] == facts["mean of the marks"] == "7 / 8"
    assert view.histogram is not None
    assert view.histogram.words == "Students by their share of the points. 70–80: 1; 90–100: 1."
    assert "2 students aren't wholly graded, and are left out of the mean, the median and the chart" in view.in_part
    rows = {row.name: row for row in class_view("A course", standings, []).rows}
    assert (rows["ada"].score, [cell.score for cell in rows["ada"].cells]) == ("6", ["4", "2"])
    assert (rows["bob"].score, [cell.score for cell in rows["bob"].cells]) == ("6 so far", ["2 so far", "4"])
    assert (rows["dan"].score, [cell.score for cell in rows["dan"].cells]) == ("not graded", ["not graded"] * 2)
    page = class_html("A course", standings, [])
    assert "aren&#39;t wholly graded" in page
    assert "4 students" in page


def test_a_class_of_whom_nobody_is_wholly_graded_has_no_median() -> None:
    view = class_view("A course", [standing(each, "a.html") for each in (PART, NOTHING)], [])
    assert [name for name, _ in view.facts] == ["graded", "graded in part", "not graded"]
    assert view.histogram is None


def test_results_json_has_no_score_where_something_is_not_graded(book: Gradebook, tmp_path: Path) -> None:
    (tmp_path / "students").mkdir()
    put(book, WHOLE, PART, ONE_EXERCISE, NOTHING)
    batch.publish(tmp_path, book)
    table = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    jsonschema.validate(table, SCHEMA)
    students = {each["id"]: each for each in table["students"]}
    assert {name: each["score"] for name, each in students.items()} == {
        "ada": 6.0, "bob": None, "cleo": None, "dan": None,
    }  # fmt: skip
    assert (students["bob"]["so_far"], students["bob"]["not_graded"]) == (6.0, 1)
    assert [each["score"] for each in students["cleo"]["exercises"]] == [4.0, None]
    assert [each["score"] for each in students["cleo"]["exercises"][1]["questions"]] == [None, None]
    assert all(each["points"] == 8.0 for each in students.values())


def test_the_mean_is_of_those_who_are_wholly_graded(book: Gradebook) -> None:
    put(book, WHOLE, PART, NOTHING)
    assert book.mean() == (1, 6.0, 8.0)
    assert book.in_part() == 2


def test_a_mark_that_could_not_be_given_again_has_moved(book: Gradebook) -> None:
    put(book, WHOLE)
    book.finish()
    book.begin({})
    put(book, report_of("ada", "right", "right", "right", "fault"))
    (moved,) = book.moved()
    said = list(moves([], [moved], Path("moved.csv")))
    assert said[3].endswith("0 of 2 (wrong) -> not graded")


def test_the_terminal_says_how_much_is_graded(book: Gradebook) -> None:
    put(book, WHOLE, PART, NOTHING)
    tally = became.Tally()
    steps = [_step(each) for each in (WHOLE, PART, NOTHING)]
    for step in steps:
        tally.count(step)
    said = "\n".join(became.summary(book, tally, {"ada", "bob", "dan"}))
    assert "Mean of 1 student: 6 of 8 points." in said
    assert "2 students aren't wholly graded and are left out of the mean: what isn't graded doesn't count as 0." in said
    shown = io.StringIO()
    list(became.shown_on(shown, iter(steps), 3))
    assert shown.getvalue().splitlines() == [
        "1/3 ada: 6 of 8",
        "2/3 bob: 6 so far, 3 of 4 questions graded",
        "3/3 dan: 0 of 4 questions graded",
    ]


def _step(report: Report) -> Step:
    return Step(
        report.student,
        "graded",
        report.score,
        report.points,
        asked=len(report.verdicts),
        ungraded=report.total.ungraded,
    )


@pytest.mark.parametrize(
    ("report", "row", "last"),
    [
        (PART, "2 so far", "3 of 4 rebuilt · 6 so far · next: 02_topic q1"),
        (NOTHING, "not graded", "0 of 4 rebuilt · not graded · next: 02_topic q0"),
        (WHOLE, "4 / 4", "3 of 4 rebuilt · 6 / 8 points · next: 03_topic q3"),
    ],
)
def test_a_learners_terminal_does_not_count_it_either(report: Report, row: str, last: str) -> None:
    first = next(screen.strips(report.verdicts, screen.Style()))
    assert first.endswith(row)
    assert screen.closing(report.verdicts, screen.Style()) == last


def test_a_blank_page_that_was_not_judged_is_not_graded() -> None:
    exercise = ExerciseResult(
        "10_thirteen_lines", None, tuple(Verdict(f"10_thirteen_lines/p{at}", "fault", 0.0, 1.0) for at in range(3))
    )
    page: Any = student_view(replace(WHOLE, exercises=(*WHOLE.exercises, exercise)))
    assert (page.rows[2].score, page.rows[2].of) == ("not graded", "")
    assert page.of == "points so far"


@pytest.mark.parametrize(
    ("graded", "told"),
    [(1, []), (2, ["  The other one was graded."]), (4, ["  The other 3 students were graded."])],
)
def test_who_is_graded_in_part_is_none_of_the_others(graded: int, told: list[str]) -> None:
    step = replace(_step(PART), why="a fault in byheart")
    assert list(became.not_right_told([step], Counter(graded=graded)))[1:] == told
