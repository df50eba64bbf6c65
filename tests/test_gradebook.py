"""The gradebook: what is kept, what a regrade moves, and what it says when the file can't be used."""

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from byheart.asking.answer import Line
from byheart.asking.problems import GraderFault
from byheart.batch import gradebook, publish_all, tables
from byheart.batch.gradebook import FILE, LOCK, Gradebook, open_gradebook
from byheart.batch.rows import Moved, result_of
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, Receipt, Report
from byheart.submissions import HandIn, Person

RECEIPT = Receipt("a" * 64, "b" * 64, "c" * 64, "0.1.0", "3.11", "2.0", (1,), 0, True)


def report_of(student: str, **scores: float) -> Report:
    verdicts = tuple(
        Verdict(
            f"02_sigmoid/{name}", "right" if score else "wrong", score, 2.0, "a message", lines=(Line("f.py", 3, "x"),)
        )
        for name, score in scores.items()
    )
    return Report(student, (ExerciseResult("02_sigmoid", None, verdicts),), RECEIPT, 0.1, "2025-01-01T00:00:00+00:00")


def put(book: Gradebook, student: str, identity: str = "one", **scores: float) -> None:
    book.put(result_of(report_of(student, **scores), student, identity))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Gradebook]:
    with open_gradebook(tmp_path) as opened:
        opened.begin({"title": "A course"})
        yield opened


def test_a_result_comes_back_as_it_was_put(book: Gradebook) -> None:
    put(book, "ada", sigmoid=2.0, slope=0.0)
    assert book.report("ada") == report_of("ada", sigmoid=2.0, slope=0.0)
    assert list(book.reports()) == [(report_of("ada", sigmoid=2.0, slope=0.0), "ada")]
    assert (book.identity("ada"), book.identity("bob")) == ("one", None)
    assert book.fact("title") == "A course"
    assert book.mean() == (1, 2.0, 4.0)


def test_results_are_as_in_results_json(book: Gradebook) -> None:
    put(book, "bob", sigmoid=0.0)
    put(book, "ada", sigmoid=2.0, slope=0.0)
    ada, bob = book.results()
    assert (ada["id"], ada["score"], ada["points"], bob["id"]) == ("ada", 2.0, 4.0, "bob")
    assert ada["exercises"][0]["questions"][1] == {
        "id": "02_sigmoid/slope",
        "outcome": "wrong",
        "score": 0.0,
        "points": 2.0,
        "mistake": None,
        "message": "a message",
        "line": 3,
    }


def test_a_regrade_tells_every_mark_that_moved(book: Gradebook) -> None:
    put(book, "ada", sigmoid=2.0, slope=0.0, gone=0.0)
    put(book, "bob", sigmoid=2.0)
    book.finish()
    book.begin({})
    put(book, "ada", sigmoid=2.0, slope=2.0, new=0.0)
    put(book, "bob", sigmoid=2.0)
    assert [(each.student, each.question, _scores(each)) for each in book.moved()] == [
        ("ada", "02_sigmoid/slope", (0.0, 2.0)),
        ("ada", "02_sigmoid/gone", (0.0, None)),
        ("ada", "02_sigmoid/new", (None, 0.0)),
    ]
    book.finish()
    book.begin({})
    assert list(book.moved()) == []


def test_a_run_that_was_stopped_goes_on_and_still_tells_what_it_moved(tmp_path: Path) -> None:
    with open_gradebook(tmp_path) as book:
        book.begin({})
        put(book, "ada", sigmoid=0.0)
        book.finish()
        book.begin({})
        put(book, "ada", "two", sigmoid=2.0)
    with open_gradebook(tmp_path) as book:
        book.begin({})
        put(book, "ada", "three", sigmoid=2.0)
        assert [_scores(each) for each in book.moved()] == [(0.0, 2.0)]


def _scores(moved: Moved) -> tuple[float | None, float | None]:
    return moved.old.score if moved.old else None, moved.new.score if moved.new else None


def test_a_fault_is_graded_again_next_time(book: Gradebook) -> None:
    verdict = Verdict("02_sigmoid/sigmoid", "fault", 0.0, 2.0)
    report = Report("ada", (ExerciseResult("02_sigmoid", None, (verdict,)),), RECEIPT, 0.1, "now")
    assert result_of(report, "ada", "one").identity == ""


