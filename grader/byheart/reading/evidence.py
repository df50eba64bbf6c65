"""The evidence: the recording of a run, read as untrusted input. It is a graph of operations with their results.

A script may forge the recording. So every shape and number is checked here, and `recompute.checked` computes a result
again before anybody relies on it. The script's text is parsed and never run. If the format that `recorder` writes
changes, change `read` here too.
"""

import ast
import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from typing import Any

import numpy as np
from numpy.typing import NDArray

from byheart.asking.answer import LARGEST, Unpacking, Unreadable
from byheart.reading.begun import beginnings
from byheart.reading.lasting import changed_in, run_once, steady_names
from byheart.reading.syntax import makes_several, names_in, numbers_in
from byheart.reading.text import Text
from byheart.reading.wholes import wholes_in
from byheart.recorder.hooks import numbered, takes_apart, targets_of

Array = NDArray[Any]

_MOST_EVENTS = 40_000
_DEEPEST = 10
# What picks or puts by its second argument.
_BY_INDEX = frozenset({"item", "take", "set"})
# What takes nothing but the shape of what it is given.
_BY_SHAPE = frozenset({"zeros_like", "ones_like", "empty_like", "zeros", "ones", "empty", "eye", "identity"})
_LARGEST_ARRAY = 100_000
_LONGEST_COMPLAINT = 400
_STATUSES = ("ended", "stopped", "raised", "unread")
# Other recorded names of the same operation.
_SAME = {
    "np.add": "Add",
    "np.subtract": "Sub",
    "np.multiply": "Mult",
    "np.divide": "Div",
    "np.power": "Pow",
    "math.pow": "Pow",
    "py.pow": "Pow",
    "np.float_power": "Pow",
    "np.matmul": "MatMult",
    "np.negative": "USub",
    "np.true_divide": "Div",
    "py.add": "Add",
    "py.sub": "Sub",
    "py.mul": "Mult",
    "py.truediv": "Div",
    "py.neg": "USub",
    "py.matmul": "MatMult",
    "py.maximum": "np.maximum",
    "py.minimum": "np.minimum",
}


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the script: its time, its node in the text, its arguments, and the number of its `result`.

    In `arguments` an int is the number of an earlier value, and a list is any other argument (see
    `recorder.notes`). `in_place` says that the result is the first argument after a change. `by_value` marks an
    elementwise product (np.multiply), which stays elementwise for matrix objects too. `made_from` are those values
    whose numbers go into the result: what is picked or put by an index has none of the index's, and what is made in the
    shape of a value has none of that.
    """

    time: int
    node: int
    name: str
    arguments: tuple[Any, ...]
    result: int
    options: Mapping[str, Any]
    in_place: bool
    context: int
    by_value: bool
    made_of: tuple[int, ...]
    made_from: tuple[int, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "made_from", _made_from(self))

    @property
    def site(self) -> tuple[int, int]:
        """The node where it stands, and the context of calls that led there."""
        return self.node, self.context

    @property
    def draws(self) -> bool:
        """Whether it draws random numbers."""
        return self.name.startswith("draw.")

    def references(self) -> Iterator[int]:
        """The values that it was computed from."""
        return iter(self.made_of)


def _made_from(operation: Operation) -> tuple[int, ...]:
    """The values whose numbers go into a result."""
    kind = operation.name.rpartition(".")[2]
    if kind in _BY_SHAPE:
        return ()
    if kind == "full_like":
        return tuple(one for each in operation.arguments[1:] for one in references_in(each))
    if kind not in _BY_INDEX:
        return operation.made_of
    taken = (each for at, each in enumerate(operation.arguments) if at != 1)
    return tuple(one for each in taken for one in references_in(each))


@dataclass(frozen=True, slots=True)
class End:
    """One end of a window: how many passes each loop and each function had begun by then, by its node's number.

    `full`: the window ended only because the recording had no room for more.
    """

    counts: Mapping[int, int]
    full: bool = False


@dataclass(frozen=True)
class Evidence:
    """Everything that was recorded.

    `windows` are the times at which a new observation window begins; values from before lose their identity there.
    `passes` says how many passes the training loop had made by then, beginning with 0. Context number n is
    `contexts[n - 1]`: the nodes of the calls that led to an operation. `reached` are the functions, statements and
    expressions that may be passed over and were run while they were watched (see `hooks.marks_in`). `begun` and
    `paused` are the windows' two ends; `counts` has the passes of each loop when the run was over. `cut`: watching was
    over before the training's last window could begin. `supplied` says for the node of an error
    what wasn't the same in all its passes that ran: "targets", "data", or nothing.
    """

    source: bytes
    status: str
    complaint: str
    complaint_line: int
    called: str
    operations: tuple[Operation, ...]
    values: tuple[Array, ...]
    kinds: str
    windows: tuple[int, ...]
    passes: tuple[int, ...]
    contexts: tuple[tuple[int, ...], ...]
    named: tuple[tuple[int, int, tuple[Any, ...]], ...]
    reached: frozenset[int] = frozenset()
    begun: tuple[End, ...] = ()
    paused: tuple[End, ...] = ()
    cut: bool = False
    counts: Mapping[int, int] = field(default_factory=dict)
    supplied: Mapping[int, str] = field(default_factory=dict)
    # Where both operands of a maximum or minimum are equal, both 0 and 1 are a slope, and each is right.
    slope_of_first: bool = True
    # The loss that a script goes down, where another run of it has shown that: it is asked first.
    meant: str = ""

    @cached_property
    def tree(self) -> tuple[ast.Module, list[ast.AST]]:
        """The script's syntax tree, and its nodes by number."""
        return numbered(self.source)

    @cached_property
    def gone_through(self) -> frozenset[str]:
        """The names that a loop or a comprehension of the text gives one thing after the other."""
        targets = (each.target for each in self.tree[1] if isinstance(each, ast.For | ast.comprehension))
        return frozenset(name for each in targets for name in names_in(each))

    @cached_property
    def _written(self) -> frozenset[float]:
        return frozenset(map(abs, numbers_in(self.tree[1])))

    def is_written(self, reference: int) -> bool:
        """Whether all numbers of a table stand in the text, or in its strings, whatever picks them from there."""
        return self._written.issuperset(np.abs(self.values[reference]).ravel().tolist())

    @cached_property
    def has_many_objects(self) -> bool:
        """Whether the text makes several objects of one of its classes."""
        return makes_several(self.tree[0])

    @cached_property
    def sound(self) -> dict[int, Operation]:
        """The operations that gave the same result when computed again, by identity (times can be forged)."""
        return {}

    @cached_property
    def users(self) -> dict[int, list[Operation]]:
        """For each value, the operations that take it."""
        found: dict[int, list[Operation]] = {}
        for each in self.operations:
            for reference in set(each.references()):
                found.setdefault(reference, []).append(each)
        return found

    @cached_property
    def at_site(self) -> dict[tuple[int, int], list[Operation]]:
        """For each place of the text, with the calls that led there, the operations that it has made."""
        found: dict[tuple[int, int], list[Operation]] = {}
        for each in self.operations:
            found.setdefault(each.site, []).append(each)
        return found

    @cached_property
    def twins(self) -> dict[tuple[int, int], list[tuple[int, int]]]:
        """The places of the text that say the same, once `twins` has looked for them."""
        return {}

    @cached_property
    def signless(self) -> "Evidence":
        """The same with all values without their signs."""
        return replace(self, values=tuple(np.abs(each) for each in self.values))

    @cached_property
    def given(self) -> dict[str, bytes]:
        """The exercise's X and y, as far as they were met."""
        return {}

    @cached_property
    def made(self) -> dict[int, Operation]:
        """For each value, the operation that made it."""
        return {each.result: each for each in self.operations}

    @cached_property
    def names(self) -> dict[int, list[tuple[str, int]]]:
        """For each value, the names that the script gave it, each with its line."""
        found: dict[int, list[tuple[str, int]]] = {}
        for _, number, values in self.named:
            node = self.tree[1][number]
            line = getattr(node, "lineno", 0)
            for target, value in zip(targets_of(node), values, strict=False):
                for path, reference in _leaves(value):
                    pair = (f"{ast.unparse(target)}{path}", line)
                    if pair not in found.setdefault(reference, []):
                        found[reference].append(pair)
        return found

    @cached_property
    def parents(self) -> dict[int, ast.AST]:
        """For each node's number, its parent node."""
        return {self.numbers[id(child)]: node for node in self.tree[1] for child in ast.iter_child_nodes(node)}

    @cached_property
    def numbers(self) -> dict[int, int]:
        """The number of each node, by its identity."""
        return {id(node): number for number, node in enumerate(self.tree[1])}

    @cached_property
    def text(self) -> Text:
        """The script's text, followed."""
        return Text(self.tree[0])

    @cached_property
    def claims(self) -> dict[tuple[int, str], bytes]:
        """For each window and name, what it was said to hold from before."""
        return {}

    @cached_property
    def looked_at(self) -> Counter[str]:
        """How many places were looked at, by what was looked for: some searches have a most."""
        return Counter()

    @cached_property
    def steady(self) -> set[str]:
        """The names of the module that are never given another name's value."""
        return steady_names(self.tree[0])

    @cached_property
    def counted(self) -> dict[int, tuple[int, int, int]]:
        """For each loop, by identity: when its variable was read last, after how many passes, and what it was."""
        return {}

    @cached_property
    def wholes(self) -> set[int]:
        """The nodes, by identity, that can make whole numbers."""
        return wholes_in(self.tree[0], self.text.origins)

    @cached_property
    def once(self) -> set[int]:
        """The numbers of the nodes that are run at most once."""
        return {self.numbers[each] for each in run_once(self.tree[0])}

    @cached_property
    def lasting(self) -> set[int]:
        """The numbers of the nodes that are run at most once, and whose result nothing in the text changes."""
        changed = changed_in(self.tree[0], self.text.origins)
        return {each for each in self.once if id(self.tree[1][each]) not in changed}

    @cached_property
    def nested(self) -> set[int]:
        """The numbers of the nodes in comprehensions and lambdas, and of what is done in some cases only."""
        kinds = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp, ast.IfExp, ast.BoolOp)
        return {self.numbers[id(each)] for node in self.tree[1] if isinstance(node, kinds) for each in ast.walk(node)}

    @cached_property
    def rows(self) -> dict[int, set[bytes]]:
        """For loops that take rows apart, by their nodes' numbers: the numbers in all rows that were seen."""
        return {}

    @cached_property
    def beats(self) -> dict[int, int | None]:
        """For each loop, by identity, the number of a node that each pass runs once, if one was seen."""
        return {}

    @cached_property
    def ran_at(self) -> dict[tuple[int, int], list[int]]:
        """For each node's number and context, the times at which it was recorded."""
        ran: dict[tuple[int, int], list[int]] = {}
        for each in self.operations:
            ran.setdefault(each.site, []).append(each.time)
        return ran

    @cached_property
    def ran(self) -> dict[int, list[int]]:
        """For each node's number, the times at which it was recorded."""
        ran: dict[int, list[int]] = {}
        for each in self.operations:
            ran.setdefault(each.node, []).append(each.time)
        return ran

    @cached_property
    def sizes(self) -> dict[int, set[int]]:
        """For each node's number, the sizes of what was made there."""
        sizes: dict[int, set[int]] = {}
        for each in self.operations:
            sizes.setdefault(each.node, set()).add(self.values[each.result].size)
        return sizes

    @cached_property
    def kinds_at(self) -> dict[int, set[str]]:
        """For each node's number, the kinds of what was made there."""
        kinds: dict[int, set[str]] = {}
        for each in self.operations:
            kinds.setdefault(each.node, set()).add(self.kinds[each.result])
        return kinds

    @cached_property
    def alike(self) -> dict[bytes, list[int]]:
        """The values that hold the same numbers in the same order, by these."""
        alike: dict[bytes, list[int]] = {}
        for number, held in enumerate(self.values):
            alike.setdefault(held.tobytes(), []).append(number)
        return alike

    @cached_property
    def firsts(self) -> list[int]:
        """For each window, the number of the first value that can be recorded in it."""
        after = [*accumulate((each.result + 1 for each in self.operations), max, initial=0)]
        return [after[bisect_left(self.operations, time, key=lambda each: each.time)] for time in self.windows]

    def window_of(self, operation: Operation) -> int:
        """The number of the window in which an operation was recorded."""
        return bisect_left(self.windows, operation.time)

    def node(self, operation: Operation) -> ast.AST | None:
        """The node of an operation; None where it has none."""
        return None if operation.node == -1 else self.tree[1][operation.node]

    def line(self, operation: Operation) -> int:
        """The line of an operation; 0 where it has none."""
        return int(getattr(self.node(operation), "lineno", 0))

    def value(self, argument: Any) -> Array | None:
        """The value of an argument if it is a number or an array; else None."""
        if type(argument) is int:
            return self.values[argument]
        if argument[0] == "c" and isinstance(argument[1], int):
            return np.array(float(argument[1]))
        if argument[0] not in ("l", "t"):
            return None
        items = [self.value(each) for each in argument[1]]
        alike = all(each is not None and each.shape == items[0].shape for each in items)  # type: ignore[union-attr]
        return np.array(items) if items and alike else None

    def calls(self, operation: Operation) -> list[ast.AST]:
        """The recorded calls that led to an operation, outermost first."""
        if not 1 <= operation.context <= len(self.contexts):
            return []
        return [self.tree[1][each] for each in self.contexts[operation.context - 1]]

    def is_recorded(self, reference: int) -> bool:
        """Whether a value's numbers are known; complex ones, and what is no numbers, aren't."""
        return self.kinds[reference] not in "c?"

    def above(self, node: ast.AST | None) -> Iterator[ast.AST]:
        """A node and what stands around it, from the inside out."""
        while node is not None:
            yield node
            node = self.parents.get(self.numbers[id(node)])

    def loops_around(self, node: ast.AST | None) -> Iterator[ast.For | ast.While]:
        """The loops that a node stands in, from the inside out; a loop isn't around itself."""
        return (each for each in self.above(node) if isinstance(each, ast.For | ast.While) and each is not node)

    def loops_of(self, operation: Operation) -> Iterator[ast.For | ast.While]:
        """The loops that an operation stands in, then those around the calls that led to it, from the inside out."""
        for node in (self.node(operation), *reversed(self.calls(operation))):
            yield from self.loops_around(node)

    def statement(self, node: ast.AST) -> ast.AST:
        """The statement that contains a node."""
        while not isinstance(node, ast.stmt):
            above = self.parents.get(self.numbers[id(node)])
            if above is None:
                break
            node = above
        return node

    def is_literal(self, operation: Operation, place: int) -> bool:
        """Whether the operand at this place is a number written in the text."""
        given = operation.arguments[place] if place < len(operation.arguments) else None
        if type(given) is int and self.values[given].size > 1:
            return False
        node = self.node(operation)
        if isinstance(node, ast.BinOp):
            operand: ast.AST = (node.left, node.right)[place]
        elif isinstance(node, ast.AugAssign):
            operand = (node.target, node.value)[place]
        elif isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.BinOp) and operation.name == "Sub":
            operand = (node.operand.right, node.operand.left)[place]  # -(a - 1), read as 1 - a
        elif isinstance(node, ast.Call):
            operands = [node.func, *node.args] if operation.name.startswith("a.") else node.args
            operand = operands[place] if place < len(operands) else node
        else:
            return False
        if isinstance(operand, ast.UnaryOp):
            operand = operand.operand
        return isinstance(operand, ast.Constant) and isinstance(operand.value, int | float)


