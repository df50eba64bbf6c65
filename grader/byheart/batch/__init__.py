"""Grade a class: a few fresh processes, each with a jail of its own, and one gradebook that only this process writes.

    alike         what was judged before, for the very same bytes or answers
    further       what a judge asks a file more than the paper does, noted
    grade         a submission and the key -> a report
    entries       a student's entry in results.json
    rows          a result, a mark, a mark that moved, as data
    place         where the file lies: a network file system needs care
    store         the open file: reading, writing, and what SQLite says in words
    tables        what is in the file, its versions, and the steps between them
    counting      which of several attempts counts
    people        hand-ins, the roster, and what persons said
    attempts      every attempt, in order, and how many are kept
    gradebook     all of these in SQLite: the attempt that counts, and the marks that a regrade changed
    persons       what a person says of a mark, checked beside what was graded
    late          how late a submission was, and what that takes off
    seen          what students may see now
    replay        grades a submission once more as it was graded
    publication   students' pages, the class page, results.json, the table of marks that moved
    setup         what a batch is graded with
    secret        the secret seed of a gradebook: drawn once, and kept there
    single        grades one submission, from Python
    told          a hand-in's facts, as pages tell them
    task          reads one submission after the other, and skips those whose verdicts can't change
    shard         a class in several parts: who belongs to which
    merge         the gradebooks of shards, put together
    regrade       gives the points again where only points or carry changed: nobody is asked
    asked         what a class was asked with last, and what is different now
    brief         what a process is told for a batch, and what comes back of each submission
    worker        the life of a process that grades
    pool          starts, watches and replaces those processes on this machine
    lane          the way of a task: given to a carrier, tried once more, told
    whole_class   grades everybody, and keeps the results

A submission is read when its turn comes and dropped when its result is kept, so memory doesn't grow with the class.
This room prints nothing: it yields the result of each student, one step at a time.

A name is loaded when it is first used: one submission is graded without the packages that the pages are made with.
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from byheart.batch.publication import (
        EXPORTS,
        INDEX,
        MESSAGES,
        MOVED,
        RESULTS,
        STUDENTS,
        TEACHER,
        clear_scraps,
        pages_of,
        publish,
        publish_again,
        publish_all,
        publish_counted,
        publish_moved,
        remove_exports,
        remove_moved,
        remove_pages,
        write_pages,
    )
    from byheart.batch.setup import (
        JailMaker,
        NoSuchTopic,
        Setup,
        course_of,
        exercises_of,
        functions_of,
        is_ready,
        known_exercises,
        paper_for,
        paper_of,
        wanted_files,
        wanted_of,
    )
    from byheart.batch.task import Step
    from byheart.batch.whole_class import grade_class

__all__ = [
    "EXPORTS",
    "INDEX",
    "MESSAGES",
    "MOVED",
    "RESULTS",
    "STUDENTS",
    "TEACHER",
    "JailMaker",
    "NoSuchTopic",
    "Setup",
    "Step",
    "clear_scraps",
    "course_of",
    "exercises_of",
    "functions_of",
    "grade_class",
    "is_ready",
    "known_exercises",
    "pages_of",
    "paper_for",
    "paper_of",
    "publish",
    "publish_again",
    "publish_all",
    "publish_counted",
    "publish_moved",
    "remove_exports",
    "remove_moved",
    "remove_pages",
    "wanted_files",
    "wanted_of",
    "write_pages",
]

_SETUP = (
    *("JailMaker", "NoSuchTopic", "Setup", "course_of", "exercises_of", "functions_of", "is_ready"),
    "known_exercises",
    *("paper_for", "paper_of", "wanted_files", "wanted_of"),
)
_WHERE = {
    **dict.fromkeys(__all__, "byheart.batch.publication"),
    **dict.fromkeys(_SETUP, "byheart.batch.setup"),
    "Step": "byheart.batch.task",
    "grade_class": "byheart.batch.whole_class",
}


def __getattr__(name: str) -> Any:
    """Load a name of this room when it is first used."""
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(_WHERE[name]), name)
    globals()[name] = value
    return value
