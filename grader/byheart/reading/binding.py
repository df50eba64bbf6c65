"""Whether the submitted text can have made what was recorded: as that operation, at that place, from those operands.

The recorder runs beside a stranger's code, which can send a recording of something else. So an operation counts only if
its node in the text computes it (a call has to resolve to the function that was recorded), if each operand can be what
the text has in that place, and if constants are those that stand there. Where that can't be told, the operation doesn't
count. Nothing is recomputed here; `recompute` does that.
"""

import ast
import operator
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from types import ModuleType
from typing import Any

import numpy as np

from byheart.reading.behind import all_behind
from byheart.reading.calls import TAKING
from byheart.reading.evidence import Evidence, Operation, normalized
from byheart.reading.moves import is_move, moved_through
from byheart.reading.names import can_hold, kept
from byheart.reading.operations import Unknown
from byheart.reading.origins import (
    GENERATOR,
    LIBRARIES,
    NOTHING,
    UNRECORDED,
    VECTORIZED,
    Box,
    Given,
    Known,
    Literal,
    Made,
    Method,
    Origin,
    Origins,
    Unrecorded,
    found,
)
from byheart.reading.syntax import FUNCTIONS
from byheart.reading.training import Step, Variable
from byheart.recorder.hooks import ATTRIBUTES
from byheart.recorder.naming import CALLERS, LARGER_OR_SMALLER, recorded_name

# For each node at which a value may have been made, by its number, the calls inside which that was.
Places = dict[int, list[tuple[ast.AST, ...]]]

# Library functions that go over an array, whose items are recorded at the call.
_GOING_OVER = {f"builtins.{name}" for name in ("zip", "map", "enumerate", "reversed", "list", "tuple", "set", "filter")}


# So many parts may be taken of an array by the same words, one after the other.
_FIRST_RUNS = 64
# Attributes of an array that are whole numbers, or hold some.
_COUNTS = {"size", "ndim", "shape", "itemsize", "nbytes"}
# The kinds of values that are never recorded as constants.
_FRACTIONS = {"f", "s", "m"}
# How deep sums and products of whole numbers are followed, and of how many numbers at once.
_DEEPEST_WHOLE, _MOST_WHOLES = 3, 400
# What makes a whole number of two.
_OF_WHOLES: dict[type[ast.operator], Callable[[int, int], int]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
}
# What goes through something in one expression.
_GATHERED = (ast.ListComp, ast.GeneratorExp, ast.SetComp, ast.DictComp)


def first_foreign(evidence: Evidence, steps: Sequence[Step], whole: bool) -> Operation | None:
    """The first operation behind these steps that the text can't have made; None if it can have made them all.

    If the training is right (`whole`), each new weight comes from the network's output, and all of the way is seen:
    nothing of it is computed in another file. A weight that keeps its value, as where its node is off, claims nothing.
    """
    well = {each for each in {step.window for step in steps} if not each or _begins_a_pass(evidence, each)}
    if steps and not well:
        return _first_of(evidence, steps[0].window)
    steps = [each for each in steps if each.window in well]
    if whole:
        for step in steps:
            fed = _made_of(evidence, {each.out for each in step.errors})
            for each in step.variables:
                if each.after in evidence.made and each.after not in fed and not _stays(evidence, each):
                    return evidence.made[each.after]
    return next((each for each in operations_of(evidence, steps) if not is_bound(evidence, each)), None)


def _stays(evidence: Evidence, variable: Variable) -> bool:
    """Whether a weight has the very same value after the step."""
    return np.array_equal(evidence.values[variable.before], evidence.values[variable.after])


def operations_of(evidence: Evidence, steps: Sequence[Step]) -> list[Operation]:
    """Every operation behind the new weights and the errors of these steps, in order."""
    ends = [each.after for step in steps for each in step.variables]
    behind = all_behind(evidence, [*ends, *(each.operation.result for step in steps for each in step.errors)])
    return [evidence.made[each] for each in sorted(behind) if each in evidence.made]