def test_refusals_last_for_a_run_and_may_belong_to_nobody(book: Gradebook) -> None:
    book.refuse("", "the entry leaves the archive.")
    book.refuse("", "another one does, too.")
    book.refuse("mallory", "half \ud800 a character", ours=True)
    assert [(each.student, each.ours) for each in book.refusals()] == [("", False), ("", False), ("mallory", True)]
    book.begin({})
    assert list(book.refusals()) == []


@pytest.mark.parametrize("text", ["\ud800", "\x00", "'; DROP TABLE marks; --", "\x1b[31m", "𝕏" * 500])
def test_any_text_can_be_kept(book: Gradebook, text: str) -> None:
    verdict = Verdict("02_sigmoid/sigmoid", "error", 0.0, 2.0, text)
    report = Report("ada", (ExerciseResult("02_sigmoid", None, (verdict,)),), RECEIPT, 0.1, "now", output=text)
    book.put(result_of(report, "ada", "one"))
    assert book.report("ada") == report
    assert len(list(book.results())) == 1


# What can be wrong with the file ------------------------------------------------------------------------------


def test_a_folder_in_which_no_lock_can_be_made_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / LOCK).mkdir()
    written = pytest.raises(GraderFault, match=r"can't be written. Allow it, or name another folder with --out")
    with written, open_gradebook(tmp_path):
        pass


def test_two_graders_do_not_write_into_one_folder(tmp_path: Path) -> None:
    sentence = "another byheart is grading into this folder"
    with open_gradebook(tmp_path), pytest.raises(GraderFault, match=sentence), open_gradebook(tmp_path):
        pass
    with open_gradebook(tmp_path):
        pass


def test_a_reader_may_look_while_there_is_grading(book: Gradebook) -> None:
    put(book, "ada", sigmoid=2.0)
    reader = sqlite3.connect(book.path)
    reader.execute("BEGIN")
    assert reader.execute("SELECT student FROM results").fetchall() == [("ada",)]
    put(book, "bob", sigmoid=2.0)
    reader.close()


def test_a_gradebook_that_another_program_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gradebook, "_PATIENCE", 0.1)
    with open_gradebook(tmp_path) as book:
        book.begin({})
        put(book, "ada", sigmoid=2.0)
        other = sqlite3.connect(book.path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(GraderFault, match=rf"{FILE} is in use by another program. Close that"):
            put(book, "bob", sigmoid=2.0)
        other.execute("ROLLBACK")
        assert list(book.students()) == ["ada"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b"not a database, but long enough to be looked at" * 100),
        lambda path: os.truncate(path, path.stat().st_size // 2),
        lambda path: _overwrite(path, 4096, b"\xff" * 8192),
    ],
)
def test_a_damaged_gradebook_is_named_and_left_alone(tmp_path: Path, damage: object) -> None:
    with open_gradebook(tmp_path) as book:
        book.begin({})
        for number in range(50):
            put(book, f"student {number}", sigmoid=2.0)
    path = tmp_path / FILE
    damage(path)  # type: ignore[operator]
    before = path.read_bytes()
    with (
        pytest.raises(GraderFault, match=rf"{FILE} is damaged .*Move it away") as caught,
        open_gradebook(tmp_path) as book,
    ):
        list(book.reports())
    assert str(tmp_path) in str(caught.value)
    assert path.read_bytes() == before


