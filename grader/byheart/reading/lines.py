"""Choose the source line to name for a value: where it was made, got its name, or lacks a factor.

This module only reads lines off the recording; it never decides whether a line is wrong. Line 0 means that there is
none. Change here which line a learner is pointed to.
"""

import ast
import re
from collections.abc import Iterator, Sequence
from itertools import islice

from byheart.reading import operations
from byheart.reading.backward import BackwardPass, Factor
from byheart.reading.evidence import Evidence, Operation, references_in
from byheart.reading.factors import core, factors_of
from byheart.reading.syntax import names_in

_SCALING = ("USub", "Mult", "Div")


def line_of(back: BackwardPass, reference: int) -> int:
    """The line that made this value; without an operation, the line where it got its name."""
    operation = back.made(reference)
    while operation is not None and operation.node < 0:
        operation = back.made(next(operation.references(), -1))
    if operation is not None:
        return _line_outside_helpers(back, operation)
    return min((line for _, line in back.evidence.names.get(reference, ())), default=0)


def _line_outside_helpers(back: BackwardPass, operation: Operation) -> int:
    """The operation's line; inside a helper that the forward pass also uses, the line of the call."""
    line = back.evidence.line(operation)
    for call in reversed(back.evidence.calls(operation)):
        if operation.node not in back.shared_nodes:
            break
        line = int(getattr(call, "lineno", line))
        if back.evidence.numbers[id(call)] not in back.shared_calls:
            break
    return line


def line_of_missing(back: BackwardPass, reference: int, line: int) -> int:
    """The line where something is missing: the value's last name, else where it was made, else where it is used.

    The name that a loop gives what it goes through comes last. What has no name may have one with a minus before it,
    or scaled.
    """
    named = next((own for each in scaled(back, reference) if (own := _named(back, each))), [])
    heads = {each.iter.lineno for each in back.evidence.tree[1] if isinstance(each, ast.For)}
    last = max((at for at in named if at not in heads), default=max(named, default=line_of(back, reference) or line))
    return _line_of_taking(back, last) or last


def _named(back: BackwardPass, reference: int) -> list[int]:
    return [at for _, at in back.evidence.names.get(reference, ())]


def scaled(back: BackwardPass, reference: int) -> Iterator[int]:
    """This value, and what is made of it by a minus or a single number alone."""
    waiting = [reference]
    while waiting:
        at = waiting.pop(0)
        yield at
        later = (each for each in back.evidence.users.get(at, ()) if operations.plain(each.name) in _SCALING)
        waiting += [each.result for each in later if core(back, each.result)[0] == reference]


def _line_of_taking(back: BackwardPass, line: int) -> int:
    """Where a sum is taken that this line adds to in a loop: nothing is missing while it is added up; 0 elsewhere."""
    adds = (each for each in back.evidence.tree[1] if isinstance(each, ast.AugAssign) and each.lineno == line)
    for each in (one for one in adds if isinstance(one.target, ast.Name)):
        for loop in islice(back.evidence.loops_around(each), 1):
            behind = (one for one in _beside(back, loop) if one.lineno > (loop.end_lineno or line))
            takes = (one.lineno for one in behind if ast.unparse(each.target) in names_in(one))
            return next(takes, 0)
    return 0


def _beside(back: BackwardPass, loop: ast.stmt) -> list[ast.stmt]:
    """The statements of the block of a statement that a loop or a branch stands in."""
    around = back.evidence.parents.get(back.evidence.numbers[id(loop)])
    return getattr(around, "body", []) if isinstance(around, ast.stmt) else []


def line_of_taking(back: BackwardPass, taken: int, meant: object, by: Operation) -> int:
    """Where it comes about that an operation of the backward pass takes one value in the place of another one.

    Where the other one is written over, or is made again by another pass, it is this line or the call of that pass;
    else the line of the backward pass that gives the value a name. 0 where there is none of these.
    """
    if taken == meant or type(meant) is not int:  # as a number of the text
        return 0
    return (
        _line_of_writing_over(back, taken, meant)
        or _line_of_other_pass(back, taken, meant)
        or (_line_of_name_after(back, taken, by))
    )