def operands_of(evidence: Evidence, operation: Operation) -> list[ast.AST]:
    """The expressions in the text that an operation's arguments stand for."""
    return [expression for _, expression in operands_in(evidence.tree[1][operation.node], operation)]


def _made_of(evidence: Evidence, values: set[int]) -> set[int]:
    """These values, and all that were computed from them."""
    found = set(values)
    for each in evidence.operations:
        if not found.isdisjoint(each.made_of):
            found.add(each.result)
    return found


def is_bound(evidence: Evidence, operation: Operation) -> bool:
    """Whether the text can have made this operation."""
    node = evidence.node(operation)
    if node is None:
        return operation.name != "changed" or _is_shuffled(evidence, operation)
    if evidence.text.is_dead(node) or not _computes(evidence, node, operation):
        return False
    if isinstance(node, ast.Call) and operation.name == "item":
        return _is_gone_over(evidence, node, operation)
    if isinstance(node, ast.Call) and Known(VECTORIZED) in evidence.text.origins(node.func):
        return _is_gathered(evidence, node, operation)
    if isinstance(node, ast.Call) and _is_map(evidence, node):
        return _is_mapped(evidence, node, operation)
    if isinstance(node, ast.Call) and not _is_given_as_written(node, operation):
        return False
    return all(_fits(evidence, given, expression, operation) for given, expression in operands_in(node, operation))


def _is_gathered(evidence: Evidence, node: ast.Call, operation: Operation) -> bool:
    """Whether a vectorized function's array is made of what the function returned, or was given."""
    inside = evidence.text.inside(frozenset({Box(node)}))
    numbers = [each for argument in operation.arguments for each in _numbers_in(argument)]
    return all(_can_be(evidence, each, inside, operation) for each in numbers)


def _is_map(evidence: Evidence, node: ast.Call) -> bool:
    return bool(node.args) and Known("builtins.map") in evidence.text.origins(node.func)


def _is_mapped(evidence: Evidence, node: ast.Call, operation: Operation) -> bool:
    """Whether a function that is called for each item was given items of what stands in the call."""
    inside = evidence.text.inside(frozenset().union(*map(evidence.text.origins, node.args[1:])))
    inside |= frozenset({Made(node)}).union(*map(evidence.text.origins, node.args[1:]))
    texts = [each.value for each in inside if isinstance(each, Literal) and isinstance(each.value, str)]
    return all(
        _comes_from(evidence, each, inside, operation) or _is_item_of(each, texts) for each in operation.arguments
    )


def _is_item_of(given: Any, texts: Sequence[str]) -> bool:
    """Whether this is one character of a text that is gone through."""
    is_text = type(given) is not int and given[0] == "c" and isinstance(given[1], str)
    return is_text and len(given[1]) == 1 and any(given[1] in each for each in texts)


def _is_gone_over(evidence: Evidence, node: ast.Call, operation: Operation) -> bool:
    """Whether a call that goes over an array, or lists it, was given it; or takes an item of an item of it."""
    given = [*node.args, *([node.func.value] if isinstance(node.func, ast.Attribute) else [])]
    origins = frozenset({Made(node)}).union(*(evidence.text.origins(each) for each in given))
    return all(_can_be(evidence, each, origins, operation) for each in _numbers_in(operation.arguments[0]))


def _is_shuffled(evidence: Evidence, operation: Operation) -> bool:
    """Whether an array that was changed where nobody saw it was only put in another order, or emptied."""
    before, after = (np.sort(evidence.values[each].ravel()) for each in (operation.made_of[0], operation.result))
    return np.array_equal(before, after) or not np.any(after)


# The operation --------------------------------------------------------------------------------------------------------


def _computes(evidence: Evidence, node: ast.AST, operation: Operation) -> bool:
    """Whether this node computes an operation of that name.

    An operator that isn't at its node was refused when the recording was read. What is left are names to be resolved.
    """
    if isinstance(node, ast.Attribute):
        return node.attr in ATTRIBUTES
    if isinstance(node, ast.Subscript):
        return operation.name == "item" or _is_builder(evidence, node, operation.name)
    return not isinstance(node, ast.Call) or operation.name in _recorded_at(evidence, node)