def references_in(argument: Any) -> Iterator[int]:
    """The values in an argument, at any depth."""
    if type(argument) is int:
        yield argument
    elif argument[0] in ("l", "t", "s"):
        for each in argument[1]:
            yield from references_in(each)
    elif argument[0] == "d":
        for _, each in argument[1]:
            yield from references_in(each)


def _leaves(argument: Any, path: str = "", depth: int = 0) -> Iterator[tuple[str, int]]:
    if type(argument) is int:
        yield path, argument
    elif depth < 3 and argument[0] in ("l", "t"):
        for at, each in enumerate(argument[1][:40]):
            yield from _leaves(each, f"{path}[{at}]", depth + 1)
    elif depth < 3 and argument[0] == "d":
        for key, each in argument[1][:40]:
            yield from _leaves(each, f"{path}[{key!r}]", depth + 1)


def read(packed: bytes, source: bytes) -> Evidence:
    """The evidence in these untrusted bytes about the script with this text. Raises Unreadable."""
    try:
        return _read(packed, source)
    except (
        *(AttributeError, IndexError, KeyError, MemoryError, OverflowError),
        *(RecursionError, SyntaxError, TypeError, ValueError),
    ) as problem:
        raise Unreadable(f"{type(problem).__name__}: {problem}") from None


