"""Lateness: what is taken off when marks are written out, and that no mark in the gradebook depends on it."""

import tomllib
from pathlib import Path

import pytest
from test_exports import rows_of
from test_gradebook import put

from byheart import batch
from byheart.asking.problems import GraderFault
from byheart.batch.gradebook import open_gradebook
from byheart.batch.late import LATE, lateness
from byheart.cli import main as cli
from byheart.curriculum.course import read_course
from byheart.curriculum.late import Late, late_from
from byheart.submissions import HandIn, Person

DAY, HOUR = 86400.0, 3600.0
PER_DAY = Late(grace=30, per_day=10, cap=50, extensions={"s17": 3, "eve@example.org": 1})


@pytest.mark.parametrize(
    ("facts", "share", "words"),
    [
        (HandIn(late=0.0), 0, ""),
        (HandIn(late=29 * 60), 0, "late by 29 minutes: nothing is taken off"),
        (HandIn(late=31 * 60), 0.1, "late by 31 minutes: -10 % when marks are written"),
        (HandIn(late=DAY), 0.1, "late by 1 day: -10 % when marks are written"),
        (HandIn(late=DAY + HOUR), 0.2, "late by 1 day and 1 hour: -20 % when marks are written"),
        (HandIn(late=40 * DAY), 0.5, "late by 40 days: -50 % when marks are written"),
        (HandIn(), 0, "when it was handed in isn't known: nothing is taken off"),
        (HandIn(marked_late=True), 0, "late; the platform doesn't say by how much, so nothing is taken off"),
        (HandIn((Person(sid="s17"),), late=2 * DAY), 0, "in time after an extension of 3 days"),
        (
            HandIn((Person(sid="s17"),), late=3.5 * DAY),
            0.1,
            "late by 12 hours after an extension of 3 days: -10 % when marks are written",
        ),
        (
            HandIn((Person(name="Eve"), Person(email="eve@example.org")), late=DAY),
            0,
            "in time after an extension of 1 day",
        ),
    ],
)
def test_what_is_taken_off(facts: HandIn, share: float, words: str) -> None:
    found = lateness("id", facts, PER_DAY)
    assert (found.share, found.words) == (pytest.approx(share), words)


def test_the_settings_own_date_counts_before_the_platforms_word() -> None:
    policy = Late(due="2026-11-30T23:00:00+01:00", per_hour=5)
    assert lateness("id", HandIn(at="2026-11-30T22:00:00+00:00", late=5.0), policy).share == 0
    assert lateness("id", HandIn(at="2026-12-01T00:30:00+00:00", late=0.0), policy).share == pytest.approx(0.15)
    assert lateness("id", HandIn(at="yesterday", late=HOUR), policy).share == pytest.approx(0.05)
    assert lateness("id", HandIn(at="2026-12-01T00:30:00"), policy).unknown


def test_without_a_policy_nothing_is_taken_off_or_asked() -> None:
    assert lateness("id", HandIn(), Late()).words == ""
    assert lateness("id", HandIn(late=DAY), Late()).words == "late by 1 day"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("per_day = 10\nper_hour = 1", "there is both per_day and per_hour"),
        ("per_day = 101", "per_day should be a number of percent, 0 to 100; it is 101"),
        ("grace = -1", "grace should be a number, 0 or more"),
        ("grase = 1", "Do you mean grace?"),
        ("due = 2026-11-30T23:59:00", "a date and a time with its zone"),
        ("due = 2026-11-30", "a date and a time with its zone"),
        ("due = 23:59:00", "a date and a time with its zone"),
        ('extensions = {ada = "3 days"}', "a number of days for each student"),
    ],
)
def test_a_wrong_setting_is_told(text: str, says: str) -> None:
    found = late_from(tomllib.loads(text))
    assert isinstance(found, str)
    assert says in found


def course_with(folder: Path, text: str) -> Path:
    """The article's course, with these settings of lateness laid over it."""
    (folder / "course").mkdir(exist_ok=True)
    (folder / "course" / "course.toml").write_text(f'questions = "installed"\n{text}', "utf-8")
    return folder / "course"


def test_the_settings_are_read_with_the_course(tmp_path: Path) -> None:
    text = '[late]\ndue = 2026-11-30T23:59:00Z\ngrace = 15\nper_day = 10\n[late.extensions]\n"ada" = 2\n'
    course = read_course(course_with(tmp_path, text))
    assert course.late == Late("2026-11-30T23:59:00+00:00", 15.0, 10.0, 0.0, 100.0, {"ada": 2.0})
    with pytest.raises(GraderFault, match=r"course.toml: \[late\]: there is no field grase. Do you mean grace?"):
        read_course(course_with(tmp_path, "[late]\ngrase = 1\n"))


@pytest.fixture
def graded(tmp_path: Path) -> Path:
    with open_gradebook(tmp_path) as book:
        book.begin({"title": "A course", "kit": {}, LATE: Late(per_day=10).as_json()})
        for student, late in (("ada", 2 * DAY), ("ben", 0.0), ("eve", None)):
            put(book, student, sigmoid=2.0, slope=2.0)
            book.keep_hand_in(student, HandIn((Person(student),), late=late))
        book.finish()
        batch.publish_all(tmp_path, book)
    return tmp_path


def test_it_is_taken_off_where_marks_are_written_and_nowhere_else(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = (graded / "students" / "ada.html").read_text("utf-8")
    assert "late by 2 days: -20 % when marks are written" in page
    assert "<strong>4</strong> <span>of 4 points" in page
    assert '"score": 4.0' in (graded / "results.json").read_text("utf-8")
    assert cli.main(["export", "csv", str(graded)]) == 0
    said = capsys.readouterr().out
    assert "ada: late by 2 days, -20 %: 4 -> 3.2" in said
    assert "1 of unknown lateness, so nothing is taken off: eve" in said
    rows = {row["student"]: row for row in rows_of(graded / "exports" / "marks.csv")}
    assert [(rows[each]["mark"], rows[each]["taken_off"]) for each in rows] == [
        ("3.2", "0.8"),
        ("4.0", "0.0"),
        ("4.0", "0.0"),
    ]


def test_another_policy_grades_nobody_again_and_counts_at_once(graded: Path, tmp_path: Path) -> None:
    course = course_with(tmp_path, "[late]\nper_day = 25\n")
    assert cli.main(["export", "csv", str(graded), "--course", str(course)]) == 0
    assert next(rows_of(graded / "exports" / "marks.csv"))["mark"] == "2.0"
    course_with(tmp_path, "[late]\nper_day = 25\n[late.extensions]\nada = 7\n")
    assert cli.main(["report", str(graded)]) == 0
    assert "in time after an extension of 7 days" in (graded / "students" / "ada.html").read_text("utf-8")
    (course / "course.toml").unlink()
    assert cli.main(["export", "csv", str(graded)]) == 0
    assert next(rows_of(graded / "exports" / "marks.csv"))["mark"] == "4.0"


def test_a_mark_that_a_person_gave_for_the_whole_stands(graded: Path) -> None:
    assert cli.main(["mark", str(graded), "ada", "--points", "3", "--why", "agreed"]) == 0
    assert cli.main(["export", "csv", str(graded)]) == 0
    assert next(rows_of(graded / "exports" / "marks.csv"))["mark"] == "3.0"
