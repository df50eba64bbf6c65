"""What a name of the text can hold at one time: not all that it is ever given, but what it has there and then.

`origins` lists all that a name can hold at any time. Here one reading of it is compared with the others: a name that
isn't bound yet holds nothing, a parameter holds what was there before the call, a loop's variable counts on, and from
before a window a name has one value. Nothing is said of names that are bound in ways that can't be followed.
"""

import ast
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

from byheart.reading.evidence import Evidence, Operation
from byheart.reading.origins import Known, Made
from byheart.reading.syntax import given_in
from byheart.recorder.naming import CALLERS

_LOOPS = (ast.For, ast.While)


def can_hold(evidence: Evidence, name: ast.Name, given: Any, operation: Operation) -> bool:
    """Whether this name can hold this argument where the operation reads it, as far as the other readings tell."""
    if evidence.text.is_unbound(name):
        return False
    if type(given) is int:
        return _is_from_before_the_call(evidence, name, given, operation) and _is_one(evidence, name, given, operation)
    return given[0] != "c" or type(given[1]) is not int or _counts_on(evidence, name, given[1], operation)


def kept(evidence: Evidence, name: ast.Name, operation: Operation) -> tuple[ast.expr, int] | None:
    """What this name was given a few statements before, if that is another name, and a time shortly afterwards.

    So it is where an old value is kept beside the new one: old = w; w = w - step; and then old is read. None elsewhere.
    """
    own = evidence.statement(name)
    around = evidence.parents.get(evidence.numbers[id(own)])
    bodies: list[list[ast.AST]] = [getattr(around, part, []) for part in ("body", "orelse")]
    body = next((each for each in bodies if own in each), [own])
    before = body[: body.index(own)]
    at = next((at for at in reversed(range(len(before))) if name.id in given_in(before[at])), None)
    if at is None or at + 1 == len(before):
        return None
    giving, then = before[at], {evidence.numbers[id(each)] for each in ast.walk(before[at + 1])}
    if not isinstance(giving, ast.Assign) or not isinstance(giving.value, ast.Name | ast.Attribute):
        return None
    runs = (evidence.ran.get(each, []) for each in then)
    last = [times[place - 1] for times in runs if (place := bisect_left(times, operation.time))]
    return (giving.value, min(last)) if last else None


# Parameters -----------------------------------------------------------------------------------------------------------


def _is_from_before_the_call(evidence: Evidence, name: ast.Name, value: int, operation: Operation) -> bool:
    """Whether a parameter's value wasn't made by the call itself that reads it, in a line before."""
    home = evidence.text.home_of(name)
    if name.id not in evidence.text.kept_parameters(home):
        return True
    maker = evidence.made.get(value)
    while maker is not None and evidence.node(maker) is None:
        maker = evidence.made.get(maker.arguments[0])
    if maker is None or _is_put_into(evidence, maker, name):
        return True
    here, there = evidence.calls(operation), evidence.calls(maker)
    if len(here) >= CALLERS or len(there) < len(here) or any(a is not b for a, b in zip(here, there, strict=False)):
        return True
    inside = there[len(here)] if len(there) > len(here) else evidence.tree[1][maker.node]
    if evidence.text.home_of(inside) is not home or not _is_always_before(evidence, inside, name, home):
        return True
    # The same place was run again since: then the value is of an earlier call.
    times = evidence.ran_at[maker.site]
    return bisect_left(times, operation.time) > bisect_left(times, maker.time + 1)


def _is_put_into(evidence: Evidence, maker: Operation, name: ast.Name) -> bool:
    """Whether an operation writes its result into what this name stands for, as np.exp(z, out=z) does."""
    node = evidence.tree[1][maker.node]
    into = [each.value for each in node.keywords if each.arg == "out"] if isinstance(node, ast.Call) else []
    return any(isinstance(each, ast.Name) and each.id == name.id for each in into)


def _is_always_before(evidence: Evidence, first: ast.AST, second: ast.AST, home: ast.AST | None) -> bool:
    """Whether a function always does the first in a statement before the second's, without a loop around."""
    before, after = (_statement_in(evidence, each, home) for each in (first, second))
    if not isinstance(before, ast.Assign | ast.AugAssign | ast.AnnAssign | ast.Expr):
        return False
    return evidence.numbers[id(before)] < evidence.numbers[id(after)]  # of one body's statements


