"""Find scripts that train nothing (no later error depends on an earlier one), and say why.

The new weights are computed and not kept, drawn again in every pass, or changed only after the loop. A finding needs
proof in the recording: a script with a forward pass and no backward pass is not judged. Add another reason in
`never_trained`.
"""

import ast
import functools
import math
import operator
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.lasting import writes_unseen
from byheart.reading.moves import is_move
from byheart.reading.training import Error, Segment, Step, Variable, nodes_in, origin_finder
from byheart.reading.twins import Site
from byheart.reading.usedup import line_of_used_up
from byheart.recorder.calculus import BENT, TIMES

NOT_KEPT = "the new weights are computed and not kept"
_MOST = 40
# A step that is taken so often in a row is repeated.
_THREE = 3


def never_trained(evidence: Evidence, segment: Segment) -> Finding | None:
    """Why nothing is trained; None where too little was seen to say so."""
    eaten = _eaten_targets(evidence, segment) or _overwritten_targets(evidence, segment)
    if eaten is not None:
        return eaten
    groups = list(_errors(evidence, segment))
    for errors in groups:
        found = _of_errors(evidence, segment, errors)
        if found is not None:
            return found
    return None


def first_step(evidence: Evidence, segment: Segment) -> Step | None:
    """The first step of a script in which no later error depends on an earlier one; None where there is no step."""
    for errors in _errors(evidence, segment):
        error = errors[0]
        mask = segment.mask_of([error])
        forward = segment.cone([error.out])
        ends = _again(segment, error, mask)
        made = (each for each in segment.operations if each.time < ends)
        backward = [each for each in made if segment.dependences.get(each.result, 0) & mask]
        origin = origin_finder(segment, mask, forward, nodes_in(evidence, forward))
        moved = {before: each.result for each in backward if (before := origin(each.result)) is not None}
        whole = {before: after for before, after in moved.items() if before in forward}  # no view of one of these
        variables = tuple(Variable(before, after) for before, after in (whole or moved).items())
        if variables:
            return Step((error,), forward, frozenset(), variables, (), 0, mask)
    return None


def _again(segment: Segment, error: Error, mask: int) -> float:
    """When the same line, called from elsewhere, takes an error that depends on this one: then another step begins."""
    sites = (found for (node, _), found in segment.instances.items() if node == error.operation.node)
    later = (each for found in sites for each in found if each.time > error.operation.time)
    times = (each.time for each in later if any(segment.depends_on(one) & mask for one in each.references()))
    return min(times, default=math.inf)


def _errors(evidence: Evidence, segment: Segment) -> Iterator[list[Error]]:
    """Differences between a network's output and something else, one list for each site."""
    for instances in segment.instances.values():
        found = []
        for each in [each for each in instances if not each.in_place][:_MOST]:
            sides = [_is_computed(segment, argument) for argument in each.arguments[:2]]
            sides = _made_of_more(segment, each) if all(sides) else sides
            if sum(sides) == 1 and not evidence.is_literal(each, 1 - sides.index(True)):
                at = sides.index(True)
                other = each.arguments[1 - at]
                if type(other) is int and other in segment.cone([each.arguments[at]]):
                    continue  # what it is made from is no target: the difference moves a weight
                found.append(Error(each, each.arguments[at], each.arguments[1 - at], 1 if at == 0 else -1))
        if found:
            yield found


def _made_of_more(segment: Segment, difference: Operation) -> list[bool]:
    """Which of two operands is made of all that the other one is made of, and of more: targets may be computed too."""
    made = segment.evidence.made
    behind = [segment.cone([each]) for each in difference.arguments[:2]]
    mine, theirs = ({each for each in cone if each not in made or made[each].draws} for cone in behind)
    return [mine > theirs, theirs > mine]


def _is_computed(segment: Segment, argument: object) -> bool:
    """Whether a value depends on a product and on a nonlinear function, as a network's output does."""
    return type(argument) is int and argument in _computed(segment)


def _computed(segment: Segment) -> set[int]:
    """The values made from both a product and a nonlinear function; what says only which are picked has no part."""
    if segment.computed is None:
        kinds: dict[int, int] = {}
        for each in segment.operations:
            name = operations.plain(each.name)
            own = (name in TIMES) | 2 * (name in BENT)
            kinds[each.result] = functools.reduce(operator.or_, (kinds.get(at, 0) for at in each.made_from), own)
        segment.computed = {reference for reference, kind in kinds.items() if kind == 3}
    return segment.computed


