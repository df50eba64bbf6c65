"""`python -m benchmarks.many [STUDENTS [JOBS [own]]]`: a class of any size by repetition: is time linear, memory flat?

It grades the class of `make bench` (200 submissions) as often as needed, under other names: the very same bytes, which
are run once; with `own`, each file gets a comment of its student's, so that everybody's is run. At each tenth it prints
the seconds by the clock and of processor time since the last one, the memory that each process takes (the one that
keeps the gradebook, those that grade, their zygotes), and the gradebook's size. No class page is written.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.bench_grade import EXERCISES, _children, _repeated, make_class
from byheart import batch
from byheart.batch import Setup
from byheart.batch.gradebook import FILE, open_gradebook
from byheart.submissions import find_submissions

CLASS, TENTHS = 200, 10
_TICK = os.sysconf("SC_CLK_TCK")


def main(words: list[str]) -> int:
    students, jobs = (int(word) for word in (*words[:2], *("20000", "1")[len(words[:2]) :]))
    own = words[2:] == ["own"]
    print(f"{students:,} submissions, {jobs} jobs, {'all different' if own else 'by repetition'}; load {_load()}")
    setup = Setup(EXERCISES)
    paper = batch.paper_of(setup)
    with tempfile.TemporaryDirectory(prefix="byheart-many-") as place:
        folder, out = Path(place), Path(place) / "out"
        make_class(folder / "in", CLASS)
        found = find_submissions(folder / "in", batch.wanted_files(paper))
        sources = _repeated(found, students) if own else _again(found, students)
        with open_gradebook(out) as gradebook:
            gradebook.begin({"title": "A class", "only": "", "kit": {}})
            with closing(batch.grade_class(setup, paper, sources, out, gradebook, jobs)) as steps:
                _tell(steps, students, out / FILE)
        size = (out / FILE).stat().st_size
        pages = sum(each.stat().st_size for each in (out / batch.STUDENTS).iterdir())
    print(f"a student: {size / students / 1000:.1f} kB in the gradebook, {pages / students / 1000:.1f} kB of pages")
    return 0


def _again(sources: Sequence[Any], count: int) -> Iterator[Any]:
    for number in range(count):
        source = sources[number % len(sources)]
        yield replace(source, student=f"{source.student}-{number:06d}")


def _tell(steps: Iterator[Any], students: int, book: Path) -> None:
    """Print a row at each tenth."""
    print(f"{'graded':>9}{'clock':>9}{'processor':>11}{'memory: keeps, grades, zygotes':>40}{'gradebook':>12}")
    last, worked = time.perf_counter(), _worked()
    for number, step in enumerate(steps, 1):
        assert step.became == "graded", step
        if number % max(1, students // TENTHS):
            continue
        now, then = time.perf_counter(), _worked()
        memory = " ".join(f"{each:.0f}" for each in map(_memory, _processes()))
        size = sum(each.stat().st_size for each in book.parent.glob(f"{book.name}*"))
        took = f"{now - last:>7.1f} s{then - worked:>9.1f} s"
        print(f"{number:>9,}{took}{memory:>36} MiB{size / 1e6:>9.1f} MB", flush=True)
        last, worked = now, then


def _processes() -> list[int]:
    """This process, those that grade, and their zygotes (which are two each, where namespaces are possible)."""
    grading = _children(os.getpid())
    zygotes = [child for each in grading for child in _children(each)]
    return [os.getpid(), *grading, *zygotes, *(child for each in zygotes for child in _children(each))]


def _memory(process: int) -> float:
    """What it takes now, in MiB."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        return 0.0


def _worked() -> float:
    """Seconds of processor time of all these processes, those included that they have waited for."""
    seconds = 0.0
    for process in _processes():
        try:
            fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        seconds += sum(map(int, fields[11:15])) / _TICK
    return seconds


def _load() -> str:
    return f"{os.getloadavg()[0]:.1f} when it began"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