def _overwrite(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def test_a_gradebook_of_another_version_and_one_that_is_none(tmp_path: Path) -> None:
    with open_gradebook(tmp_path) as book:
        book._connection.execute("PRAGMA user_version = 7")
    with pytest.raises(GraderFault, match="written by another version"), open_gradebook(tmp_path):
        pass
    other = tmp_path / "other"
    other.mkdir()
    with sqlite3.connect(other / FILE) as connection:
        connection.execute("CREATE TABLE mine (x)")
    with pytest.raises(GraderFault, match="isn't a gradebook of byheart"), open_gradebook(other):
        pass


OLD = sorted((Path(__file__).parent / "gradebooks").glob("*.sqlite"))


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_a_gradebook_that_an_older_byheart_wrote_is_read_and_its_marks_stand(path: Path, tmp_path: Path) -> None:
    """Each was written by a release with tables of that version: ada is right, ben is wrong in one of two questions."""
    (tmp_path / FILE).write_bytes(path.read_bytes())
    with open_gradebook(tmp_path) as book:
        assert {each["id"]: each["score"] for each in book.results()} == {"ada": 4.0, "ben": 2.0}
        assert [verdict.mistake for verdict in book.report("ben").verdicts] == ["sigmoid-missing-minus", None]
        publish_all(tmp_path, book)
    assert "ben" in (tmp_path / "index.html").read_text(encoding="utf-8")
    version = int(path.stem.rpartition("-")[2])
    copies = [each.name for each in tmp_path.glob("gradebook-*.sqlite")]
    assert copies == ([] if version == tables.VERSION else [f"gradebook-version-{version}.sqlite"])


def test_an_older_gradebook_is_migrated_after_a_copy_was_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_gradebook(tmp_path) as book:
        book.begin({})
        put(book, "ada", sigmoid=2.0)
    before = tables.VERSION
    monkeypatch.setattr(tables, "VERSION", before + 2)
    with pytest.raises(GraderFault, match="written by another version"), open_gradebook(tmp_path):
        pass
    steps = {before: "ALTER TABLE runs ADD COLUMN kit TEXT;", before + 1: "UPDATE runs SET kit = 'old';"}
    monkeypatch.setattr(tables, "_MIGRATIONS", {**steps, before + 1: "UPDATE nothing SET kit = 'old';"})
    with pytest.raises(GraderFault), open_gradebook(tmp_path):
        pass
    monkeypatch.setattr(tables, "_MIGRATIONS", steps)
    for _ in range(2):
        with open_gradebook(tmp_path) as book:
            assert list(book._read("SELECT kit FROM runs")) == [("old",)], "a step that failed left nothing behind"
            assert list(book.students()) == ["ada"]
    with contextlib.closing(sqlite3.connect(tmp_path / f"gradebook-version-{before}.sqlite")) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (before,)
        assert copy.execute("SELECT student FROM results").fetchall() == [("ada",)]
    monkeypatch.setattr(tables, "VERSION", before)
    with pytest.raises(GraderFault, match="written by another version"), open_gradebook(tmp_path):
        pass


def test_who_handed_in_is_kept_beside_the_marks_and_forgotten_with_them(tmp_path: Path) -> None:
    ada = HandIn((Person("Ada Lovelace", number="17"),), at="2026-11-26T09:00:00+00:00", attempt=2, late=0.0)
    with open_gradebook(tmp_path) as book:
        book.begin({})
        put(book, "ada", sigmoid=2.0)
        put(book, "ben", sigmoid=0.0)
        book.keep_hand_in("ada", HandIn())
        book.keep_hand_in("ada", ada)
        assert book.hand_ins() == {"ada": ada}
        entries = [each.get("handed_in") for each in book.results()]
        assert entries == [json.loads(json.dumps(ada.as_json())), None]
        book.forget("ada")
        assert book.hand_ins() == {}


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(GraderFault, match="can't be made"), open_gradebook(tmp_path / "file" / "graded"):
        pass


_FILL = """
import resource, signal, sys
from pathlib import Path
sys.path.insert(0, {here!r})
from test_gradebook import put
from byheart.batch.gradebook import open_gradebook
from byheart.asking.problems import GraderFault
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with open_gradebook(Path({folder!r})) as book:
    book.begin({{}})
    put(book, "ada", sigmoid=2.0)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
    try:
        for number in range(1000):
            put(book, f"student {{number}}", sigmoid=2.0)
    except GraderFault as problem:
        print(number, problem)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs resource limits")
def test_a_full_disk_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    program = _FILL.format(here=str(Path(__file__).parent), folder=str(tmp_path))
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=600, check=True)
    kept, _, problem = done.stdout.partition(" ")
    assert "the disk is full or fails" in problem
    assert "make room" in problem
    with open_gradebook(tmp_path) as book:
        assert len(list(book.students())) == int(kept) + 1