def _of_errors(evidence: Evidence, segment: Segment, errors: Sequence[Error]) -> Finding | None:
    first = errors[0]
    mask = segment.masks[first.operation.result]
    backward = [
        each
        for each in segment.operations
        if segment.dependences.get(each.result, 0) & mask and each is not first.operation
    ]
    if not any(operations.plain(each.name) in TIMES for each in backward):
        return None
    forward = segment.cone([first.out])
    moved = _moved(segment, first, forward, backward)
    if len(errors) == 1:
        if _is_repeated(evidence, moved):
            line = evidence.line(first.operation)
            return Finding("loop", line, "the error is computed once, before the loop, and never again")
        return _once(evidence, segment, first, moved)
    if moved:
        once = _line_of_forward_pass(evidence, errors)
        if once:
            return Finding("loop", once, "the guess is computed once, before the loop, and never again")
        if any(_drawn_between(evidence, segment, first, other) for other in errors[1:2]):
            return _drawn_anew(evidence, segment, errors)
        if not _are_used_again(segment, errors, moved) and not line_of_used_up(evidence):
            return None  # the next pass may use others, as of a table that it picks its weights from
        certain = not writes_unseen(evidence.tree[0])
        return Finding("update", _line_of_lost(evidence, moved), NOT_KEPT, certain=certain)
    if not _same_outputs(evidence, errors):
        return None
    after = _after_loop(evidence, segment, first, forward)
    if after:
        return Finding("loop", after, "the weights are moved after the loop")
    if any(_has_weights_shape(evidence, each, forward) for each in backward):
        line = max(evidence.line(each) for each in backward if _has_weights_shape(evidence, each, forward))
        return Finding("update", line, "the weights never change")
    return None


def _moved(segment: Segment, error: Error, forward: frozenset[int], backward: Sequence[Operation]) -> list[Operation]:
    """The operations that compute new weights from the old ones and from values that depend on the error."""
    origin = _origin_in(segment, error, forward)
    return [each for each in backward if origin(each.result) is not None and each.node >= 0]


def _origin_in(segment: Segment, error: Error, forward: frozenset[int]) -> Callable[[int], int | None]:
    sites: frozenset[Site] = nodes_in(segment.evidence, forward)
    return origin_finder(segment, segment.mask_of([error]), forward, sites)


def _are_used_again(segment: Segment, errors: Sequence[Error], moved: Sequence[Operation]) -> bool:
    """Whether a later output is made from a weight as it was before it was moved."""
    origin = _origin_in(segment, errors[0], segment.cone([errors[0].out]))
    first = min(each.time for each in moved)
    # What goes on from the new weights has used them; and what the error says of the old ones is no use of these.
    new = frozenset(each.result for each in moved) | {errors[0].operation.result}
    later = segment.cone((each.out for each in errors if each.operation.time > first), new)
    return any(origin(each.result) in later for each in moved)


def _is_repeated(evidence: Evidence, moved: Sequence[Operation]) -> bool:
    """Whether some weight takes the same step again and again."""
    again: dict[Site, list[Operation]] = {}
    for each in (one for one in moved if len(one.arguments) > 1):
        again.setdefault(each.site, []).append(each)
    runs = (each[at : at + _THREE] for each in again.values() for at in range(len(each) - _THREE + 1))
    return any(_is_same_step(evidence, each) for each in runs)


def _is_same_step(evidence: Evidence, moved: Sequence[Operation]) -> bool:
    goes_on = all(before.result in after.references() for before, after in pairwise(moved))
    steps = [value for each in moved if (value := evidence.value(each.arguments[1])) is not None]
    return goes_on and len(steps) == len(moved) and all(np.array_equal(*both) for both in pairwise(steps))


def _once(evidence: Evidence, segment: Segment, error: Error, moved: Sequence[Operation]) -> Finding | None:
    """A loop that leaves in its first pass by a return or a break."""
    if not moved:
        return None
    for loop in evidence.loops_of(error.operation):
        for statement in loop.body:
            if isinstance(statement, ast.Return | ast.Break):
                return Finding("loop", statement.lineno, "the loop ends in its first iteration")
    return None


def _same_outputs(evidence: Evidence, errors: Sequence[Error]) -> bool:
    """Whether the same outputs were computed more than once."""
    seen = [evidence.values[each.out].tobytes() for each in errors[:20]]
    return len(seen) > 2 and len(set(seen)) < len(seen)


def _line_of_forward_pass(evidence: Evidence, errors: Sequence[Error]) -> int:
    """Where the guess is made that all these errors are taken from; 0 where each loop makes one of its own."""
    made = evidence.made.get(errors[0].out)
    loop = next(evidence.loops_of(errors[0].operation), None)
    if made is None or loop is None or {each.out for each in errors} != {errors[0].out}:
        return 0
    around = _function_around(evidence, loop)
    for node in [*evidence.calls(made), evidence.node(made)]:
        if node is not None and _function_around(evidence, node) is around:
            return 0 if node in ast.walk(loop) else int(getattr(node, "lineno", 0))
    return 0


