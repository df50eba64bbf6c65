"""Find a loop that goes through samples or batches, and doesn't read what it goes through with.

Its counter is never read, and each turn takes the same samples. Or batches are cut by it out of one table, and always
the same part out of another. Or the targets that come with the samples are never read, and all outputs are compared
with one number, which may be that of one written place. Nothing is said of a loop whose turns take other samples, as
where each draws its own, nor of one that only counts how often all of them are learned.
"""

import ast
from collections.abc import Sequence

import numpy as np

from byheart.reading.backward import Finding
from byheart.reading.behind import all_behind
from byheart.reading.evidence import Evidence
from byheart.reading.moves import is_move
from byheart.reading.samples import data_references
from byheart.reading.seen import Seen
from byheart.reading.syntax import given_in, names_in

# In so many steps the samples must be the same.
_FEWEST = 4


def same_in_each_turn(evidence: Evidence, steps: Sequence[Seen]) -> Finding | None:
    """A finding where a loop's counter is read nowhere, and all steps are made with the same part of the data."""
    if len(steps) < _FEWEST or not _has_one_sample(evidence, steps):
        return None
    loops = evidence.loops_of(steps[0].step.errors[0].operation)
    around = (each for each in loops if isinstance(each, ast.For))
    for loop in (each for each in around if _counts_through(each) and not _reads(each, names_in(each.target))):
        if all(_is_picked_in(evidence, at, loop) for at in data_references(steps[0].network)):
            return Finding("loop", _line_of_part(loop), "each turn of this loop takes the same samples as the last one")
    return None


def one_target(evidence: Evidence, steps: Sequence[Seen]) -> Finding | None:
    """A finding where all outputs are compared with one number, though the loop around brings targets, or picks one."""
    error, goal = steps[0].step.errors[0].operation, _compared_with(evidence, steps)
    if goal is None:
        return None
    for loop in evidence.loops_around(evidence.node(error)):
        if unread := _unread_of_pair(loop):
            why = f"all outputs are compared with the same number, and {unread} is never used"
            return Finding("error", evidence.line(error), why)
        line = 0 if _has_one_sample(evidence, steps) else _line_of_one_place(evidence, loop, goal)
        if line:
            return Finding("error", line, "the target is picked at the same place for all samples")
    return None


def _unread_of_pair(loop: ast.For | ast.While) -> str:
    """The name that a loop over pairs brings beside another one, and never reads; "" if it reads both, or neither."""
    match loop:
        case ast.For(
            target=ast.Tuple(elts=[ast.Name(id=one), ast.Name(id=other)]),
            iter=ast.Name() | ast.Call(func=ast.Name(id="zip")),
        ):
            unread = [each for each in (one, other) if not each.startswith("_") and not _reads(loop, {each})]
            return unread[0] if len(unread) == 1 else ""
    return ""


def _compared_with(evidence: Evidence, steps: Sequence[Seen]) -> float | None:
    """The number that all errors of several steps are from; None where there isn't one."""
    goals = [evidence.value(error.target) for each in steps for error in each.step.errors]
    numbers = {float(each.item()) if each is not None and each.size == 1 else None for each in goals}
    return numbers.pop() if len(steps) >= _FEWEST and len(numbers) == 1 else None


def same_part(evidence: Evidence, steps: Sequence[Seen]) -> Finding | None:
    """A finding where a loop cuts its batches out of one table by its counter, and always the same part of another."""
    loops = evidence.loops_of(steps[0].step.errors[0].operation)
    for loop in (each for each in loops if isinstance(each, ast.For)):
        inside = [each for one in loop.body for each in ast.walk(one)]
        names = [each for each in inside if isinstance(each, ast.Name)]
        changing = given_in(loop)
        cut = [each for each in inside if isinstance(each, ast.Subscript) and _is_cut(each)]
        moved = {ast.unparse(each.value) for each in cut if names_in(each.slice) & names_in(loop.target)}
        for each in (one for one in cut if not names_in(one) & changing and _is_of_steps(evidence, steps, one)):
            table = ast.unparse(each.value)
            read = sum(name.id == table for name in names)
            if read == 1 and any(_are_as_long(evidence, table, other) for other in moved):
                return Finding("loop", each.lineno, f"each turn of this loop takes the same part of {table}")
    return None


def _is_of_steps(evidence: Evidence, steps: Sequence[Seen], node: ast.AST) -> bool:
    """Whether what is taken there has a part in new weights, or has a name by which something is picked.

    What is picked by whole numbers, as by the right classes, isn't made of them.
    """
    behind = all_behind(evidence, [each.after for one in steps for each in one.step.variables])
    if any(evidence.made[at].node == evidence.numbers[id(node)] for at in behind if at in evidence.made):
        return True
    named = given_in(evidence.statement(node))
    picks = (evidence.node(evidence.made[at]) for at in behind if at in evidence.made)
    slices = (one for each in picks if each is not None for one in ast.walk(each) if isinstance(one, ast.Subscript))
    return any(named & names_in(each.slice) for each in slices)


def _is_cut(node: ast.Subscript) -> bool:
    """Whether this takes a part of something that has a name, and not all of it."""
    is_part = isinstance(node.slice, ast.Slice) and bool(node.slice.lower or node.slice.upper)
    return is_part and isinstance(node.value, ast.Name)


def _are_as_long(evidence: Evidence, *tables: str) -> bool:
    """Whether two tables of the text have as many rows."""
    lengths: dict[str, set[int]] = {each: set() for each in tables}
    for at, named in evidence.names.items():
        for name in lengths.keys() & dict(named).keys() if evidence.values[at].ndim else ():
            lengths[name].add(len(evidence.values[at]))
    return bool(set.intersection(*lengths.values()))


def _line_of_one_place(evidence: Evidence, loop: ast.For | ast.While, goal: float) -> int:
    """Where this loop picks a number out of a table of several, by a number of the text, and reads no more of it."""
    nodes = [each for one in loop.body for each in ast.walk(one)]
    picks = [each for each in nodes if isinstance(each, ast.Subscript) and isinstance(each.slice, ast.Constant)]
    for pick in (each for each in picks if isinstance(each.value, ast.Name) and isinstance(each.slice.value, int)):  # type: ignore[attr-defined]
        name, place = ast.unparse(pick.value), pick.slice.value  # type: ignore[attr-defined]
        read = sum(isinstance(each, ast.Name) and each.id == name for each in nodes)
        tables = (evidence.values[at] for at, named in evidence.names.items() if name in dict(named))
        held = (each for each in tables if each.ndim and len(each) > max(1, place) and np.ptp(each))
        if read == 1 and any(each[place].size == 1 and each[place].item() == goal for each in held):
            return pick.lineno
    return 0


def _has_one_sample(evidence: Evidence, steps: Sequence[Seen]) -> bool:
    """Whether all steps put in the same numbers."""
    fed = (data_references(each.network) for each in steps)
    return len({frozenset(evidence.values[at].tobytes() for at in each) for each in fed}) < 2


def _is_picked_in(evidence: Evidence, reference: int, loop: ast.For) -> bool:
    """Whether this was picked in this loop, from an array that has more numbers."""
    made = evidence.made.get(reference)
    while made is not None and (made.name == "view" or is_move(made)) and type(made.arguments[0]) is int:
        if evidence.values[made.arguments[0]].size > evidence.values[reference].size:
            return loop in evidence.above(evidence.node(made))
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