def _is_builder(evidence: Evidence, node: ast.Subscript, name: str) -> bool:
    """Whether this is np.r_[...] or the like."""
    known = [found(each.path) for each in evidence.text.origins(node.value) if isinstance(each, Known)]
    return name in {f"np.{type(each).__name__}" for each in known}


def _recorded_at(evidence: Evidence, node: ast.Call) -> set[str]:
    """The names under which a result of this call can be recorded."""
    names: set[str] = set()
    callees = evidence.text.origins(node.func)
    if _is_map(evidence, node):  # what it is given is called there
        callees |= evidence.text.origins(node.args[0])
    if UNRECORDED in callees and isinstance(node.func, ast.Attribute):
        names.add(f"draw.{node.func.attr}")
    for each in callees:
        if isinstance(each, Known):
            names |= _names_of(each.path)
        elif isinstance(each, Method):
            names.add(f"a.{each.name}")
            names |= {"item"} if each.name == "tolist" else set()
    names |= {LARGER_OR_SMALLER[name] for name in names if name in LARGER_OR_SMALLER}
    return {normalized(name) for name in names}


# The operands ---------------------------------------------------------------------------------------------------------


def _fits(evidence: Evidence, given: Any, expression: ast.AST, operation: Operation) -> bool:
    """Whether the text can have had this value in the place of this operand."""
    if isinstance(expression, ast.Name) and not can_hold(evidence, expression, given, operation):
        return False
    items: list[ast.expr] = []
    if isinstance(expression, ast.List | ast.Tuple) and type(given) is not int and given[0] in ("l", "t"):
        items = expression.elts
    if items and len(items) == len(given[1]) and not any(isinstance(each, ast.Starred) for each in items):
        return all(_fits(evidence, given[1][at], item, operation) for at, item in enumerate(items))
    if _comes_from(evidence, given, evidence.text.origins(expression), operation):
        return True
    before = kept(evidence, expression, operation) if isinstance(expression, ast.Name) else None
    if before is None:
        return False
    return _comes_from(evidence, given, evidence.text.origins(before[0]), replace(operation, time=before[1]))


def _comes_from(evidence: Evidence, given: Any, origins: Origins, operation: Operation) -> bool:
    """Whether this argument can come from there."""
    if type(given) is int:
        return _can_be(evidence, given, origins, operation)
    if given[0] == "c":
        return _is_constant(evidence, given[1], origins)
    if given[0] in ("f", "?"):
        return _is_object(evidence, given, origins)
    if given[0] not in ("l", "t"):
        return True
    if any(_is_closed(evidence, each) for each in origins):  # what nobody recorded may hold any constant
        inside = evidence.text.inside(origins)
        return all(_can_be(evidence, each, inside, operation) for each in _numbers_in(given))
    boxes = frozenset(each for each in origins if isinstance(each, Box))
    inside = evidence.text.inside(boxes)
    return bool(boxes) and all(_comes_from(evidence, each, inside | boxes, operation) for each in given[1])


def _is_closed(evidence: Evidence, origin: Origin) -> bool:
    """Whether it can be a list or tuple whose items aren't known from the text: an array's shape, a part of it."""
    if isinstance(origin, Made):
        return evidence.numbers[id(origin.node)] not in evidence.ran
    return isinstance(origin, Unrecorded) or (isinstance(origin, Method) and origin.name in _COUNTS)


def _can_be(evidence: Evidence, value: int, origins: Origins, operation: Operation) -> bool:
    """Whether an expression with these origins can have this value. (Equal values may be recorded as one.)"""
    places = _places(evidence, origins)
    return (
        _is_made_at(evidence, value, places)
        or _is_written(evidence, value, origins)
        or _is_from_before(evidence, value, places, operation)
        or _is_owner(evidence, value, places)
        or _is_part_as_it_became(evidence, value, places)
        or _is_out_of_a_row(evidence, value, origins)
    )


