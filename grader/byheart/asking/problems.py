"""The two kinds of problem that byheart raises, told apart by whose problem it is, and a guess at what was meant.

Problem
├── StudentProblem    the student's: becomes a verdict
└── GraderFault       ours, or the course's settings: stops that grade, never costs a mark
    └── NotInstalled  nobody's: a package that the questions are asked with isn't there
"""

import difflib
from collections.abc import Iterable


class Problem(Exception):
    """Something went wrong. Its text is a sentence for the person whose problem it is."""


class StudentProblem(Problem):
    """The student's problem: it becomes a verdict."""


class GraderFault(Problem):
    """Our problem, reported as ours: it stops that grade. Its text names the file, the field and what to do."""


class NotInstalled(GraderFault):
    """A package that an exercise is asked with isn't there. Its text says how to install it."""


def meant(word: str, known: Iterable[str], otherwise: str) -> str:
    """The question whether a known word that looks like this one was meant; `otherwise` if none does."""
    alike = difflib.get_close_matches(word, list(known), n=1)
    return f"Do you mean {alike[0]}?" if alike else otherwise
