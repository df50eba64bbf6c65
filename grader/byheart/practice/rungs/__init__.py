"""Ways to put an exercise besides a blank page. Each gives a text, which is a file that is asked like any other.

(none yet)
"""

from collections.abc import Sequence
from typing import Protocol

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course
from byheart.memory.attempts import Attempt


class Rung(Protocol):
    """A way to put an exercise. `form` is the word after `--as`, and what the log keeps."""

    form: str

    def text(self, course: Course, exercise: Exercise, attempts: Sequence[Attempt]) -> str:
        """The file that the learner is given, in place of the stub. Raises GraderFault where it can't be put so."""


# By the word after --as. A rung is added here, and nowhere else.
RUNGS: dict[str, Rung] = {}
