"""Choose the line to name where a weight has no update: one that was commented out, dropped, or moves something else.

Nothing is called wrong here.
"""

import ast
import re
from collections.abc import Iterator, Sequence

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.moves import moved_from
from byheart.reading.training import Step
from byheart.recorder.calculus import PRODUCTS

# A longer line is no update that somebody commented out; looking through it could take very long.
_LONGEST_LINE = 300


def line_of_nothing(
    evidence: Evidence, weight: int, steps: Sequence[Step], used: Operation | None = None, beside: int = 0
) -> int:
    """The line where a weight's update is missing.

    This is the line that was commented out, or the line that changes something else, or `beside`, the line that moves
    the weights beside it, or the line that makes the weight.
    """
    names = [name for name, _ in evidence.names.get(weight, ())]
    commented = _commented(evidence, names)
    if commented:
        return commented
    instead = _handed_on(evidence, weight, steps) or _left_early(evidence, steps) or _dropped(evidence, weight)
    instead = instead or _short_loop(evidence, weight, names, steps) or _short_way_back(evidence, weight, steps)
    if instead:
        return instead
    if used is None and (instead := _moved_instead(evidence, steps)):
        return instead
    if beside:
        return beside
    made = [line for _, line in evidence.names.get(weight, ())]
    if made:
        return min(made)
    operation = used or evidence.made.get(weight)
    return evidence.line(operation) if operation is not None else 0


def _dropped(evidence: Evidence, weight: int) -> int:
    """The line that computes this weight's new value, which nothing uses; 0 where there is none."""
    for operation in evidence.operations:
        is_new = operation.name in ("Add", "Sub") and not operation.in_place and weight in operation.made_of
        if is_new and not evidence.users.get(operation.result) and evidence.line(operation):
            return evidence.line(operation)
    return 0


def _handed_on(evidence: Evidence, weight: int, steps: Sequence[Step]) -> int:
    """The line that hands the old weight on beside the new values of others, as `return w1, new_w2`; 0 for none."""
    moved = steps[0].variables
    made = {id(evidence.node(evidence.made[each.after])) for each in moved if each.after in evidence.made}
    old, new, before = (
        {name for at in found for name, _ in evidence.names.get(at, ())}
        for found in ([weight], [each.after for each in moved], [each.before for each in moved])
    )
    old |= set(_written_in(evidence, weight))
    for parts in map(_parts_of, evidence.tree[1]):
        others = [each for each in parts if ast.unparse(each) in new - before or made & {*map(id, ast.walk(each))}]
        if others and (line := next((each.lineno for each in parts if ast.unparse(each) in old), 0)):
            return line
    return 0


def _written_in(evidence: Evidence, weight: int) -> Iterator[str]:
    """How a weight is written where it is multiplied."""
    for each in evidence.users.get(weight, ()):
        node = evidence.node(each)
        if isinstance(node, ast.BinOp) and weight in each.arguments[:2]:
            yield ast.unparse((node.left, node.right)[each.arguments.index(weight)])


def _parts_of(node: ast.AST) -> list[ast.expr]:
    """The parts of what puts several values together."""
    if isinstance(node, ast.Tuple | ast.List) and isinstance(node.ctx, ast.Load):
        return node.elts
    if isinstance(node, ast.Call):
        return [*node.args, *(each.value for each in node.keywords)]
    return node.values if isinstance(node, ast.Dict) else []


def _left_early(evidence: Evidence, steps: Sequence[Step]) -> int:
    """What ends the loop that moves the weights after the first of them; 0 where nothing does."""
    made = [evidence.made[each.after] for each in steps[0].variables if each.after in evidence.made]
    errors = _loops_of_errors(evidence, steps)
    for each in made:
        for loop in evidence.loops_around(evidence.node(each)):
            ends = (one.lineno for one in loop.body if isinstance(one, ast.Return | ast.Break))
            if id(loop) not in errors and (line := next(ends, 0)):
                return line
    return 0


def _loops_of_errors(evidence: Evidence, steps: Sequence[Step]) -> set[int]:
    """The loops that the errors stand in, as those through the samples: no weights are left out there."""
    return {id(loop) for each in steps[0].errors for loop in evidence.loops_around(evidence.node(each.operation))}


