"""A class of 30, five of whom do all they can so that nobody else is graded. The other 25 are graded as without them.

One kills the process that judges it, one makes it fail, one starves it with threads that go on computing, one never
ends in any question, one prints without end and hands in a page that is very deep. What can't be done from inside the
jail any more, killing and failing, is done by a jail that plays along.
"""

import contextlib
import os
import shutil
import sqlite3
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from byheart.asking.problems import GraderFault
from byheart.batch import Setup
from byheart.batch.gradebook import FILE
from byheart.cli.grading import grade_class
from byheart.cli.order import Order
from byheart.cli.words import OUR_FAULT
from byheart.curriculum.course import read_course, read_exercises
from byheart.jail.cell import Cell, Jail, can_confine

ROOT = Path(__file__).parent.parent.parent
COURSE = ROOT / "exercises"
EXERCISES = [each for each in read_exercises(read_course(COURSE)) if not each.is_page]
PAGE = "10_thirteen_lines/thirteen_lines.py"
GOOD = 25
SECONDS = 1.0

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(can_confine()), reason="needs the jail")]

THREADS = "import threading\n\n\ndef _burn():\n    while True:\n        pass\n\n\n" + (
    "for _ in range(25):\n    threading.Thread(target=_burn, daemon=True).start()\n"
)
POISON = {
    "a kills": {PAGE: "# kills"},
    "a fails": {PAGE: "# fails"},
    "a starves": {f"{each.id}/{each.file}": "starves" for each in EXERCISES},
    "a stalls": {f"{each.id}/{each.file}": "stalls" for each in EXERCISES},
    "a floods": {
        **{f"{each.id}/{each.file}": "while True: print('x' * 5000)\n" for each in EXERCISES},
        PAGE: f"x = {'+'.join(['1'] * 5000)}\n",
    },
}


class PoisonedJail(Jail):
    """The real jail, and what an attacker would need a hole in it for."""

    @contextlib.contextmanager
    def hold(self, files: Mapping[str, bytes]) -> Iterator[Cell]:
        if files.get(PAGE) == b"# kills":
            os._exit(9)
        if files.get(PAGE) == b"# fails":
            raise GraderFault("the jail's process failed: played along.")
        with super().hold(files) as cell:
            yield cell


def poisoned_jail(exercises, confined, slot):
    return PoisonedJail(exercises, confined=confined, slot=slot)


def hand_in(folder, student, files):
    for name, text in files.items():
        place = folder / student / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text if isinstance(text, bytes) else text.encode())


def made_poison(kind, exercise):
    """A file of this exercise: right, but for what it leaves running; or one in which no function ends."""
    text = (ROOT / "solutions" / exercise.id / exercise.file).read_text(encoding="utf-8")
    if kind == "starves":
        return text.replace("\n\n\n", f"\n\n\n{THREADS}\n\n", 1).replace("* (1 -", "* (2 -")
    loops = "".join(f"\n\ndef {each.name}(*_, **__):\n    while True:\n        pass\n" for each in exercise.questions)
    return text + loops


def marks(out):
    with contextlib.closing(sqlite3.connect(out / FILE)) as book:
        rows = book.execute(
            "SELECT student, question, outcome, score, mistake, line FROM marks WHERE student LIKE 'g%'"
        )
        return set(rows)


def test_the_others_are_graded_as_without_them(tmp_path, capsys):
    tmp_path.chmod(0o755)
    alone, together = tmp_path / "alone", tmp_path / "together"
    programs = {each.id: sorted((ROOT / "tests/right" / each.id).glob("*.py")) for each in EXERCISES}
    for number in range(GOOD):
        files = {
            f"{each.id}/{each.file}": programs[each.id][number % len(programs[each.id])].read_bytes()
            for each in EXERCISES
        }
        hand_in(alone, f"g{number:02}", files)
    shutil.copytree(alone, together)
    by_path = {f"{each.id}/{each.file}": each for each in EXERCISES}
    for student, files in POISON.items():
        made = {
            name: made_poison(text, by_path[name]) if text in ("starves", "stalls") else text
            for name, text in files.items()
        }
        hand_in(together, student, made)
    setup = Setup(COURSE, seconds=SECONDS, jail=poisoned_jail)
    seconds = []
    for submissions, wanted in ((alone, 0), (together, OUR_FAULT)):
        began, out = time.monotonic(), tmp_path / f"out-{submissions.name}"
        shared = None if submissions is alone else tmp_path / "out-alone"
        assert grade_class(Order(out, submissions, setup, 2, seed_from=shared)) == wanted
        seconds.append(time.monotonic() - began)
    assert marks(tmp_path / "out-together") == marks(tmp_path / "out-alone")
    assert len(marks(tmp_path / "out-alone")) >= GOOD * 23
    pages = {path.stem for path in (tmp_path / "out-together" / "students").glob("*.html")}
    assert {f"g{number:02}" for number in range(GOOD)} <= pages
    assert (tmp_path / "out-together" / "index.html").exists()
    with capsys.disabled():
        print(f"\n{GOOD} students: {seconds[0]:.0f} s alone, {seconds[1]:.0f} s beside five who poison")