def _read(packed: bytes, source: bytes) -> Evidence:
    reading = Unpacking(packed, LARGEST)
    header = reading.header
    status = header["status"]
    if status not in _STATUSES:
        raise Unreadable("no way in which a script ends")
    events = _json(reading.array(header["events"]))
    values = reading.array(header["values"])
    shapes = _json(reading.array(header["shapes"]))
    contexts = _json(reading.array(header["contexts"]))
    kinds = header["kinds"]
    reading.finish()
    arrays = tuple(_shaped(values, shapes))
    if not isinstance(kinds, str) or len(kinds) != len(arrays):
        raise Unreadable("values of no kind")
    nodes = numbered(source)[1] if status != "unread" else []
    operations, windows, passes, named = _events(events, len(nodes), len(arrays))
    if not all(_stands_in_text(each, nodes) for each in operations):
        raise Unreadable("an operation that doesn't stand in the text")
    operations = tuple(_matrix_product(each, arrays, kinds) for each in operations)
    operations = tuple(_begun(operations, beginnings(nodes), arrays))
    calls = tuple(tuple(_within(node, len(nodes)) for node in each) for each in contexts)
    return Evidence(
        source=source,
        status=status,
        complaint=_text(header["complaint"]),
        complaint_line=_count(header["line"]),
        called=_text(header["called"]),
        operations=operations,
        values=arrays,
        kinds=kinds,
        windows=windows,
        passes=(0, *passes),
        contexts=calls,
        named=named,
        reached=frozenset(each for each in _whole_numbers(header.get("ran", [])) if each < len(nodes)),
        begun=(End({}), *(End(_counts(each)) for each in header.get("begun", []))),
        paused=tuple(End(_counts(counts), full is True) for counts, full in header.get("paused", [])),
        cut=header.get("cut") is True,
        counts=_counts(header.get("counts", [])),
        supplied={_count(error): _text(other) for error, other in header.get("given", [])},
    )


