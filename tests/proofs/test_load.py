"""The same class gets the same marks on an idle machine and on a busy one, with one job and with two.

A class of the demo's students, right programs in many forms, and scripts of the blank page, is graded in turn: with
no more graders at once than there are processors, and with 16 jobs at once, so that each is beside 14 others and more.
The others are graders as well: they compute, fork, write and take memory, as what keeps a real machine busy does, and
each pass costs what grading the class costs, so that all scripts can be tried. Where graders become few at the end of
a pass, processes that only compute take their places. BYHEART_SCRIPTS says how many scripts (0 is all of them), and
BYHEART_ROUNDS how many times.
"""

import contextlib
import multiprocessing
import os
import sqlite3
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

import pytest
from tests.busy import busy

from byheart import batch
from byheart.batch import Setup
from byheart.batch.gradebook import FILE, open_gradebook
from byheart.curriculum import sample_class
from byheart.curriculum.course import read_course
from byheart.jail.cell import can_confine
from byheart.submissions import find_submissions

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the clock counts")]

ROOT = Path(__file__).parent.parent.parent
SCRIPTS = int(os.environ.get("BYHEART_SCRIPTS", "60"))
ROUNDS = int(os.environ.get("BYHEART_ROUNDS", "1"))
RIGHT = 60
AT_ONCE = 16  # jobs of a busy pass: each is beside 14 others, with one job to a grader and with two
PARTS = 32  # of a class: a grader takes one after the other


@pytest.fixture(scope="module")
def submissions(tmp_path_factory):
    folder = tmp_path_factory.mktemp("class") / "in"
    course = read_course(ROOT / "exercises")
    sample_class.make_class(folder, course)
    right = {
        each.name: sorted((ROOT / "tests/right" / each.name).glob("*.py"))
        for each in sorted((ROOT / "tests/right").iterdir())
    }
    for number in range(RIGHT):
        for exercise, programs in right.items():
            place = folder / f"right {number:02}" / exercise / f"{exercise[3:]}.py"
            place.parent.mkdir(parents=True)
            place.write_bytes(programs[number % len(programs)].read_bytes())
    scripts = sorted((ROOT / "tests/blank_page").glob("*.py"))
    for path in scripts[:: len(scripts) // SCRIPTS if SCRIPTS else 1]:
        place = folder / f"page {path.stem}" / "10_thirteen_lines" / "thirteen_lines.py"
        place.parent.mkdir(parents=True)
        place.write_bytes(path.read_bytes())
    return folder


def marks_of_part(submissions, out, jobs, part):
    """Every mark of a part of the class, graded by one grader: outcome, score, the mistake that was named, the line."""
    setup = Setup(ROOT / "exercises", confined=not can_confine(), seconds=sample_class.SECONDS)
    paper = batch.paper_of(setup)
    sources = list(find_submissions(submissions, batch.wanted_files(paper)))[part::PARTS]
    with open_gradebook(out) as book:
        book.begin({"title": "", "kit": {"version": "", "key": paper.receipt.key, "seed": 1}})
        for _ in batch.grade_class(setup, paper, sources, out, book, jobs):
            pass
        book.finish()
    with contextlib.closing(sqlite3.connect(out / FILE)) as book:
        return set(book.execute("SELECT student, question, outcome, score, mistake, line FROM marks"))


def marks(submissions, out, jobs, at_once):
    """Every mark of the class, with so many jobs at work at any moment."""
    found, graders = set(), max(1, at_once // jobs)
    spawn = multiprocessing.get_context("spawn")
    with contextlib.ExitStack() as places, ProcessPoolExecutor(graders, mp_context=spawn) as pool:
        asked = []
        for part in range(PARTS):
            (out / str(part)).mkdir()
            asked.append(pool.submit(marks_of_part, submissions, out / str(part), jobs, part))
        for ended, each in enumerate(as_completed(asked), 1):
            found |= each.result()
            if at_once == AT_ONCE and PARTS - ended < graders:
                places.enter_context(busy(jobs))
    return found


def test_marks_do_not_depend_on_load_or_jobs(submissions, tmp_path, capsys):
    tmp_path.chmod(0o755)
    runs, said = [], []
    for turn in range(ROUNDS):
        for jobs in (1, 2):
            for at_once in (len(os.sched_getaffinity(0)), AT_ONCE):
                out = tmp_path / f"{turn}-{jobs}-{at_once}"
                out.mkdir()
                began = time.monotonic()
                runs.append(marks(submissions, out, jobs, at_once))
                said.append(f"{jobs} to a grader, {at_once} at once: {time.monotonic() - began:.0f} s")
                with capsys.disabled():
                    print("\n", len(runs[-1]), "marks,", said[-1], end="", flush=True)
    differ = {each[:2] for one in runs for each in one ^ runs[0]}
    with capsys.disabled():
        print(f"\n{len(runs)} runs of {len(runs[0])} marks ({'; '.join(said)}): {len(differ)} differ")
        for each in sorted(differ)[:20]:
            print("   ", each, [sorted(mark[2:] for mark in one if mark[:2] == each) for one in runs])
    assert runs[0]
    assert not differ