def _is_out_of_a_row(evidence: Evidence, value: int, origins: Origins) -> bool:
    """Whether it is a number of a row that a loop goes through and takes apart, as in for a, b in rows."""
    held = evidence.values[value]
    loops = (
        each.node for each in origins if isinstance(each, Made) and isinstance(each.node, ast.For | ast.comprehension)
    )
    nodes = [evidence.numbers[id(each)] for each in loops if isinstance(each.target, ast.Tuple | ast.List)]
    alone = value not in evidence.made and held.shape == ()
    return alone and any(held.tobytes() in _numbers_of_rows(evidence, each) for each in nodes)


def _numbers_of_rows(evidence: Evidence, node: int) -> set[bytes]:
    """All numbers of the rows that this loop goes through, as bytes."""
    if node not in evidence.rows:
        taken = (
            evidence.operations[bisect_left(evidence.operations, at, key=_time)] for at in evidence.ran.get(node, ())
        )
        rows = [evidence.values[each.result].ravel() for each in taken]
        evidence.rows[node] = {one.tobytes() for row in rows for one in row}
    return evidence.rows[node]


def _is_owner(evidence: Evidence, value: int, places: Places) -> bool:
    """Whether it is a view of the memory of something made there: that memory itself is seen only through its views."""
    root = _root(evidence, value)
    if root == value or root in evidence.made:
        return False
    return any(_is_made_at(evidence, each, places) for each in evidence.alike[evidence.values[root].tobytes()])


def _is_part_as_it_became(evidence: Evidence, value: int, places: Places) -> bool:
    """Whether it is a part of an array that changed as a whole, and the same part was taken at one of these nodes."""
    maker = evidence.made.get(value)
    if maker is None or maker.name != "view":
        return False
    firsts = (at for each in places for at in evidence.ran.get(each, ())[:_FIRST_RUNS])
    taken = (evidence.operations[bisect_left(evidence.operations, at, key=_time)].result for at in firsts)
    own = _part_of(evidence, value)
    return own is not None and any(_part_of(evidence, each) == own for each in taken)


def _time(operation: Operation) -> int:
    return operation.time


def _part_of(evidence: Evidence, value: int) -> tuple[int, tuple[int, ...], bytes] | None:
    """The array that a value is a part of, as it was first, and which part: its shape, and the place of each number.

    None where that can't be told: the recording was made up.
    """
    taken: list[tuple[Operation, int]] = []
    maker = evidence.made.get(value)
    while maker is not None and (before := _first_value_of(maker)) is not None:
        if maker.name == "view" or (is_move(maker) and not _is_later_state(evidence, maker)):
            taken.append((maker, before))
        elif not _is_later_state(evidence, maker):
            break
        value, maker = before, evidence.made.get(before)
    places = np.arange(evidence.values[value].size).reshape(evidence.values[value].shape)
    try:
        for each, before in reversed(taken):
            places = moved_through(evidence, each, before, places)
    except (Unknown, TypeError, ValueError, IndexError):
        return None
    return value, places.shape, places.tobytes()


def _first_value_of(operation: Operation) -> int | None:
    """The number of the value that is an operation's first argument; None where that is no value."""
    return next((each for each in operation.arguments[:1] if type(each) is int), None)


def _places(evidence: Evidence, origins: Origins) -> Places:
    places: Places = {}
    for each in origins:
        if isinstance(each, Made):
            places.setdefault(evidence.numbers[id(each.node)], []).append(each.calls)
    return places


def _was_inside(inside: Sequence[ast.AST], calls: Sequence[ast.AST]) -> bool:
    """Whether something that was done inside some calls was done inside these. (A recording keeps the innermost.)"""
    left = iter(inside)
    fits = all(any(one is each for one in left) for each in calls)
    return fits or (len(inside) >= CALLERS and all(any(one is each for one in inside) for each in calls[1:]))