def _drawn_between(evidence: Evidence, segment: Segment, first: Error, second: Error) -> bool:
    """Whether the second output depends on values that were drawn after the first error."""
    made = [evidence.made[each] for each in segment.cone([second.out]) if each in evidence.made]
    return any(each.draws and each.time > first.operation.time for each in made)


def _drawn_anew(evidence: Evidence, segment: Segment, errors: Sequence[Error]) -> Finding:
    second = errors[1]
    made = [evidence.made[each] for each in segment.cone([second.out]) if each in evidence.made]
    drawn = [each for each in made if each.draws and each.time > errors[0].operation.time]
    first = min(drawn, key=lambda each: each.time)
    loops = list(evidence.loops_of(second.operation))
    line = evidence.line(first)
    for call in evidence.calls(first):
        inside = any(call in list(ast.walk(loop)) for loop in loops)
        if inside:
            line = getattr(call, "lineno", line)
            break
    else:
        line = next(_lines_that_make(evidence, first, loops[0]), line) if loops else line
    return Finding("loop", line, "the weights are drawn again in every iteration")


def _lines_that_make(evidence: Evidence, drawn: Operation, loop: ast.AST) -> Iterator[int]:
    """The lines in a loop that call the class in whose __init__ something was drawn."""
    classes = {each.name for each in evidence.above(evidence.node(drawn)) if isinstance(each, ast.ClassDef)}
    for each in ast.walk(loop):
        if isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.func.id in classes:
            yield each.lineno


def _line_of_lost(evidence: Evidence, moved: Sequence[Operation]) -> int:
    """The line where new weights get lost: the line that drops them, or the return that leaves them out."""
    for each in moved:
        node = evidence.node(each)
        if node is not None and isinstance(evidence.statement(node), ast.Expr):
            return evidence.line(each)
    for each in moved:
        for call in reversed(evidence.calls(each)):
            if isinstance(evidence.parents.get(evidence.numbers[id(call)]), ast.Expr) and _gives_back(evidence, each):
                return int(getattr(call, "lineno", 0))
    first = moved[0]
    node = evidence.node(first)
    if node is not None and not _is_loop_variable(evidence, node):
        back = _return_line(evidence, node)
        if back:
            return back
    return evidence.line(first)


def _function_around(evidence: Evidence, node: ast.AST) -> ast.FunctionDef | None:
    return next((each for each in evidence.above(node) if isinstance(each, ast.FunctionDef)), None)


def _gives_back(evidence: Evidence, operation: Operation) -> bool:
    """Whether the function in which this is done returns what it was given, or what is changed there."""
    node = evidence.node(operation)
    return node is not None and (_return_line(evidence, node) > 0 or _returns_changed(evidence, node))


def _returns_changed(evidence: Evidence, node: ast.AST) -> bool:
    """Whether a place of what the function returns is changed here, as by `new[name] -= step`."""
    changed, function = evidence.statement(node), _function_around(evidence, node)
    if function is None or not isinstance(changed, ast.AugAssign):
        return False
    root = ast.unparse(changed.target).split("[")[0]
    returned = (each.value for each in ast.walk(function) if isinstance(each, ast.Return))
    return any(root in map(ast.unparse, _parts(each)) for each in returned)


def _return_line(evidence: Evidence, node: ast.AST) -> int:
    """The last return that gives back what the function was given, or what it gives a new value; 0 where none does."""
    function = _function_around(evidence, node)
    if function is None:
        return 0
    own = {each.arg for each in ast.walk(function.args) if isinstance(each, ast.arg)}
    own |= {ast.unparse(each) for each in _given_names(evidence.statement(node))}
    found = (each for each in ast.walk(function) if isinstance(each, ast.Return) and each.value is not None)
    back = (each for each in found if own & {ast.unparse(one) for one in _parts(each.value)} or node in ast.walk(each))
    return max((each.lineno for each in back), default=0)


def _given_names(statement: ast.AST | None) -> Iterator[ast.expr]:
    targets = statement.targets if isinstance(statement, ast.Assign) else []
    yield from (one for each in targets for one in _parts(each))


def _parts(value: ast.expr | None) -> list[ast.expr]:
    """The parts of a tuple, list or dictionary that is written there; any other expression alone."""
    if isinstance(value, ast.Tuple | ast.List):
        return list(value.elts)
    if isinstance(value, ast.Dict):
        return list(value.values)
    return [value] if value is not None else []