def _line_of_writing_over(back: BackwardPass, taken: int, meant: int) -> int:
    """The line that writes over the value that was meant, in the array that has it; 0 where none does."""
    while (made := back.made(taken)) is not None and made.in_place and type(made.arguments[0]) is int:
        taken = made.arguments[0]
        if taken == meant:
            return back.evidence.line(made)
    return 0


def _line_of_other_pass(back: BackwardPass, taken: int, meant: int) -> int:
    """Where a function is called that makes the value again, for something else than this step; 0 where none is."""
    one, other = back.made(taken), back.made(meant)
    if one is None or other is None or one.node != other.node or taken in back.step.forward:
        return 0
    return line_of_call_apart(back.evidence, one, other)


def line_of_call_apart(evidence: Evidence, one: Operation, other: Operation | None) -> int:
    """The line of the first call on the way to one operation that isn't on the way to the other; 0 where none is."""
    if other is None:
        return 0
    calls = evidence.calls(one)
    both = zip(calls, [*evidence.calls(other), *[None] * len(calls)], strict=False)
    return next((int(getattr(mine, "lineno", 0)) for mine, theirs in both if mine is not theirs), 0)


def _line_of_name_after(back: BackwardPass, taken: int, by: Operation) -> int:
    """The last statement after the errors that gives a value a name for this layer alone; 0 where none does."""
    since = min(each.operation.time for each in back.step.errors)
    named = (
        (time, back.evidence.tree[1][number])
        for time, number, values in back.evidence.named
        if since < time < by.time and any(taken in references_in(one) for one in values)
    )
    *_, (time, given) = [(0, None), *((time, each) for time, each in named if isinstance(each, ast.Assign))]
    made = back.made(taken)
    if given is None or not isinstance(given.targets[0], ast.Name):
        return 0
    if (made is not None and back.evidence.line(made) == given.lineno) or _serves_other_layer(back, by, time):
        return 0
    return given.lineno if _is_read_once(back, given) else 0


def _serves_other_layer(back: BackwardPass, by: Operation, since: int) -> bool:
    """Whether the line of this operation has taken another layer's delta since then: that may have been right."""
    own = _layers_of(back, by)
    before = (each for each in back.segment.between(since, by.time) if each.node == by.node)
    return any((theirs := _layers_of(back, each)) and own and own.isdisjoint(theirs) for each in before)


def _layers_of(back: BackwardPass, operation: Operation) -> set[int]:
    """The layers whose delta an operation takes."""
    touched = [core(back, each)[0] for each in operation.references() if back.touched(each)]
    return {depth for depth in range(back.network.depth) for each in touched if back.is_delta(each, depth)}


def _is_read_once(back: BackwardPass, given: ast.Assign) -> bool:
    """Whether only one line of its function reads the name that this statement gives: elsewhere it may be right."""
    name, home = ast.unparse(given.targets[0]), _home_of(back, given)
    reads = (each for each in ast.walk(home) if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load))
    return len({each.lineno for each in reads if each.id == name and _home_of(back, each) is home}) == 1


def _home_of(back: BackwardPass, node: ast.AST) -> ast.AST:
    return next(each for each in back.evidence.above(node) if isinstance(each, ast.FunctionDef | ast.Module))


def line_of_handing(back: BackwardPass, reference: int) -> int:
    """The line that gives a value another name than the one it was made under; 0 where none does."""
    lines = [line for _, line in back.evidence.names.get(reference, ())]
    return next((each for each in lines[1:] if each != lines[0]), 0)


def line_of_pairing(back: BackwardPass, one: int, other: int) -> int:
    """The line of the loop that brings these two values together, as `for w, g in zip(...)` does; 0 where none does.

    Where both are in one object, as `layer["w"]` and `layer["g"]`, it is the line that has put the other one there.
    """
    mine, theirs = (_roots_by_line(back, each) for each in (one, other))
    heads = {each.iter.lineno for each in back.evidence.tree[1] if isinstance(each, ast.For)}
    line = max(mine.keys() & theirs.keys() & heads, default=0)
    both = mine[line] & theirs[line] if line else set()
    return next((each for each, roots in theirs.items() if both & roots), line)


