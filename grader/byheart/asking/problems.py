"""The two kinds of problem that byheart raises, told apart by whose problem it is.

Problem
├── StudentProblem    the student's: becomes a verdict
└── GraderFault       ours, or the course's settings: stops that grade, never costs a mark
"""


class Problem(Exception):
    """Something went wrong. Its text is a sentence for the person whose problem it is."""


class StudentProblem(Problem):
    """The student's problem: it becomes a verdict."""


class GraderFault(Problem):
    """Our problem, reported as ours: it stops that grade. Its text names the file, the field and what to do."""
