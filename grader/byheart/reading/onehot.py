"""See a difference where a script takes 1 from the places of the right classes: `d[range(n), y] -= 1`, or np.add.at.

That is output minus target, with targets that are 1 at one place of each sample and 0 elsewhere; only nobody wrote them
down. Here they are added to the recording as a value of their own, and the change in place as a difference. They are
read off the numbers before and after, so that it doesn't matter how the places are given. Only where they are the same
for every sample, that is told. In a list of single numbers, `d[y] -= 1` changes one of several shares of a whole: then
the others are differences from 0.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from byheart.reading.backward import Finding
from byheart.reading.evidence import Array, Evidence, Operation

_ROOM = 1e-9
# In how many passes, and for how many samples, places are the same that can't be by chance.
_FEWEST_CHANGES, _FEWEST_SAMPLES = 2, 5


def with_targets(evidence: Evidence) -> Evidence:
    """The recording with each such change, of an array or in a list, as a difference; itself where there is none."""
    return _with_targets_in_lists(_with_targets_in_arrays(evidence))


def _with_targets_in_arrays(evidence: Evidence) -> Evidence:
    changes = list(_changes(evidence))
    if len({row.tobytes() for each in changes for row in _samples(each.targets)}) < 2:
        return evidence  # the same place for every sample: that is no label
    found = {each.change.result: each for each in changes}
    dropped = {at for each in changes for at in each.between}
    values = list(evidence.values)
    made: list[Operation] = []
    for each in evidence.operations:
        if each.result in found:
            own = found[each.result]
            both = (own.before, len(values))
            values.append(own.targets)
            made.append(replace(each, name="Sub", arguments=both, made_of=both, in_place=False, options={}))
        elif each.result not in dropped:
            made.append(each)
    kinds = evidence.kinds + "f" * (len(values) - len(evidence.values))
    return replace(evidence, operations=tuple(made), values=tuple(values), kinds=kinds)


def _samples(targets: Array) -> Array:
    """The targets with a row for each sample."""
    by_rows = targets.ndim == 1 or np.all(targets.sum(axis=1) == 1)
    return np.atleast_2d(targets) if by_rows else np.ascontiguousarray(targets.T)


@dataclass(frozen=True, slots=True)
class _Change:
    """A change in place: its operation, the array before it, what came between, and the targets that were taken."""

    change: Operation
    before: int
    between: tuple[int, ...]
    targets: Array


def _changes(evidence: Evidence, several: bool = False) -> Iterator[_Change]:
    """Each change in place that takes targets away.

    A row of a table is a view of it: then the difference itself has changed the table, before it is put there.
    """
    for change in evidence.operations:
        if change.in_place and change.name.endswith(".at") and type(before := change.arguments[0]) is int:
            targets = _targets(evidence.values[before], evidence.values[change.result], several)
            if targets is not None:
                yield _Change(change, before, (), targets)
        if change.name != "set" or type(change.arguments[0]) is not int or type(change.arguments[2]) is not int:
            continue
        less = evidence.made.get(change.arguments[2])
        if less is None or less.name not in ("Sub", "Add") or type(less.arguments[0]) is not int:
            continue
        item, whole = evidence.made.get(less.arguments[0]), change.arguments[0]
        if item is None or item.name != "item" or type(before := item.arguments[0]) is not int:
            continue
        part = evidence.made.get(whole)
        by_view = part is not None and part.name == "part" and part.arguments[:2] == (before, less.result)
        targets = _targets(evidence.values[before], evidence.values[change.result], several)
        if targets is not None and (before == whole or by_view):
            yield _Change(change, before, (less.result, whole) if by_view else (less.result,), targets)


def same_for_all(evidence: Evidence) -> Finding | None:
    """Shares of a softmax from which 1 is taken at the same places for every sample, each time: those are no labels.

    One place may be the label of all samples that were watched, as of a table in order, unless it stands in the text.
    """
    changes = [each for each in _changes(evidence, several=True) if _are_shares(evidence.values[each.before])]
    rows = {row.tobytes() for each in changes for row in each.targets}
    if len(changes) < _FEWEST_CHANGES or len(rows) != 1 or min(len(each.targets) for each in changes) < _FEWEST_SAMPLES:
        return None
    first = changes[0]
    if np.sum(first.targets[0]) < 2 and not _stands_in_text(evidence, first.change):
        return None
    why = "1 is taken from the same places for every sample, whatever its class is"
    return Finding("error", evidence.line(first.change), why)


def _stands_in_text(evidence: Evidence, change: Operation) -> bool:
    """Whether the place of a row that is changed is a number of the text."""
    node = evidence.node(change)
    target = node.target if isinstance(node, ast.AugAssign) else node
    place = target.slice if isinstance(target, ast.Subscript) else None
    return isinstance(place, ast.Tuple) and isinstance(place.elts[-1], ast.Constant)


def _are_shares(values: Array) -> bool:
    """Whether each row adds up to 1, as a softmax's does."""
    return values.ndim == 2 and bool(np.all(values > 0) and np.allclose(values.sum(axis=1), 1))


