"""Grade a class: a few fresh processes, each with a jail of its own, and one gradebook that only this process writes.

    grade         a submission and the key -> a report
    gradebook     every report, in SQLite, and the marks that a regrade changed
    publication   students' pages, the class page, results.json
    setup         what a batch is graded with
    single        grades one submission, from Python
    task          reads one submission after the other, and skips those whose grade can't change
    worker        the life of a process that grades
    pool          starts, watches and replaces those processes

A submission is read when its turn comes and dropped when its result is kept, so memory doesn't grow with the class.
This room prints nothing: it yields the result of each student, one step at a time.
"""

import contextlib
import secrets
import shutil
import tempfile
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from byheart.batch.grade import Paper
from byheart.batch.gradebook import Gradebook, Result
from byheart.batch.pool import Pool
from byheart.batch.publication import (
    INDEX,
    MESSAGES,
    RESULTS,
    STUDENTS,
    clear_scraps,
    publish,
    publish_all,
    unwritable,
    write_pages,
)
from byheart.batch.setup import JailMaker, NoSuchTopic, Setup, course_of, is_ready, paper_of, wanted_files
from byheart.batch.task import Step, Task, tasks
from byheart.submissions import Refused, Source

__all__ = [
    "INDEX",
    "MESSAGES",
    "RESULTS",
    "STUDENTS",
    "JailMaker",
    "NoSuchTopic",
    "Setup",
    "Step",
    "clear_scraps",
    "course_of",
    "grade_class",
    "is_ready",
    "paper_of",
    "publish",
    "publish_all",
    "wanted_files",
    "write_pages",
]

_SCRATCH = "byheart-grading-"
_NOTED = "scratch"  # the gradebook's fact that holds the scratch folder's name


def grade_class(
    setup: Setup, paper: Paper, sources: Iterable[Source | Refused], out: Path, gradebook: Gradebook, jobs: int
) -> Generator[Step, None, None]:
    """Grade everybody whose grade could now be another one. Close this iterator to stop in the middle."""
    try:
        (out / STUDENTS).mkdir(exist_ok=True)
    except OSError as error:
        raise unwritable(out / STUDENTS, error) from None
    with (
        _scratch(gradebook) as scratch,
        contextlib.closing(Pool(setup, paper, out, scratch, max(1, jobs), gradebook.fact(MESSAGES, {}))) as pool,
    ):
        for each in tasks(paper, sources, out, gradebook):
            if isinstance(each, Task):
                yield from _kept(gradebook, pool.give(each))
            else:
                yield each
        while pool.busy:
            yield from _kept(gradebook, pool.collect())
        pool.finish()


@contextlib.contextmanager
def _scratch(gradebook: Gradebook) -> Iterator[Path]:
    """A folder for the jails, removed afterwards. Its name is noted first: after a kill, the next run removes it."""
    parent = Path(tempfile.gettempdir())
    left = Path(gradebook.fact(_NOTED, ""))
    if left.name.startswith(_SCRATCH) and left.parent == parent:
        shutil.rmtree(left, ignore_errors=True)
    folder = parent / f"{_SCRATCH}{secrets.token_hex(8)}"
    gradebook.note({_NOTED: str(folder)})
    folder.mkdir(mode=0o700)
    folder.chmod(0o711)  # a jailed user may pass through it, and not list it
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _kept(gradebook: Gradebook, ended: Iterable[Result | Step]) -> Iterator[Step]:
    """Commit each result, and yield it only then."""
    for each in ended:
        if isinstance(each, Result):
            gradebook.put(each)
            why = "" if each.identity else "some questions met a fault of ours; the next run asks them again."
            yield Step(each.student, "graded", each.score, each.points, why, each.remarks)
        else:
            gradebook.refuse(each.student, each.why, ours=True)
            yield each