def _is_made_at(evidence: Evidence, value: int, places: Places) -> bool:
    """Whether the value, or what it is a view or a later state of, was made at one of these nodes."""
    makers = (each for each in _makers_of(evidence, value) if each.node in places)
    return any(_was_inside(evidence.calls(each), calls) for each in makers for calls in places[each.node])


def _makers_of(evidence: Evidence, value: int) -> Iterator[Operation]:
    """The operations that made the value, and what it is a view or a later state of."""
    left, seen = [value], {value}
    while left:
        maker = evidence.made.get(left.pop())
        if maker is None:
            continue
        yield maker
        if _is_later_state(evidence, maker):
            several = 2 if maker.name == "part" else 1
            earlier = {each for each in maker.arguments[:several] if type(each) is int} - seen
            seen |= earlier
            left += earlier


def _is_later_state(evidence: Evidence, maker: Operation) -> bool:
    """Whether an operation's first argument is what its result is a view or a later state of.

    With out=... it isn't: the array that is written over isn't noted there.
    """
    node = evidence.node(maker)
    if node is None or maker.name == "set":
        return True
    return maker.in_place and (maker.name.endswith(".at") or not isinstance(node, ast.Call))


def _is_written(evidence: Evidence, value: int, origins: Origins) -> bool:
    """Whether it is a constant that stands in the text, or came from where nothing is recorded."""
    if UNRECORDED in origins and _root(evidence, value) not in evidence.made:
        return True
    if any(isinstance(each, Given) and _is_given(evidence, value, each) for each in origins):
        return True
    held = evidence.values[value]
    constants = [each.value for each in origins if isinstance(each, Literal)]
    constants += [found(each.path) for each in origins if isinstance(each, Known)]
    return any(_is_number(each, held) for each in constants)


def _is_given(evidence: Evidence, value: int, given: Given) -> bool:
    """Whether it can be the exercise's X or y: an array that nothing made, and the same one wherever X or y stands."""
    root = _root(evidence, value)
    held = evidence.values[root]
    if root in evidence.made or held.size < 2:
        return False
    return evidence.given.setdefault(given.name, held.tobytes()) == held.tobytes()


def _root(evidence: Evidence, value: int) -> int:
    """What a value is a view or a later state of."""
    maker = evidence.made.get(value)
    while maker is not None and _is_later_state(evidence, maker) and (before := _first_value_of(maker)) is not None:
        value, maker = before, evidence.made.get(before)
    return value


def _is_from_before(evidence: Evidence, value: int, places: Places, operation: Operation) -> bool:
    """Whether it can be from before this window: made by none of these nodes since, or just as it was before."""
    window = evidence.window_of(operation)
    if not window:
        return False
    since = evidence.windows[window - 1]
    held = evidence.values[value]
    maker = evidence.made.get(_root(evidence, value))
    if held.size > 1 and maker is not None and evidence.window_of(maker) >= window:
        return False
    numbers = list(places)
    if held.size > 1:  # an array's maker was seen at least once
        numbers = [each for each in numbers if each in evidence.ran]
    settled = all(each in evidence.lasting and _was_seen(evidence, each, since) for each in numbers)
    if not settled and any(not _has_run(evidence, each, since, operation.time) for each in numbers):
        return True
    if not settled and any(_was_seen(evidence, each, since) for each in numbers if each in _held(evidence, places)):
        return True
    alike = evidence.alike.get(held.tobytes(), ())
    return any(_is_made_at(evidence, each, places) for each in alike if each < evidence.firsts[window - 1])


def _held(evidence: Evidence, places: Places) -> set[int]:
    """The numbers of the nodes whose results lie in something that holds several, if one of its items is taken there.

    Which item isn't known, so it may be older than what was put there last.
    """
    wholes = [whole for each in places for whole in _taken_from(evidence.tree[1][each])]
    inside = evidence.text.inside(NOTHING.union(*map(evidence.text.origins, wholes)))
    held = {evidence.numbers[id(each.node)] for each in inside if isinstance(each, Made)}
    return held | {each for each in places if _is_put_in_objects(evidence, each)}


