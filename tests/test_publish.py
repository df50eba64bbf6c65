"""Publishing a class: what is said of a run without a jail, and memory that doesn't grow with the class."""

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from byheart import batch
from byheart.asking.answer import Line
from byheart.asking.problems import GraderFault
from byheart.batch.gradebook import FILE, Gradebook, open_gradebook
from byheart.batch.publication import teachers_page
from byheart.batch.rows import result_of
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, GradedFile, Receipt, Report, Total
from byheart.report import NotGraded, Standing, class_html, standing
from byheart.submissions import safe_name

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent
SCHEMA = json.loads((ROOT / "grader/byheart/judging/results.schema.json").read_text(encoding="utf-8"))
RECEIPT = Receipt("a" * 64, "b" * 64, "c" * 64, "0.1.0", "3.11", "2.0", (1,), 0, True)
LOOSE = replace(RECEIPT, confined=False)


def report_of(student: str, number: int = 0, receipt: Receipt = RECEIPT) -> Report:
    """A report of an ordinary size; what is wrong in it depends on the number."""
    file = GradedFile("deltas.py", "f" * 64, "x = 1  # a line of somebody's\n" * 200)
    return Report(student, tuple(_exercise(at, number, file) for at in range(1, 10)), receipt, 0.1, "2026-01-01")


def _exercise(at: int, number: int, file: GradedFile) -> ExerciseResult:
    verdicts = tuple(_verdict(f"{at:02}_topic/{name}", (number + at) % 7) for name in ("one", "two", "three"))
    return ExerciseResult(f"{at:02}_topic", file, verdicts)


def _verdict(question: str, kind: int) -> Verdict:
    if kind:
        return Verdict(question, "right", 2.0, 2.0)
    lines = (Line("deltas.py", 11, "return np.dot(x, y)"),)
    return Verdict(question, "wrong", 0.0, 2.0, "3 of 4 values differ.", lines=lines, behaviour=f"{len(question):010x}")


def fill(folder: Path, reports: list[Report]) -> None:
    with open_gradebook(folder) as book:
        begin(book)
        for report in reports:
            book.put(result_of(report, safe_name(report.student), "identity"))


def begin(book: Gradebook) -> None:
    book.begin({"title": "A course", "kit": {"version": "0", "key": "d" * 64, "seed": 1}})


def published(folder: Path, reports: list[Report]) -> tuple[dict[str, object], str]:
    """results.json and the class page."""
    fill(folder, reports)
    with open_gradebook(folder) as book:
        batch.publish(folder, book)
    table = json.loads((folder / batch.RESULTS).read_text(encoding="utf-8"))
    jsonschema.validate(table, SCHEMA)
    return table, (folder / batch.INDEX).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("receipts", "said"),
    [
        ((RECEIPT, RECEIPT), ""),
        ((LOOSE, LOOSE), "The code of everybody ran unconfined"),
        ((RECEIPT, LOOSE), "The code of 1 of 2 students ran unconfined"),
    ],
)
def test_a_class_without_a_jail_is_said_to_be_one(tmp_path: Path, receipts: tuple[Receipt, ...], said: str) -> None:
    reports = [report_of(f"s{number}", receipt=receipt) for number, receipt in enumerate(receipts)]
    table, page = published(tmp_path, reports)
    assert table["kit"]["confined"] is not bool(said)  # type: ignore[index]
    assert ("Graded without the jail." in page) == bool(said)
    assert said in page


def test_the_page_of_a_gradebook_is_that_of_its_reports(tmp_path: Path) -> None:
    reports = [report_of(f"s{number:02}", number) for number in range(9)]
    _, page = published(tmp_path, reports)
    standings = [standing(each, f"teacher/{teachers_page(each.student)}") for each in reports]
    assert page == class_html("A course", standings, [])
    assert page.count("\n<tr data-r=") == len(reports)


def test_nothing_is_left_but_the_two_files(tmp_path: Path) -> None:
    published(tmp_path, [report_of("ada")])
    assert {path.name for path in tmp_path.iterdir()} == {FILE, ".grading", batch.RESULTS, batch.INDEX}


def test_a_page_that_fails_in_the_middle_leaves_the_one_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, before = published(tmp_path, [report_of("ada")])

    def breaks(*_: object) -> list[str]:
        raise GraderFault("no page")

    monkeypatch.setattr("byheart.batch.publication.class_pieces", breaks)
    with open_gradebook(tmp_path) as book, pytest.raises(GraderFault, match="no page"):
        batch.publish(tmp_path, book)
    assert (tmp_path / batch.INDEX).read_text(encoding="utf-8") == before
    assert not list(tmp_path.glob(".*.part"))


def test_a_standing_survives_as_text() -> None:
    mine = standing(report_of("a\ud800\n\N{SNOWMAN}", 3, LOOSE), "students/a.html")
    assert mine.wrong
    assert "\n" not in mine.to_text()
    assert mine.to_text().isascii()
    assert Standing.from_text(mine.to_text()) == mine


def test_an_example_is_kept_only_for_groups_that_are_shown() -> None:
    many = [
        Standing(f"s{at}", "a", 0.0, 2.0, (("01_a", Total(0.0, 2.0, 0, 1)),), (("01_a/q", "wrong"),))
        for at in range(100)
    ]
    wrong = standing(report_of("x"), "a").wrong[0]
    many = [replace(each, wrong=(replace(wrong, behaviour=f"{at:010x}"),)) for at, each in enumerate(many)]
    page = class_html("A course", many, [NotGraded("mallory", "a bad zip")])
    assert page.count('class="example"') == 24
    assert len(re.findall(r"<tr data-r=\w*_\w*_[\w.]+>", page)) == 100
    assert page.count("_o>") == 76, "those left out are behind one link"
    assert "And <b>76 smaller groups</b>." in page


MEASURE = r"""
import re, sys
from pathlib import Path
from byheart import batch
from byheart.batch.gradebook import open_gradebook
with open_gradebook(Path(sys.argv[1])) as book:
    batch.publish(Path(sys.argv[1]), book)
print(re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text())[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_does_not_grow_with_the_class(tmp_path: Path) -> None:
    peaks, bytes_each = [], []
    for count in (200, 2000):
        folder = tmp_path / str(count)
        fill(folder, [report_of(f"student-{number:05}", number) for number in range(count)])
        words = [sys.executable, "-c", MEASURE, str(folder)]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])}
        done = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT, env=environment)
        peaks.append(int(done.stdout))
        bytes_each.append((folder / batch.INDEX).stat().st_size / count)
    assert peaks[1] < 1.1 * peaks[0], peaks
    assert bytes_each[1] < 450, bytes_each
