"""Grade one submission from Python: no folder of submissions, no gradebook, no pages, no terminal.

The submission is graded in the jail, as in a class. The result depends on the arguments only, and nothing is written
except what is computed once and kept for the course.
"""

from collections.abc import Mapping
from dataclasses import replace

from byheart import extras
from byheart.asking.problems import GraderFault
from byheart.batch.grade import grade as grade_with
from byheart.batch.setup import paper_for
from byheart.curriculum.course import Course, read_course
from byheart.jail.cell import Jail, can_confine
from byheart.judging.results import Report
from byheart.submissions import Submission


def grade(
    files: Mapping[str, str | bytes],
    course: Course | None = None,
    *,
    only: str = "",
    student: str = "",
    confined: bool = True,
    secret_seed: int | None = None,
) -> Report:
    """The report on one submission. `files` has its files by the names under which they would be handed in.

    `course` is the installed one unless another is given; `only` is one exercise's id or topic. There is no gradebook
    that could keep a secret seed, so only the open seeds are asked, unless the course has a secret one or `secret_seed`
    gives it: without, answers that were copied count as right, and the report's receipt says so. Raises GraderFault if
    the course can't be read, or if this machine or installation can't jail a stranger's code. `confined=False` runs it
    without walls: use it only for files that you trust as your own.
    """
    if confined:
        _refuse_without_walls()
    contents = {name: text.encode() if isinstance(text, str) else text for name, text in files.items()}
    asked = course or read_course()
    if secret_seed is not None:
        asked = replace(asked, secret_seed=secret_seed)
    paper = paper_for(asked, only, confined=confined)
    with Jail(tuple(exercise for exercise, _ in paper.exercises), confined=confined) as jail:
        return grade_with(Submission(student, contents), paper, jail)


def _refuse_without_walls() -> None:
    if extras.absent(extras.JAIL):
        raise GraderFault(extras.sentence("byheart.grade", "grade"))
    if reasons := can_confine():
        raise GraderFault(
            f"this machine can't run unknown code safely: {'; '.join(reasons)}. `byheart doctor` says how to fix that;"
            " confined=False grades without a jail: only for code that you trust as your own."
        )