def _targets(before: Array, after: Array, several: bool = False) -> Array | None:
    """What was taken away, if it is 1 at one place of each row, or of each column, and 0 elsewhere; else None.

    With `several`, it may be 1 at any places.
    """
    if before.shape != after.shape or before.ndim not in (1, 2) or before.size < 2:
        return None
    taken = before - after
    targets = np.round(taken)
    if not np.all(np.abs(taken - targets) <= _ROOM) or not np.all((targets == 0) | (targets == 1)):
        return None
    if several:
        return targets if np.any(targets) else None
    return targets if any(np.all(targets.sum(axis=axis) == 1) for axis in range(before.ndim)) else None


# In lists -------------------------------------------------------------------------------------------------------------


def _with_targets_in_lists(evidence: Evidence) -> Evidence:
    """The recording with `d[y] -= 1`, in a list of shares of a whole, as the differences of all of them from 1 or 0."""
    taking = [each for each in evidence.operations if _takes_one(evidence, each)]
    shares = _shares_of_one(evidence) if taking else {}
    changes = {each.result: shares[each.arguments[0]] for each in taking if len(shares.get(each.arguments[0], ())) > 1}
    if len({changes[each.result].index(each.arguments[0]) for each in taking if each.result in changes}) < 2:
        return evidence  # the same place for every sample: that is no label
    values, made, now = list(evidence.values), list[Operation](), dict[int, int]()
    for each in evidence.operations:
        for share in changes.get(each.result, ()):
            both, result = (share, len(values)), each.result
            values.append(np.asarray(float(share == each.arguments[0])))
            if share != each.arguments[0]:
                now[share] = result = len(values)
                values.append(evidence.values[share])
            node = _node_of_target(evidence, each)
            found = replace(each, node=node, arguments=both, made_of=both, result=result, in_place=False, options={})
            made.append(found)
        if each.result not in changes:
            made.append(_with_errors_for_shares(each, now))
    kinds = evidence.kinds + "f" * (len(values) - len(evidence.values))
    return replace(evidence, operations=tuple(made), values=tuple(values), kinds=kinds)


def _takes_one(evidence: Evidence, operation: Operation) -> bool:
    """Whether this takes 1 from an item, a single number."""
    node, own = evidence.node(operation), operation.arguments[0] if operation.arguments else None
    if operation.name != "Sub" or not isinstance(node, ast.AugAssign) or not isinstance(node.target, ast.Subscript):
        return False
    is_one = isinstance(node.value, ast.Constant) and node.value.value == 1
    return is_one and type(own) is int and evidence.values[own].shape == ()


def _node_of_target(evidence: Evidence, operation: Operation) -> int:
    """The item that is changed: there is no number of the text in it, and the targets are none."""
    node = evidence.node(operation)
    return evidence.numbers[id(node.target)] if isinstance(node, ast.AugAssign) else operation.node


def _shares_of_one(evidence: Evidence) -> dict[int, list[int]]:
    """For each single number that is a share of a whole, all shares of that whole, in their order."""
    groups: dict[object, list[int]] = {}
    for each in evidence.operations:
        whole = each.arguments[1] if each.name == "Div" else None
        if type(whole) is int and evidence.values[each.result].shape == ():
            made = evidence.made.get(whole)  # each share may sum up the whole anew
            groups.setdefault((each.site, str(made.arguments) if made is not None else whole), []).append(each.result)
    return {share: group for group in groups.values() for share in group}


def _with_errors_for_shares(operation: Operation, now: dict[int, int]) -> Operation:
    """The operation with what stands for some values now."""
    if now.keys().isdisjoint(operation.made_of):
        return operation
    arguments = tuple(_put(each, now) for each in operation.arguments)
    return replace(operation, arguments=arguments, made_of=tuple(now.get(each, each) for each in operation.made_of))


def _put(argument: Any, now: dict[int, int]) -> Any:
    if type(argument) is int:
        return now.get(argument, argument)
    if isinstance(argument, list) and argument[0] in ("l", "t"):
        return [argument[0], [_put(each, now) for each in argument[1]]]
    return argument