def _is_loop_variable(evidence: Evidence, node: ast.AST) -> bool:
    statement = evidence.statement(node)
    if not isinstance(statement, ast.Assign) or not isinstance(statement.targets[0], ast.Name):
        return False
    name = statement.targets[0].id
    loops = (each for each in evidence.above(statement) if isinstance(each, ast.For))
    targets = (each for loop in loops for each in ast.walk(loop.target))
    return any(isinstance(each, ast.Name) and each.id == name for each in targets)


def _after_loop(evidence: Evidence, segment: Segment, error: Error, forward: frozenset[int]) -> int:
    """The line after the loop that changes a value of the forward pass; 0 where there is none."""
    names = {name for each in forward for name, _ in evidence.names.get(each, ())}
    for loop in evidence.loops_of(error.operation):
        above = evidence.parents.get(evidence.numbers[id(loop)])
        for block in ("body", "orelse", "finalbody"):
            statements = getattr(above, block, [])
            if loop in statements:
                for each in statements[statements.index(loop) + 1 :]:
                    if _moves_one_of(each, names):
                        return int(each.lineno)
    return 0


def _moves_one_of(statement: ast.stmt, names: set[str]) -> bool:
    """Whether a statement gives one of these names a new value computed from its old one."""
    if isinstance(statement, ast.AugAssign):
        return ast.unparse(statement.target) in names
    if not isinstance(statement, ast.Assign):
        return False
    target = ast.unparse(statement.targets[0])
    return target in names and target in ast.unparse(statement.value)


def _has_weights_shape(evidence: Evidence, operation: Operation, forward: frozenset[int]) -> bool:
    """Whether this could be a derivative: a product with the shape of some value of the network."""
    shape = evidence.values[operation.result].shape
    if operations.plain(operation.name) not in TIMES or len(shape) < 2:
        return False
    leaves = [each for each in forward if each not in evidence.made or not is_move(evidence.made[each])]
    return any(evidence.values[each].shape == shape for each in leaves)


def _overwritten_targets(evidence: Evidence, segment: Segment) -> Finding | None:
    """Targets that were data in the first pass and are the network's own outputs in the next."""
    for instances in segment.instances.values():
        if len(instances) < 2 or any(each.in_place for each in instances):
            continue
        first, second = instances[:2]
        sides = [_is_computed(segment, argument) for argument in first.arguments[:2]]
        if sum(sides) != 1 or evidence.is_literal(first, 1 - sides.index(True)):
            continue
        target, behind = second.arguments[1 - sides.index(True)], segment.cone([first.arguments[sides.index(True)]])
        before = first.arguments[1 - sides.index(True)]
        if type(before) is int and before in behind:
            continue  # what it is made from is no target: it goes on from itself
        if type(target) is int and _is_computed(segment, target) and target in behind:
            line = max((line for _, line in evidence.names.get(target, ())), default=0)
            return Finding("loop", line, "the targets are overwritten by the network's own outputs")
    return None


def _eaten_targets(evidence: Evidence, segment: Segment) -> Finding | None:
    """Targets that are turned into the error in place, and so are lost for the next pass."""
    errors = {each.operation.result for group in _errors(evidence, segment) for each in group}
    for each in segment.operations:
        if each.name != "Sub" or not each.in_place or each.node < 0 or type(each.arguments[0]) is not int:
            continue
        before, out = each.arguments[:2]
        if type(out) is not int or not _is_computed(segment, out) or (errors | {before}) & segment.cone([out]):
            continue  # what is made from an error already is a step
        first, *later = (other for other in segment.operations if other.site == each.site)
        if first is not each or _begins_a_sum(evidence, before):
            continue  # what it begins with says what it is
        if any(operations.plain(one.name) in TIMES and one.time < each.time for one in evidence.users[before]):
            continue  # it is multiplied before, as weights are
        if later and later[0].arguments[0] == each.result and np.any(evidence.values[each.result]):
            line = _line_of_second_name(evidence, before) or evidence.line(each)
            return Finding("loop", line, "the targets themselves are turned into the error")
    return None


def _begins_a_sum(evidence: Evidence, reference: int) -> bool:
    """Whether this is a single 0 that nothing has made, or a table of zeros: from sums, something may be taken away."""
    value = evidence.values[reference]
    return not np.any(value) and (value.size > 1 or reference not in evidence.made)


def _line_of_second_name(evidence: Evidence, reference: int) -> int:
    """Where an array got a second name, and is the same array still; 0 where it has one."""
    names = evidence.names.get(reference, ())
    first = names[0][0] if names else ""
    return next((line for name, line in names if name != first), 0)