def _is_put_in_objects(evidence: Evidence, place: int) -> bool:
    """Whether what is made there becomes an attribute, where the text makes several objects of one class."""
    if not evidence.has_many_objects:
        return False
    statement = evidence.statement(evidence.tree[1][place])
    targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
    return any(isinstance(each, ast.Attribute) for each in targets)


def _taken_from(node: ast.AST) -> Iterator[ast.expr]:
    """What this takes an item from whose key doesn't stand there."""
    match node:
        case ast.Call(func=ast.Attribute(value=whole, attr=name), args=[key, *_]) if name in TAKING:
            yield from () if isinstance(key, ast.Constant) else (whole,)
        case ast.Subscript(value=whole, slice=key):
            yield from () if isinstance(key, ast.Constant) else (whole,)
        case ast.For(iter=whole) | ast.comprehension(iter=whole):
            yield whole


def _was_seen(evidence: Evidence, node: int, until: int) -> bool:
    return bool(bisect_left(evidence.ran.get(node, []), until))


def _has_run(evidence: Evidence, node: int, since: int, until: int) -> bool:
    times = evidence.ran.get(node, [])
    at = bisect_right(times, since)
    return at < len(times) and times[at] < until


def _names_of(path: str) -> set[str]:
    """The names under which a call of this library function can be recorded."""
    if path in _GOING_OVER:
        return {"item", f"py.{path.rpartition('.')[2]}"}
    if path == VECTORIZED:
        return {"item", "np.array", "a.reshape"}
    if path == "numpy.copyto":
        return {"set"}
    if path.startswith(f"{GENERATOR}."):
        return {f"draw.{path.removeprefix(f'{GENERATOR}.')}"}
    function = found(path)
    if function is not None:
        return {recorded_name(function)} - {""}
    top, _, rest = path.partition(".")
    # Libraries that aren't here: SciPy is recorded as NumPy is.
    return {f"np.{rest.rpartition('.')[2]}"} if top == "scipy" else set()


def operands_in(node: ast.AST, operation: Operation) -> Iterator[tuple[Any, ast.AST]]:
    """Each recorded argument with its expression in the text."""
    arguments = operation.arguments
    if isinstance(node, ast.BinOp):
        yield from zip(arguments, (node.left, node.right), strict=False)
    elif isinstance(node, ast.AugAssign) and operation.name not in ("item", "set"):
        yield from zip(arguments, (node.target, node.value), strict=False)
    elif isinstance(node, ast.UnaryOp):
        yield from zip(arguments, (node.operand,), strict=False)
    elif isinstance(node, ast.Compare):
        yield from zip(arguments, (node.left, node.comparators[0]), strict=False)
    elif isinstance(node, ast.Attribute):
        yield from zip(arguments, (node.value,), strict=False)
    elif isinstance(node, ast.Subscript) and operation.name == "item":
        yield from zip(arguments, (node.value, node.slice), strict=False)
    elif isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Subscript):
        yield from zip(arguments, (node.targets[0].value, node.targets[0].slice, node.value), strict=False)
    elif isinstance(node, ast.Assign):
        yield from zip(arguments, (node.value,), strict=False)
    elif isinstance(node, ast.For | ast.comprehension):
        yield from zip(arguments, (node.iter,), strict=False)
    elif isinstance(node, ast.Call) and operation.name != "item":
        yield from _operands_of_call(node, operation)


def _is_given_as_written(node: ast.Call, operation: Operation) -> bool:
    """Whether a call was given as much as stands there, and the same by name.

    What it writes into isn't noted, nor what else is given by name then, nor what is so to a draw.
    """
    many = len(operation.arguments) - (operation.name == "set" or operation.name.startswith("a."))
    if many != len(node.args) and not any(isinstance(each, ast.Starred) for each in node.args):
        return False
    written = {each.arg for each in node.keywords}
    return operation.draws or None in written or operation.options.keys() == written - {"out"}


