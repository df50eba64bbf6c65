"""Find a loop that goes through samples or batches, and doesn't read what it goes through with.

Its counter is never read, and each turn takes the same samples. Or the targets that come with the samples are never
read, and all outputs are compared with one number. Nothing is said of a loop whose turns take other samples, as where
each draws its own, nor of one that only counts how often all of them are learned.
"""

import ast
from collections.abc import Sequence

from byheart.reading.backward import Finding
from byheart.reading.evidence import Array, Evidence
from byheart.reading.moves import is_move
from byheart.reading.network import Network
from byheart.reading.seen import Seen
from byheart.reading.syntax import names_in

# In so many steps the samples must be the same.
_FEWEST = 4


def same_in_each_turn(evidence: Evidence, steps: Sequence[Seen]) -> Finding | None:
    """A finding where a loop's counter is read nowhere, and all steps are made with the same part of the data."""
    fed = [frozenset(_inputs(evidence, each.network)) for each in steps]
    if len(steps) < _FEWEST or len({frozenset(evidence.values[at].tobytes() for at in each) for each in fed}) > 1:
        return None
    if not all(_is_part(evidence, at) for at in fed[0]):
        return None
    error = steps[0].step.errors[0].operation
    nodes = (evidence.node(error), *evidence.calls(error))
    around = (loop for each in nodes for loop in evidence.loops_around(each) if isinstance(loop, ast.For))
    idle = (each for each in around if _counts_through(each) and not _reads(each, names_in(each.target)))
    why = "each turn of this loop takes the same samples as the last one"
    return next((Finding("loop", _line_of_part(each), why) for each in idle), None)


def unread_targets(evidence: Evidence, steps: Sequence[Seen]) -> Finding | None:
    """A finding where a loop brings more than the samples, never reads it, and all errors are from the same number."""
    errors = [error for each in steps for error in each.step.errors]
    goals = [evidence.value(each.target) for each in errors]
    if len(steps) < _FEWEST or {None if each is None else each.tobytes() for each in goals} != {_number(goals[0])}:
        return None
    for loop in evidence.loops_around(evidence.node(errors[0].operation)):
        names = names_in(loop.target) if isinstance(loop, ast.For) else set[str]()
        unread = sorted(each for each in names if not each.startswith("_") and not _reads(loop, {each}))
        if unread and len(unread) < len(names):
            why = f"all outputs are compared with the same number, and {unread[-1]} is never used"
            return Finding("error", evidence.line(errors[0].operation), why)
    return None


def _number(value: Array | None) -> bytes:
    """A single number, as bytes; what no number has for anything else."""
    return value.tobytes() if value is not None and value.size == 1 else b"none"


def _inputs(evidence: Evidence, network: Network) -> set[int]:
    """What the first layer's weights are multiplied with."""
    first = [each for each in network.uses if each.depth == network.depth - 1 and type(each.other) is int]
    return {each.other for each in first}


def _is_part(evidence: Evidence, reference: int) -> bool:
    """Whether this was picked from an array that has more numbers."""
    made = evidence.made.get(reference)
    while made is not None and (made.name == "view" or is_move(made)) and type(made.arguments[0]) is int:
        if evidence.values[made.arguments[0]].size > evidence.values[reference].size:
            return True
        made = evidence.made.get(made.arguments[0])
    return False


def _counts_through(loop: ast.For) -> bool:
    """Whether a loop counts in steps of some length, or to the length of something."""
    match loop.iter:
        case ast.Call(func=ast.Name(id="range"), args=[_, _, _]):
            return True
        case ast.Call(func=ast.Name(id="range"), args=[*_, ast.Call(func=ast.Name(id="len"))]):
            return True
    return False


def _reads(loop: ast.For | ast.While, names: set[str]) -> bool:
    return any(names & names_in(each) for each in loop.body)


def _line_of_part(loop: ast.For) -> int:
    """The first line of the loop that picks something; the loop's own where none does."""
    lines = [each.lineno for one in loop.body for each in ast.walk(one) if isinstance(each, ast.Subscript)]
    return min(lines, default=loop.lineno)