def _statement_in(evidence: Evidence, node: ast.AST, home: ast.AST | None) -> ast.AST | None:
    """The statement of a function's own body in which a node stands."""
    return next(
        (each for each in evidence.above(node) if evidence.parents.get(evidence.numbers[id(each)]) is home), None
    )


# Windows --------------------------------------------------------------------------------------------------------------


def _is_one(evidence: Evidence, name: ast.Name, value: int, operation: Operation) -> bool:
    """Whether a name of the module has one and the same value from before a window."""
    window = evidence.window_of(operation)
    if not window or name.id not in evidence.steady or evidence.text.home_of(name) is not None:
        return True
    root = value
    while (maker := evidence.made.get(root)) is not None:
        if maker.name != "view":
            return True  # made in this window, or changed in it
        root = maker.arguments[0]
    held = evidence.values[value].tobytes()
    return evidence.claims.setdefault((window, name.id), held) == held


# Loops ----------------------------------------------------------------------------------------------------------------


def _counts_on(evidence: Evidence, name: ast.Name, number: int, operation: Operation) -> bool:
    """Whether the variable of a loop over a range can be this number there, after what it was before."""
    origins = evidence.text.origins(name)
    loop = next((each.node for each in origins if isinstance(each, Made)), None)
    if len(origins) != 1 or not isinstance(loop, ast.For):
        return True
    ends = _ends_of(evidence, loop)
    if ends is None or number < ends[0] or (ends[1] is not None and number >= ends[1]):
        return ends is None
    if evidence.numbers[id(loop.iter)] not in evidence.once:
        return True
    least, most = _passes_before(evidence, loop, operation)
    before = evidence.counted.get(id(loop))
    evidence.counted[id(loop)] = (operation.time, most, number)
    if before is None or before[0] > operation.time:
        return True
    return number >= before[2] + max(least - before[1], 0)


def _ends_of(evidence: Evidence, loop: ast.For) -> tuple[int, int | None] | None:
    """Where a loop over range(...) begins and ends, as far as this stands in the text; None for any other loop."""
    node = loop.iter
    if not isinstance(node, ast.Call) or set(evidence.text.origins(node.func)) != {Known("builtins.range")}:
        return None
    if len(node.args) not in (1, 2) or isinstance(node.args[0], ast.Starred):
        return None
    numbers = [getattr(each, "value", None) for each in node.args]
    first, last = [each if type(each) is int else None for each in [0, *numbers][-2:]]
    return (first, last) if first is not None else None


def _passes_before(evidence: Evidence, loop: ast.For, operation: Operation) -> tuple[int, int]:
    """How many passes of this loop were over by then, at least and at most, by a line that each of them runs once.

    What stands behind that line, in the same loop, comes after its own pass has run it. Of what stands elsewhere, in a
    function or after the loop, that isn't known.
    """
    if id(loop) not in evidence.beats:
        evidence.beats[id(loop)] = next((each for each in _always_in(evidence, loop) if each in evidence.ran), None)
    beat, node = evidence.beats[id(loop)], evidence.tree[1][operation.node]
    times = bisect_left(evidence.ran[beat] if beat is not None else [], operation.time)
    if beat is None or loop not in evidence.above(node):
        return times - 1, times
    over = times - _ends_behind(node, evidence.tree[1][beat])
    return over, over


def _ends_behind(node: ast.AST, other: ast.AST) -> bool:
    """Whether this is done after the other: it ends behind it in the text, or contains it."""
    (begin, end), (others, last) = _ends_in_text(node), _ends_in_text(other)
    return end > last or (end == last and begin < others)


def _ends_in_text(node: Any) -> tuple[tuple[int, int], tuple[int, int]]:
    return (node.lineno, node.col_offset), (node.end_lineno, node.end_col_offset)


def _always_in(evidence: Evidence, loop: ast.For) -> Iterator[int]:
    """The nodes of plain statements in the body of a loop itself."""
    for statement in loop.body:
        if isinstance(statement, ast.Assign | ast.AugAssign | ast.Expr):
            # The targets of an assignment are looked at after its value is made.
            for node in ast.walk(statement.value if isinstance(statement, ast.Assign) else statement):
                if isinstance(node, ast.BinOp | ast.AugAssign) and evidence.numbers[id(node)] not in evidence.nested:
                    yield evidence.numbers[id(node)]