def _operands_of_call(node: ast.Call, operation: Operation) -> Iterator[tuple[Any, ast.AST]]:
    arguments = list(operation.arguments)
    if operation.name == "set":
        del arguments[1]
    if isinstance(node.func, ast.Attribute) and operation.name.startswith("a."):
        yield arguments.pop(0), node.func.value
    if not any(isinstance(each, ast.Starred) for each in node.args) and len(arguments) == len(node.args):
        yield from ((arguments[at], each) for at, each in enumerate(node.args))
    by_name = {each.arg: each.value for each in node.keywords}
    for name, given in operation.options.items():
        if name in by_name:
            yield given, by_name[name]


def _numbers_in(argument: Any) -> Iterator[int]:
    if type(argument) is int:
        yield argument
    elif argument[0] in ("l", "t"):
        for each in argument[1]:
            yield from _numbers_in(each)


def _is_constant(evidence: Evidence, given: Any, origins: Origins) -> bool:
    """Whether this can be the constant: it stands in the text, or something may compute it that is never recorded."""
    return any(_makes_constant(evidence, given, each) for each in origins)


def _makes_constant(evidence: Evidence, given: Any, origin: Origin) -> bool:
    """Whether this constant can come from there.

    Whole numbers aren't recorded. What made arrays or fractions whenever it was seen makes no whole number.
    """
    if isinstance(origin, Literal):
        return bool(given == origin.value)
    if isinstance(origin, Made):
        seen = _makes_recorded(evidence, evidence.numbers[id(origin.node)])
        return (id(origin.node) in evidence.wholes and not seen) or (
            type(given) is int and given in _wholes_in(evidence, frozenset({origin}))
        )
    if isinstance(origin, Method):
        return origin.name in _COUNTS
    return isinstance(origin, Unrecorded) or (isinstance(origin, Known) and _may_be(origin.path, given))


def _wholes_in(evidence: Evidence, origins: Origins, depth: int = 0) -> set[int]:
    """The whole numbers of the text among these, and the sums, differences and products of such numbers.

    So `2 * y` may be 0 where y goes through (-0.5, 0, 0.5), though all that was recorded there has a fraction.
    """
    found = {each.value for each in origins if isinstance(each, Literal) and type(each.value) is int}
    for node in (each.node for each in origins if isinstance(each, Made) and depth < _DEEPEST_WHOLE):
        if isinstance(node, ast.BinOp) and type(node.op) in _OF_WHOLES:
            left, right = (
                _wholes_in(evidence, evidence.text.origins(each), depth + 1) for each in (node.left, node.right)
            )
            if len(left) * len(right) <= _MOST_WHOLES:
                found |= {_OF_WHOLES[type(node.op)](one, other) for one in left for other in right}
    return found


def _may_be(path: str, given: Any) -> bool:
    """Whether something of a library, if it isn't here to be seen, can be this constant."""
    held = found(path)
    if held is None:
        return given is None or not _is_ours(path)
    return isinstance(held, int | float | str) and bool(held == given)


def _is_ours(path: str) -> bool:
    """Whether it is known what this is: of a library that is here, or one of our own names."""
    return path.partition(".")[0] in (*LIBRARIES, GENERATOR)


def _makes_recorded(evidence: Evidence, node: int) -> bool:
    """Whether it was seen what is made at this node, and all of it is recorded: arrays, or numbers with a fraction."""
    if node not in evidence.ran:
        return False
    return min(evidence.sizes[node]) > 1 or evidence.kinds_at[node] <= _FRACTIONS


def _is_object(evidence: Evidence, given: Any, origins: Origins) -> bool:
    """Whether this can be a type of that name, or something that is neither a number nor an array of them."""
    return any(_makes_object(evidence, given, each) for each in origins)


