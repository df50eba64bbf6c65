"""Grade a class: everybody whose grade could now be another one, one step at a time.

It prints nothing. Each result is in the gradebook before it is yielded.
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
from byheart.batch.publication import MESSAGES, STUDENTS, unwritable
from byheart.batch.setup import Setup
from byheart.batch.task import Step, Task, tasks
from byheart.submissions import Refused, Source

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
