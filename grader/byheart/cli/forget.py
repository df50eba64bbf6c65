"""`byheart forget`: remove a student from a gradebook and from all that was written from it.

It touches nothing that was handed in, and no copy that somebody else made of the results.
"""

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from byheart import batch
from byheart.batch.gradebook import FILE, Gradebook, open_gradebook
from byheart.batch.publication import remove_insight
from byheart.cli.students import NAMED, student_in
from byheart.cli.words import DONE, Misused, counted, printable, say

EXAMPLES = ('forget graded/ "Anna Smith"', "forget graded/ s123456 s123457")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said to it."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="what `byheart grade` wrote into")
    parser.add_argument("students", metavar="STUDENT", nargs="+", help=NAMED)


def run(options: argparse.Namespace) -> int:
    """Remove them; the exit code. Raises Misused, before anything is removed, if a name isn't there."""
    if not (options.folder / FILE).is_file():
        raise Misused(f"{options.folder} holds no {FILE}. Name the folder that `byheart grade` wrote into.")
    with open_gradebook(options.folder) as gradebook:
        students = list(dict.fromkeys(_named(gradebook, each) for each in options.students))
        for student in students:
            gradebook.forget(student)
            batch.remove_pages(options.folder, student)
            batch.remove_moved(options.folder, student)
        exported = batch.remove_exports(options.folder)
        figures = remove_insight(options.folder)
        batch.publish(options.folder, gradebook)
    say(*_said(options.folder, students, exported))
    if figures:
        say("The pages of `byheart insight` were removed too: make them again if you need them.")
    return DONE


def _named(gradebook: Gradebook, named: str) -> str:
    """The student of this name; whoever is in a group with others is not removed with all of them by a slip."""
    student = student_in(gradebook, named, "Nothing was removed.")
    facts = gradebook.hand_in(student)
    if student != named and facts is not None and len(facts.people) > 1:
        whose = f"{printable(named)} handed in as one of {printable(student)}, and all of these would be removed"
        raise Misused(f"{whose}. If that is meant, name {printable(student)}. Nothing was removed.")
    return student


def _said(folder: Path, students: Sequence[str], exported: bool) -> Iterator[str]:
    whom = "was" if len(students) == 1 else "were"
    yield f"{counted(len(students), 'student')} {whom} removed from {folder}: marks, earlier marks, reports and pages."
    if exported:
        yield f"{folder / batch.EXPORTS} was removed with all that was in it. Export again what you need."
    for copy in sorted(folder.glob(f"{Path(FILE).stem}-version-*{Path(FILE).suffix}")):
        yield f"{copy} is a copy from before an upgrade, and wasn't changed. Delete it if you don't need it."
    if len(students) == 1:
        yield "The student's submission is still in its folder. Delete it too, or the next run grades it again."
    else:
        yield "The students' submissions are still in their folders. Delete them, or the next run grades them again."