def _whole_numbers(numbers: Any) -> Iterator[int]:
    if not isinstance(numbers, list) or not all(type(each) is int and each >= 0 for each in numbers):
        raise Unreadable("no list of what was run")
    return iter(numbers)


def _stands_in_text(operation: Operation, nodes: Sequence[ast.AST]) -> bool:
    """Whether the text has such an operation at this node: a script cannot forge operations that it doesn't contain."""
    if operation.node == -1:
        return operation.name in ("view", "changed", "part")
    node = nodes[operation.node]
    if isinstance(node, ast.BinOp):
        return operation.name == type(node.op).__name__
    if isinstance(node, ast.AugAssign):
        of_item = operation.name in ("item", "set") and isinstance(node.target, ast.Subscript)
        return of_item or operation.name == type(node.op).__name__
    if isinstance(node, ast.UnaryOp):
        return operation.name == type(node.op).__name__
    if isinstance(node, ast.Compare):
        return operation.name == type(node.ops[0]).__name__
    if isinstance(node, ast.Attribute):
        return operation.name == f"a.{node.attr}"
    if isinstance(node, ast.Assign):
        if len(node.targets) == 1 and isinstance(node.targets[0], ast.Subscript):
            return operation.name == "set"
        return operation.name == "item" and takes_apart(node)
    if isinstance(node, ast.Subscript | ast.For | ast.comprehension):
        return operation.name == "item" or (isinstance(node, ast.Subscript) and operation.name.startswith("np."))
    return isinstance(node, ast.Call)


