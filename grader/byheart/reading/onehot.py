"""See a difference where a script takes 1 from the places of the right classes: `d[range(n), y] -= 1`.

That is output minus target, with targets that are 1 at one place of each sample and 0 elsewhere; only nobody wrote them
down. Here they are added to the recording as a value of their own, and the change in place as a difference. They are
read off the numbers before and after, so that it doesn't matter how the places are given. Nothing is judged here.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from byheart.reading.evidence import Array, Evidence, Operation

_ROOM = 1e-9


def with_targets(evidence: Evidence) -> Evidence:
    """The recording with each such change in place as a difference; itself where there is none."""
    found = {change.result: (change, less, targets) for change, less, targets in _changes(evidence)}
    if len({row.tobytes() for _, _, targets in found.values() for row in _samples(targets)}) < 2:
        return evidence  # the same place for every sample: that is no label
    dropped = {less.result for _, less, _ in found.values()}
    values = list(evidence.values)
    made: list[Operation] = []
    for each in evidence.operations:
        if each.result in found:
            change, _, targets = found[each.result]
            both = (change.arguments[0], len(values))
            values.append(targets)
            made.append(replace(change, name="Sub", arguments=both, made_of=both, in_place=False, options={}))
        elif each.result not in dropped:
            made.append(each)
    kinds = evidence.kinds + "f" * (len(values) - len(evidence.values))
    return replace(evidence, operations=tuple(made), values=tuple(values), kinds=kinds)


def _samples(targets: Array) -> Array:
    """The targets with a row for each sample."""
    by_rows = targets.ndim == 1 or np.all(targets.sum(axis=1) == 1)
    return np.atleast_2d(targets) if by_rows else np.ascontiguousarray(targets.T)


def _changes(evidence: Evidence) -> Iterator[tuple[Operation, Operation, Array]]:
    """Each change in place, the difference that was put there, and the targets."""
    for change in evidence.operations:
        if change.name != "set" or type(change.arguments[0]) is not int or type(change.arguments[2]) is not int:
            continue
        less = evidence.made.get(change.arguments[2])
        if less is None or less.name != "Sub" or type(less.arguments[0]) is not int:
            continue
        item = evidence.made.get(less.arguments[0])
        whole = change.arguments[0]
        if item is None or item.name != "item" or item.arguments[0] != whole:
            continue
        targets = _targets(evidence.values[whole], evidence.values[change.result])
        if targets is not None:
            yield change, less, targets


def _targets(before: Array, after: Array) -> Array | None:
    """What was taken away, if it is 1 at one place of each row, or of each column, and 0 elsewhere; else None."""
    if before.shape != after.shape or before.ndim not in (1, 2) or before.shape[-1] < 2:
        return None
    taken = before - after
    targets = np.round(taken)
    if not np.all(np.abs(taken - targets) <= _ROOM) or not np.all((targets == 0) | (targets == 1)):
        return None
    return targets if any(np.all(targets.sum(axis=axis) == 1) for axis in range(before.ndim)) else None
