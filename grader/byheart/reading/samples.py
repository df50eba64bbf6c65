"""Which sample and which target each of a step's errors belongs to, and the rows of the tables they were picked from.

Nothing is judged here; what has no single sample, or comes from no table, gives none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from byheart.reading import operations
from byheart.reading.behind import all_behind
from byheart.reading.evidence import Evidence
from byheart.reading.moves import TURNS, moved_through
from byheart.reading.network import Network, Use
from byheart.reading.training import Error, Step
from byheart.recorder.calculus import ADDING, PRODUCTS


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample and its target as bytes; and where both were picked: out of which tables (as bytes), and their rows."""

    data: bytes
    target: bytes
    step: int
    tables: tuple[bytes, bytes] | None = None
    rows: tuple[int, int] = (0, 0)

    def is_another_row(self, other: "Sample") -> bool:
        """Whether both are rows of the same tables, and not the same row."""
        return self.tables is not None and self.tables == other.tables and self.rows[0] != other.rows[0]


def samples_of(evidence: Evidence, step: Step, network: Network, error: Error, at: int) -> Iterator[Sample]:
    """Each sample with its target, and where they were picked, if they were."""
    pairs = list(pairs_of(evidence, step, network, error))
    data_at = {unturned(evidence, each) for each in data_references(network)}
    target = error.target
    if len(data_at) == 1 and len(step.errors) == 1 and type(target) is int:
        (data,) = data_at
        mine, theirs = rows_of(evidence, data), rows_of(evidence, target)
        if mine is not None and theirs is not None and len(mine) == len(theirs) == len(pairs):
            tables = tuple(evidence.values[evidence.made[each].arguments[0]].tobytes() for each in (data, target))
            for pair, rows in zip(pairs, zip(mine.tolist(), theirs.tolist(), strict=True), strict=True):
                yield Sample(*pair, at, (tables[0], tables[1]), rows)
            return
    yield from (Sample(*pair, at) for pair in pairs)


def pairs_of(evidence: Evidence, step: Step, network: Network, error: Error) -> Iterator[tuple[bytes, bytes]]:
    """Each sample with its target."""
    target = evidence.value(error.target)
    out = evidence.values[error.out]
    if target is None:
        return
    data = _data_of(evidence, network, error)
    if data is None:
        return
    goal = np.broadcast_to(target, out.shape) if target.size != out.size else target.reshape(out.shape)
    if out.size < max((evidence.values[each.a].size for each in network.layer(0)), default=0) or _is_part(
        evidence, error
    ):
        row = _row_of(evidence, error, data)
        if row is not None:
            yield np.ascontiguousarray(row, dtype=float).tobytes(), np.ascontiguousarray(goal, dtype=float).tobytes()
        return
    in_rows = not _takes_columns(network)
    if in_rows and data.ndim == 2 and goal.ndim >= 1 and data.shape[0] == goal.shape[0] and out.shape[0] > 1:
        rows = [(data[at], goal[at]) for at in range(len(data))]
    elif data.ndim == 2 and goal.ndim == 2 and data.shape[1] == goal.shape[1]:
        rows = [(data[:, at], goal[:, at]) for at in range(data.shape[1])]
    elif data.ndim == 2 and goal.ndim == 2 and not in_rows and data.shape[1] == goal.shape[0]:
        rows = [(data[:, at], goal[at]) for at in range(data.shape[1])]
    else:
        rows = [(data.ravel(), goal.ravel())]
    if len({row.tobytes() for row, _ in rows}) < len(rows):
        return
    for row, wanted in rows:
        yield np.ascontiguousarray(row, dtype=float).tobytes(), np.ascontiguousarray(wanted, dtype=float).tobytes()


def _takes_columns(network: Network) -> bool:
    """Whether the first weights are multiplied with the data, and not the data with them: a sample is a column then."""
    first = (each for each in network.uses if each.depth == network.depth - 1 and type(each.other) is int)
    products = [each for each in first if operations.plain(each.operation.name) in ("MatMult", "dot", "tensordot")]
    return bool(products) and all(each.operation.arguments[1] == each.other for each in products)