def _matrix_product(operation: Operation, arrays: Sequence[Array], kinds: str) -> Operation:
    """Between matrix objects `*` is the matrix product."""
    operands = [each for each in operation.arguments[:2] if type(each) is int and arrays[each].ndim == 2]
    is_product = operation.name == "Mult" and not operation.by_value and len(operands) == 2
    return replace(operation, name="MatMult") if is_product and any(kinds[at] == "m" for at in operands) else operation


def _begun(
    operations: Sequence[Operation], begins: Mapping[int, tuple[int, float]], arrays: Sequence[Array]
) -> Iterator[Operation]:
    """The operations; the number of the text with which a sum begins is no value that anything else is made of."""
    made = {each.result for each in operations}
    for each in operations:
        yield _freed(each, *begins[each.node], made, arrays) if each.node in begins else each


def _freed(operation: Operation, place: int, number: float, made: Set[int], arrays: Sequence[Array]) -> Operation:
    """The operation, with this number itself at this place if what it was given there is that, and nothing made it."""
    given = (each for each in operation.arguments[place : place + 1] if type(each) is int and each not in made)
    if not any(arrays[each].shape == () and arrays[each] == number for each in given):
        return operation
    arguments = (*operation.arguments[:place], ["c", number], *operation.arguments[place + 1 :])
    others = tuple(one for argument in arguments for one in references_in(argument))
    return replace(operation, arguments=arguments, made_of=others)


def _json(characters: Array) -> Any:
    if characters.dtype != np.uint8 or characters.ndim != 1:
        raise Unreadable("no text")
    return json.loads(characters.tobytes())


