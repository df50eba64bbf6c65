"""What can go wrong, and whose it is.

Problem
├── StudentProblem    theirs: becomes a verdict
└── GraderFault       ours, or the course's settings: stops that grade, never costs a mark
"""


class Problem(Exception):
    """Something went wrong; its text is a sentence for the person whose it is."""


class StudentProblem(Problem):
    """Theirs: becomes a verdict."""


class GraderFault(Problem):
    """Ours: stops that grade and is reported as ours. Its text names the file, the field and the way out."""