def data_references(network: Network) -> list[int]:
    """What the weights of the first layer are multiplied with, in the order in which that is done."""
    return [each for each in _met(network, _first(network)) if type(each) is int]


def _first(network: Network) -> list[Use]:
    """The uses of the first layer's weights. What weights have made, as rows put together, is no data."""
    uses = [each for each in network.uses if each.depth == network.depth - 1 and each.other is not None]
    return [each for each in uses if type(each.other) is not int or each.other not in network.live] or uses


def _met(network: Network, uses: Sequence[Use]) -> list[Any]:
    """What these uses multiply their weights with, in order; a velocity's share of a bias meets nothing."""
    order = sorted(uses, key=lambda each: each.operation.time)
    met = [each for use in order for each in _multiplied_with(network, use)]
    if not any(_is_share(network, each) for each in order):
        return met
    return [each for each in met if type(each) is not int or network.evidence.values[each].size > 1] or met


def _is_share(network: Network, use: Use) -> bool:
    """Whether a whole table is multiplied with one number."""
    values = network.evidence.values
    return type(use.other) is int and values[use.other].size == 1 < values[use.weight].size


def _multiplied_with(network: Network, use: Use) -> list[Any]:
    """What a use multiplies its weight with. Of weights that are a sum, as with a velocity's share: what that meets."""
    values, users, at = network.evidence.values, network.evidence.users, use.operation.result
    while _is_share(network, use):
        onward = next((each for each in users.get(at, ()) if each.result in network.step.forward), None)
        if onward is None or values[onward.result].size == 1:
            break
        if operations.plain(onward.name) in PRODUCTS:
            return [each for each in onward.references() if each not in network.live] or [use.other]
        if operations.plain(onward.name) not in ADDING:
            break
        at = onward.result
    return [use.other]


def rows_of(evidence: Evidence, reference: int, axis: int = 0) -> np.ndarray | None:
    """The rows of a table that this value was picked from, or its columns (axis 1); None where it is of no table."""
    operation = evidence.made.get(reference)
    if operation is None or operation.name != "item" or type(operation.arguments[0]) is not int:
        return None
    table = evidence.values[operation.arguments[0]]
    if table.ndim <= axis or table.shape[axis] < 3:
        return None
    rows = np.moveaxis(np.broadcast_to(np.arange(table.shape[axis]), np.moveaxis(table, axis, -1).shape), -1, axis)
    try:
        picked = moved_through(evidence, operation, operation.arguments[0], np.ascontiguousarray(rows))
    except (operations.Unknown, ValueError, IndexError, TypeError):
        return None
    return (
        np.moveaxis(picked, axis, 0).reshape(picked.shape[axis], -1)[:, 0]
        if picked.ndim == table.ndim
        else (picked.ravel()[:1])
    )


def axis_of(evidence: Evidence, reference: int) -> int:
    """1 if some columns of a table were picked, and all of its rows in their order; 0 otherwise."""
    columns = rows_of(evidence, reference, 1)
    return int(columns is not None and not _picks(evidence, reference, 0) and _picks(evidence, reference, 1))


def _picks(evidence: Evidence, reference: int, axis: int) -> bool:
    """Whether a value is some rows of a table, or all in another order."""
    rows = rows_of(evidence, reference, axis)
    if rows is None:
        return False
    return not np.array_equal(rows, np.arange(evidence.values[evidence.made[reference].arguments[0]].shape[axis]))


def picked_for(evidence: Evidence, data: int, target: int, axis: int = 0) -> int | None:
    """What was picked for a target out of a table as long as the samples' own; None where that isn't a single value.

    It is the target itself, or what says where its 1 stands. What keeps all rows, as a column does, picks nothing.
    """
    made = evidence.made.get(data)
    table = made.arguments[0] if made is not None and made.name == "item" else None
    if type(table) is not int or evidence.values[table].ndim <= axis:
        return None
    length = evidence.values[table].shape[axis]
    found = []
    for each in [target, *sorted(all_behind(evidence, [target]) - {target})]:
        pick = evidence.made.get(each)
        source = pick.arguments[0] if pick is not None and pick.name == "item" else None
        if type(source) is int and evidence.values[source].shape[axis : axis + 1] == (length,):
            found.append(each)
    found = [each for each in found if each == target or _picks(evidence, each, axis)]
    return found[0] if found and (found[0] == target or len(found) == 1) else None