def line_of_unpacking(back: BackwardPass, one: int, other: int) -> int:
    """The line of the last statement that names these two values at once, and in this order; 0 where none does."""
    return max((each.lineno for each in _unpackings(back) if _in_order(back, each, one, other)), default=0)


def _unpackings(back: BackwardPass) -> Iterator[ast.Assign]:
    """The statements that give names to what a function returns, several at once."""
    calls = (
        each for each in back.evidence.tree[1] if isinstance(each, ast.Assign) and isinstance(each.value, ast.Call)
    )
    return (each for each in calls if isinstance(each.targets[0], ast.Tuple | ast.List))


def _in_order(back: BackwardPass, statement: ast.Assign, one: int, other: int) -> bool:
    """Whether both values have a name of this statement, and the one comes before the other."""
    assert isinstance(statement.targets[0], ast.Tuple | ast.List)
    names = [ast.unparse(each) for each in statement.targets[0].elts]
    first, second = (
        next((names.index(name) for name, line in named if line == statement.lineno and name in names), -1)
        for named in (back.evidence.names.get(at, ()) for at in (one, other))
    )
    return 0 <= first < second


def _roots_by_line(back: BackwardPass, reference: int) -> dict[int, set[str]]:
    """For each line that gives a value a name, the variables in which it is."""
    found: dict[int, set[str]] = {}
    for name, line in back.evidence.names.get(reference, ()):
        found.setdefault(line, set()).add(root_of(name))
    return found


def line_of_way(back: BackwardPass, reference: int) -> int:
    """The line of the operation that gave a value, without scalar factors and signs."""
    operation = back.made(core(back, reference)[0])
    return back.evidence.line(operation) if operation is not None else 0


def line_of_name(back: BackwardPass, reference: int) -> int:
    """The first line that gave this value a name; without a name, the line that made it."""
    named = [line for _, line in back.evidence.names.get(reference, ())]
    return min(named, default=line_of(back, reference))


def lines_of_slope(back: BackwardPass, plain: Sequence[Factor], line: int) -> tuple[int, int]:
    """The line that computes a slope, and the line that calls for it."""
    last = max((each.reference for each in plain), key=lambda each: each)
    product = common_product(back, plain)
    at = product if product is not None else last
    operation = back.made(at)
    own = back.evidence.line(operation) if operation is not None else line_of(back, at)
    if at in back.step.forward or (len(plain) == 1 and last in back.step.forward):  # where it is made, it is right
        own = _line_of_function(back, line) or line
    named = [each for _, each in back.evidence.names.get(at, ()) if each != own]
    return own or line, min(named, default=line)


def _line_of_function(back: BackwardPass, line: int) -> int:
    """The line of the only return statement of the function that is called on this line; 0 where there is none."""
    functions = {each.name: each for each in back.evidence.tree[1] if isinstance(each, ast.FunctionDef)}
    for node in back.evidence.tree[1]:
        inside = isinstance(node, ast.Call) and any(isinstance(each, ast.Lambda) for each in ast.walk(node))
        if isinstance(node, ast.Call) and node.lineno == line and not inside:  # what a lambda does is done on this line
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            returns = (
                [each.lineno for each in ast.walk(functions[name]) if isinstance(each, ast.Return)]
                if name in functions
                else []
            )
            if len(returns) == 1:
                return returns[0]
    return 0


def common_product(back: BackwardPass, plain: Sequence[Factor]) -> int | None:
    """The value that contains all these factors and does not depend on the errors."""
    wanted = {each.reference for each in plain}
    for operation in back.segment.operations:
        if operation.result in back.step.forward or back.touched(operation.result) or operation.time > back.end:
            continue
        own = {each.reference for each in factors_of(back, operation.result)}
        if wanted and wanted <= own and not any(back.touched(each) for each in own):
            return operation.result
    return None


def root_of(name: str) -> str:
    """The variable in which a value of this name is: `net` of `net.layers[0]`."""
    return re.split(r"[.\[]", name)[0]
