"""Whom an instructor means: every command finds a student by the same words."""

from byheart.batch.gradebook import Gradebook
from byheart.batch.persons import Unfit, student_named
from byheart.cli.words import Misused, printable

# What a command that takes one says of it.
NAMED = "a student's name as in results.json, or an id or e-mail"


def student_in(gradebook: Gradebook, named: str, otherwise: str = "") -> str:
    """The student's name in the gradebook, by that name, an id or an e-mail. Raises Misused, which ends `otherwise`."""
    try:
        return student_named(gradebook, named)
    except Unfit as problem:
        raise Misused(printable(" ".join(filter(None, (str(problem), otherwise))), 500)) from None


def graded_in(gradebook: Gradebook, named: str) -> str:
    """The same, of somebody who has marks. Raises Misused."""
    student = student_in(gradebook, named)
    if gradebook.identity(student) is None:
        raise Misused(f"{gradebook.path} has no marks of {printable(student)}: nothing of it was graded.")
    return student