def _shaped(values: Array, shapes: Any) -> Iterator[Array]:
    at = 0
    if values.dtype != np.float64 or values.ndim != 1 or not isinstance(shapes, list):
        raise Unreadable("no values")
    for shape in shapes:
        if not isinstance(shape, list) or not all(type(each) is int and 0 <= each <= values.size for each in shape):
            raise Unreadable("no shape")
        size = 1
        for each in shape:
            size *= each
        if at + size > values.size or size > _LARGEST_ARRAY:
            raise Unreadable("fewer values than announced, or too many in one place")
        yield values[at : at + size].reshape(shape)
        at += size


def _counts(counts: Any) -> dict[int, int]:
    return {_count(number): _count(count) for number, count in counts}


def _events(events: Any, nodes: int, count: int) -> tuple[Any, Any, Any, Any]:
    if not isinstance(events, list) or len(events) > _MOST_EVENTS:
        raise Unreadable("no list of events")
    operations: list[Operation] = []
    windows: list[int] = []
    passes: list[int] = []
    named: list[tuple[int, int, tuple[Any, ...]]] = []
    made: set[int] = set()
    for time, event in enumerate(events):
        kind = event[0]
        if kind == "window":
            windows.append(time)
            passes.append(_count(event[1]))
        elif kind == "name":
            values = tuple(_argument(each, count, 0) for each in event[2])
            named.append((time, _within(event[1], nodes), values))
        else:
            operation = _operation(time, event, nodes, count)
            if operation.result in made or any(each >= operation.result for each in operation.references()):
                raise Unreadable("a value that is made of later ones, or twice")
            made.add(operation.result)
            operations.append(operation)
    return tuple(operations), tuple(windows), tuple(passes), tuple(named)


def _operation(time: int, event: Any, nodes: int, count: int) -> Operation:
    number, name, arguments, result, context, *rest = event
    if type(context) is not int:
        raise Unreadable("no place of a call")
    if type(number) is not int or not -1 <= number < nodes or not isinstance(name, str) or len(name) > 60:
        raise Unreadable("no operation")
    options = rest[0] if rest else {}
    arguments = tuple(_argument(each, count, 0) for each in arguments)
    options = {_text(key): _argument(each, count, 0) for key, each in options.items()}
    in_place = name in ("set", "part") or name.startswith("out.") or (name[:1] == "i" and name[1:2].isupper())
    plain = name[1:] if name[:1] == "i" and name[1:2].isupper() else name.removeprefix("out.")
    return Operation(
        time=time,
        node=number,
        name=normalized(plain),
        arguments=arguments,
        result=_within(result, count),
        options=options,
        in_place=in_place,
        context=context,
        by_value="multiply" in name,
        made_of=tuple(each for argument in (*arguments, *options.values()) for each in references_in(argument)),
    )


def _argument(argument: Any, count: int, depth: int) -> Any:
    if type(argument) is int:
        return _within(argument, count)
    if not isinstance(argument, list) or not argument or depth > _DEEPEST:
        raise Unreadable("no argument")
    kind = argument[0]
    if kind in ("l", "t", "s"):
        return [kind, [_argument(each, count, depth + 1) for each in argument[1]]]
    if kind == "d":
        return [kind, [(_text(key), _argument(each, count, depth + 1)) for key, each in argument[1]]]
    if kind == "v":
        order, offset, shape, strides = argument[1]
        numbers = [offset, *shape, *strides]
        if order not in ("C", "F") or not all(type(each) is int and abs(each) < 1 << 32 for each in numbers):
            raise Unreadable("no view")
        return [kind, (order, offset, tuple(shape), tuple(strides))]
    if kind == "c":
        return [kind, argument[1] if isinstance(argument[1], int | str | None) else None]
    if kind == "f":
        return [kind, _text(argument[1])]
    if kind in (".", "?"):
        return [kind]
    raise Unreadable("no argument that is known here")


def normalized(name: str) -> str:
    """The one name of an operation that is recorded under several."""
    return _SAME.get(name, name)


def _within(number: Any, count: int) -> int:
    if type(number) is not int or not 0 <= number < count:
        raise Unreadable("a number of nothing")
    return number


def _count(number: Any) -> int:
    return number if type(number) is int and number in range(1 << 31) else 0


def _text(text: Any) -> str:
    return text[:_LONGEST_COMPLAINT] if isinstance(text, str) else ""