def _makes_object(evidence: Evidence, given: Any, origin: Origin) -> bool:
    """Whether this type or object can come from there."""
    if isinstance(origin, Known):
        held = found(origin.path)
        if given[0] == "?" or not _is_ours(origin.path):
            return True
        return getattr(held, "__name__", None) == given[1] and not isinstance(held, ModuleType)
    if isinstance(origin, Made):
        seen = _makes_recorded(evidence, evidence.numbers[id(origin.node)])
        return (given[0] == "?" or isinstance(origin.node, ast.Call)) and not seen
    if isinstance(origin, Literal):
        return given[0] == "?" and not isinstance(origin.value, float | str | None)
    return given[0] == "?" or isinstance(origin, Unrecorded) or (isinstance(origin, Method) and origin.name == "dtype")


def _is_number(written: Any, held: Any) -> bool:
    return isinstance(written, int | float) and held.size == 1 and float(written) == float(held.ravel()[0])


# Windows --------------------------------------------------------------------------------------------------------------


def _first_of(evidence: Evidence, window: int) -> Operation | None:
    """The first operation of a window that stands in the text."""
    begins = bisect_left(evidence.operations, evidence.windows[window - 1], key=_time)
    return next((each for each in evidence.operations[begins:] if evidence.node(each) is not None), None)


def _begins_a_pass(evidence: Evidence, window: int) -> bool:
    """Whether a window begins where the recorder lets one begin: with a pass of a loop, a function, or after a loop.

    One that begins elsewhere would let values come from nowhere in the middle of a pass.
    """
    first = _first_of(evidence, window)
    if first is None:
        return True
    node = evidence.tree[1][first.node]
    inside = [*evidence.calls(first), node]
    if isinstance(node, ast.Call) and len(node.args) == 1 and isinstance(node.args[0], _GATHERED):
        return True  # a comprehension is a loop too, and it ended there
    return any(_is_first_in(evidence, first, *place) for node in inside for place in _bodies_around(evidence, node))


def _bodies_around(evidence: Evidence, node: ast.AST) -> Iterator[tuple[list[ast.AST], int]]:
    """Each body of a loop or function around this node, and the place of what the node stands in there."""
    while (above := evidence.parents.get(evidence.numbers[id(node)])) is not None:
        body: Any = getattr(above, "body", None)
        if isinstance(above, ast.For | ast.While | ast.FunctionDef) and any(each is node for each in body):
            yield body, next(at for at, each in enumerate(body) if each is node)
        elif isinstance(above, ast.Module | ast.If | ast.With):
            at = next((at for at, each in enumerate(body) if each is node), 0)
            ended = body[at - 1] if at else None
            in_call = isinstance(above, ast.Module) and ended is not None and _has_call(ended)
            if in_call or (ended is not None and _has_loop(ended)):  # a loop ended there, perhaps in a function
                yield [node], 0
        elif isinstance(above, (ast.Lambda, *_GATHERED)):
            yield [above], 0
        node = above


def _is_first_in(evidence: Evidence, first: Operation, body: list[ast.AST], at: int) -> bool:
    """Whether nothing that must be done in this body comes before the operation."""
    for earlier in reversed(body[:at]):
        if isinstance(earlier, ast.For | ast.While):
            break
        if not isinstance(earlier, ast.If | ast.Try | ast.With) and recorded_in(evidence, earlier):
            return False
    return recorded_in(evidence, body[at])[0].node == first.node


def _has_loop(node: ast.AST) -> bool:
    """Whether a loop or a comprehension, which is one too, is done here; what a function does is done elsewhere."""
    if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
        return False
    return isinstance(node, (ast.For, ast.While, *_GATHERED)) or any(map(_has_loop, ast.iter_child_nodes(node)))


def _has_call(statement: ast.AST) -> bool:
    return any(isinstance(each, ast.Call) for each in ast.walk(statement))


def recorded_in(evidence: Evidence, statement: ast.AST) -> list[Operation]:
    """The recorded operations of this statement, and of the calls in it."""
    nodes = {evidence.numbers[id(each)] for each in ast.walk(statement)}
    inside = {at for at, calls in enumerate(evidence.contexts, 1) if nodes.intersection(calls)}
    return [each for each in evidence.operations if each.node in nodes or each.context in inside]
