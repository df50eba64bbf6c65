"""Marks out: each format, with everything in it that a class can hold. What isn't graded is nowhere 0."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from test_gradebook import RECEIPT, put

from byheart.batch.gradebook import Gradebook, open_gradebook
from byheart.batch.rows import result_of
from byheart.cli import main as cli
from byheart.exports.formats import FORMATS
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, Report
from byheart.submissions import HandIn, Person, Roster
from byheart.submissions.names import safe_cell


def put_fault(book: Gradebook, student: str) -> None:
    """A student with one right question, and one that wasn't graded."""
    verdicts = (
        Verdict("02_sigmoid/sigmoid", "right", 2.0, 2.0),
        Verdict("02_sigmoid/slope", "fault", 0.0, 2.0, "ours"),
    )
    report = Report(student, (ExerciseResult("02_sigmoid", None, verdicts),), RECEIPT, 0.1, "2025-01-01T00:00:00+00:00")
    book.put(result_of(report, student, ""))


def fill(book: Gradebook) -> None:
    """A small class: right, half right, not graded in part, not graded at all, and a group of two."""
    book.begin({"title": "A course", "kit": {}})
    put(book, "ada", sigmoid=2.0, slope=2.0)
    put(book, "=cmd|' /C calc'!A0", sigmoid=2.0, slope=0.0)
    put(book, "pair", sigmoid=0.0, slope=2.0)
    put_fault(book, "fay")
    book.refuse("gus", "the zip is damaged.")
    book.refuse("", "this belongs to nobody.")
    book.keep_hand_in("ada", HandIn((Person("Lovelace, Ada", "ada@example.org", "al1", "101", "s1", "B"),), late=0.0))
    book.keep_hand_in("pair", HandIn((Person("Zoë", number="7"), Person("+Bob", number="8")), "Team; =1", late=90.0))
    book.finish()


@pytest.fixture
def graded(tmp_path: Path) -> Path:
    with open_gradebook(tmp_path) as book:
        fill(book)
    return tmp_path


def rows_of(path: Path) -> Iterator[dict[str, str]]:
    return csv.DictReader(io.StringIO(path.read_text("utf-8"), newline=""))


def test_every_format_is_a_file_with_one_entry() -> None:
    folder = Path(cli.__file__).parents[1] / "exports"
    writing = {path.stem for path in folder.glob("*.py") if "\ndef export(" in path.read_text("utf-8")}
    assert {each.name for each in FORMATS} == writing


def test_both_tables_have_a_row_for_each_person_and_no_0_for_what_is_not_graded(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["export", "csv", str(graded)]) == 1
    said = capsys.readouterr()
    assert "fay has no mark: 1 of 2 questions aren't graded" in said.err
    assert "gus has no mark: not graded: the zip is damaged." in said.err
    assert said.out.splitlines() == [f"Wrote {graded}/exports/{name}.csv" for name in ("marks", "questions")]
    rows = list(rows_of(graded / "exports" / "marks.csv"))
    assert [(row["student"], row["name"], row["mark"], row["02_sigmoid"]) for row in rows] == [
        ("'=cmd|' /C calc'!A0", "", "2.0", "2.0"),
        ("ada", "Lovelace, Ada", "4.0", "4.0"),
        ("fay", "", "", ""),
        ("pair", "Zoë", "2.0", "2.0"),
        ("pair", "'+Bob", "2.0", "2.0"),
        ("gus", "", "", ""),
    ]
    questions = list(rows_of(graded / "exports" / "questions.csv"))
    assert [(row["student"], row["score"]) for row in questions if row["outcome"] == "fault"] == [("fay", "")]
    assert len(questions) == 10
    assert {row["group"] for row in questions if row["student"] == "pair"} == {"Team; '=1"}


def test_marks_are_scaled_where_it_is_asked_and_a_dry_run_writes_nothing(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["export", "csv", str(graded), "--student", "ada", "--out-of", "10", "--dry-run"]) == 0
    assert not (graded / "exports").exists()
    assert "Would write" in capsys.readouterr().out
    assert cli.main(["export", "csv", str(graded), "--student", "ada", "--out-of", "10"]) == 0
    (row,) = rows_of(graded / "exports" / "marks.csv")
    assert (row["mark"], row["out_of"]) == ("10.0", "10.0")


def test_who_is_on_the_roster_and_handed_in_nothing_has_a_row_and_no_0(
    graded: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_gradebook(graded) as book:
        book.keep_roster(
            Roster((Person("Ada", number="101"), Person("Nora Nil", sid="s9"), Person("Ivo Ill", sid="s8")))
        )
    assert cli.main(["mark", str(graded), "s8", "--excused", "--why", "ill"]) == 0
    assert cli.main(["export", "csv", str(graded)]) == 1
    assert "Nora" not in capsys.readouterr().err
    rows = {row["name"]: row for row in rows_of(graded / "exports" / "marks.csv")}
    assert [rows[each]["mark"] for each in ("Nora Nil", "Ivo Ill")] == ["", ""]
    assert [rows[each]["state"] for each in ("Nora Nil", "Ivo Ill")] == ["not graded: nothing was handed in", "excused"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["csv", "nowhere"], "holds no gradebook"),
        (["xls", "."], "invalid choice"),
        (["csv", "{}", "--out-of", "0"], "a number of points above 0"),
        (["csv", "{}", "--out-of", "nan"], "a number of points above 0"),
        (["csv", "{}", "--student", "nobody"], "has nothing of nobody"),
    ],
)
def test_what_cannot_be_exported_is_told(
    graded: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert cli.main(["export", *(each.format(graded) for each in words)]) == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("  @SUM(A1)", "  '@SUM(A1)"),
        ("a;=1", "a;'=1"),
        ("a\n-1", "a\n'-1"),
        ("＝1", "'＝1"),
        ("a-b", "a-b"),
        ("3 = 3", "3 = 3"),
    ],
)
def test_a_formula_is_defused(text: str, safe: str) -> None:
    assert safe_cell(text) == safe