def _short_way_back(evidence: Evidence, weight: int, steps: Sequence[Step]) -> int:
    """The loop of the backward pass that makes others' slopes, and leaves out the weight, which is moved by zeros."""
    takes = (each for each in evidence.users.get(weight, ()) if operations.plain(each.name) in ("Add", "Sub"))
    if not any(not np.any(evidence.values[at]) for each in takes for at in each.references() if at != weight):
        return 0
    errors = {each.operation.result for each in steps[0].errors}
    touched = set(errors)
    for operation in evidence.operations:
        if touched.isdisjoint(operation.references()):
            continue
        touched.add(operation.result)
        loops = evidence.loops_around(evidence.node(operation))
        loop = next((each for each in loops if isinstance(each, ast.For)), None)
        if operations.plain(operation.name) in PRODUCTS and loop is not None and _leaves_out(loop.iter):
            return loop.lineno
    return 0


def _short_loop(evidence: Evidence, weight: int, names: Sequence[str], steps: Sequence[Step]) -> int:
    """The line of the loop that moves the other weights of a list, and leaves this one out; 0 where there is none."""
    roots = {each.split("[")[0] for each in names if "[" in each}
    errors = _loops_of_errors(evidence, steps)
    for variable in sorted(steps[0].variables, key=lambda each: not _are_used_alike(evidence, weight, each.before)):
        theirs = {name for name, _ in evidence.names.get(variable.before, ())}
        others = {name.split("[")[0] for name in theirs}
        made = evidence.made.get(variable.after)
        is_one_of = bool(roots & others or theirs & {each for each in names if "." in each} or not names)
        node = evidence.node(made) if made is not None and is_one_of else None
        loops = [each for each in evidence.loops_around(node) if id(each) not in errors]
        short = (each.lineno for each in loops if isinstance(each, ast.For) and _leaves_out(each.iter))
        counted = (each.lineno for each in loops if isinstance(each, ast.While) and isinstance(each.test, ast.Compare))
        if line := next(short, 0) or next(counted, 0):
            return line
    return 0


def _are_used_alike(evidence: Evidence, one: int, other: int) -> bool:
    """Whether the same place of the text uses both."""
    mine, theirs = ({each.site for each in evidence.users.get(at, ())} for at in (one, other))
    return bool(mine & theirs)


def _leaves_out(iterated: ast.expr) -> bool:
    """Whether this goes through a part only: of a range, one that begins later or ends before; a few keys."""
    if isinstance(iterated, ast.Tuple | ast.List):
        return all(isinstance(each, ast.Constant) for each in iterated.elts)
    if isinstance(iterated, ast.Subscript):
        return isinstance(iterated.slice, ast.Slice) and iterated.slice.step is None
    if not isinstance(iterated, ast.Call) or getattr(iterated.func, "id", "") != "range":
        return False
    *begin, end = map(ast.unparse, iterated.args[:2])
    if len(iterated.args) > 2 and ast.unparse(iterated.args[2]).startswith("-"):
        return end != "-1"
    last = iterated.args[len(begin)]
    return begin not in ([], ["0"]) or (isinstance(last, ast.BinOp) and isinstance(last.op, ast.Sub))


def _commented(evidence: Evidence, names: Sequence[str]) -> int:
    text = evidence.source.decode("utf-8", "replace").splitlines()
    for name in names:
        last = re.split(r"[.\[]", name)[-1].strip("]'\"") or name
        plain = name if "[" not in name else name.split("[")[0]
        for word in {last, plain}:
            if not re.search(r"\w", word) or word.isdigit():
                continue
            wanted = re.compile(rf"^\s*#.*(?<!\w){re.escape(word)}(?!\w)[^=]*[-+]?=[^=]")
            for number, line in enumerate(text, start=1):
                if len(line) <= _LONGEST_LINE and wanted.search(line):
                    return number
    return 0


def _moved_instead(evidence: Evidence, steps: Sequence[Step]) -> int:
    """The line that uses this step's errors to change a value outside the forward pass; 0 where there is none."""
    step = steps[0]
    moved = {each.after for each in step.variables}
    errors = {each.operation.result for each in step.errors}
    touched = set(errors)
    for operation in evidence.operations:
        if not any(each in touched for each in operation.references()):
            continue
        touched.add(operation.result)
        first = operation.arguments[0] if operation.arguments else None
        if not operation.in_place or operation.result in moved or type(first) is not int:
            continue
        if first not in touched and first not in step.forward and evidence.line(operation):
            return _line_of_copy(evidence, first, step) or evidence.line(operation)
    return 0


def _line_of_copy(evidence: Evidence, reference: int, step: Step) -> int:
    """The line that makes an array out of the weights in which their step is lost; 0 where it is made otherwise."""
    kept = step.forward - {each.before for each in step.variables}
    copied = any(each in kept for each in moved_from(evidence, reference) if each != reference)
    return evidence.line(evidence.made[reference]) if copied else 0