def data_of_error(evidence: Evidence, network: Network, error: Error) -> int | None:
    """The one value that is put in for this error's output; None where there are several."""
    cone = network_cone(evidence, network, error)
    deepest = [each for each in network.uses if each.depth == network.depth - 1 and each.operation.result in cone]
    found = {unturned(evidence, each.other) for each in deepest if type(each.other) is int}
    return found.pop() if len(found) == 1 else None


def _is_part(evidence: Evidence, error: Error) -> bool:
    """Whether the output was picked from more numbers than it has."""
    operation = evidence.made.get(error.out)
    if operation is None or operations.plain(operation.name) not in ("item", "view"):
        return False
    whole = evidence.value(operation.arguments[0])
    return whole is None or whole.size > evidence.values[error.out].size


def _row_of(evidence: Evidence, error: Error, data: np.ndarray) -> np.ndarray | None:
    """The sample of an output that was picked out of all outputs."""
    operation = evidence.made.get(error.out)
    if operation is None or operations.plain(operation.name) != "item" or data.ndim != 2:
        return None
    whole, index = operation.arguments[:2]
    at = index[1] if type(index) is list and index[0] == "c" else None
    if type(whole) is not int or not isinstance(at, int) or not -len(data) <= at < len(data):
        return None
    return data[at] if evidence.values[whole].shape[:1] == data.shape[:1] else None


def _data_of(evidence: Evidence, network: Network, error: Error) -> np.ndarray | None:
    """All that is put in for this output; None where that is several arrays, or comes in at several depths."""
    deepest = network.depth - 1
    whole = [each for each in network.uses if each.other is not None]
    if len(network.step.errors) > 1:
        cone = network_cone(evidence, network, error)
        whole = [each for each in whole if each.operation.result in cone]
    uses = [each for each in whole if each.depth == deepest]
    first = {str(each.other) for each in uses}
    behind = {each.other for each in whole if type(each.other) is int and str(each.other) not in first}
    if any(each not in network.live and not _is_nothing(evidence, each) for each in behind):
        return None
    arrays = [evidence.value(each) for each in of_one_node(_met(network, uses))]
    kept = [each for each in arrays if each is not None]
    if not kept or len(kept) != len(arrays):
        return None
    if all(each.size == 1 for each in kept):
        return np.array([float(each.ravel()[0]) for each in kept])
    return kept[0] if len({each.tobytes() for each in kept}) == 1 else None


def _is_nothing(evidence: Evidence, reference: int) -> bool:
    """Whether it is one number, and 0: what a node gives that is off."""
    value = evidence.values[reference]
    return value.size == 1 and not value.any()


def of_one_node(numbers: Sequence[Any]) -> list[Any]:
    """These, if each node has the same ones, as those of one node: how many nodes are on may differ."""
    count = len(numbers)
    for own in (each for each in range(1, count) if count % each == 0):
        if all(str(numbers[at]) == str(numbers[at - own]) for at in range(own, count)):
            return list(numbers[:own])
    return list(numbers)


def network_cone(evidence: Evidence, network: Network, error: Error) -> frozenset[int]:
    """All values in the forward pass that one output depends on."""
    found: set[int] = set()
    waiting = [error.out]
    while waiting:
        at = waiting.pop()
        if at in found or at not in network.step.forward:
            continue
        found.add(at)
        operation = evidence.made.get(at)
        if operation is not None and at not in network.weights:
            waiting.extend(operation.references())
    return frozenset(found)


def unturned(evidence: Evidence, reference: int) -> int:
    """A value without the minus before it, as in exp(-x @ w), and as it was before its rows became columns."""
    while (made := evidence.made.get(reference)) is not None:
        if operations.plain(made.name) != "USub" and (
            operations.plain(made.name) not in TURNS or evidence.values[reference].ndim > 2
        ):
            break
        reference = next(made.references())
    return reference
