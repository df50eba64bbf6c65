"""Find an array that is added to although nobody has set it: `np.empty` gives what lay in memory.

This module never decides that a script is wrong; it names the line in a training that is.
"""

import ast

from byheart.reading import operations
from byheart.reading.evidence import Evidence, Operation

UNSET = "np.empty sets nothing to 0: it gives what lay in memory, and the script adds to that"
_MADE = {"empty", "empty_like"}


def line_of_unset(evidence: Evidence) -> int:
    """The line that makes it; 0 where there is none."""
    made = (each for each in evidence.operations if operations.plain(each.name) in _MADE)
    return next((evidence.line(each) for each in made if _is_added_to(evidence, each)), 0)


def _is_added_to(evidence: Evidence, made: Operation) -> bool:
    """Whether the first that is done with an array, or with a row of it, is to add to it."""
    users = evidence.users.get(made.result, ())
    first = min(users, key=lambda each: each.time, default=None)
    added = isinstance(evidence.node(first), ast.AugAssign) if first is not None else False
    return added and first is not None and first.arguments[0] == made.result
