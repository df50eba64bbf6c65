"""Find where the forward pass uses a weight, and what was added to the weight to make the new one.

This module only reads uses and changes off the recording. Whether a change is right is decided in `update`. Extend
`added_in` if a script can change a weight in another form.
"""

from byheart.reading import operations
from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Operation
from byheart.reading.gradient import Change
from byheart.reading.moves import is_move
from byheart.reading.network import Use

_MOST_WRAPPED = 200


def uses_of(back: BackwardPass, change: Change) -> list[Use]:
    """The uses of this weight in the forward pass."""
    own = _wholes_of(back, change.variable.before)
    return [use for use in back.network.uses if _is_moved_from(back, use.weight, own)]


def _wholes_of(back: BackwardPass, reference: int) -> set[int]:
    """A weight, and the arrays that it is a part of, up to the forward pass."""
    own = {reference}
    at: int | None = reference
    while at is not None and at not in back.step.forward:
        operation = back.made(at)
        at = next(operation.references(), None) if operation is not None else None
        if at is not None:
            own.add(at)
    return own


def _is_moved_from(back: BackwardPass, weight: int, own: set[int]) -> bool:
    """Whether a weight of the forward pass is one of these values, or a move of one."""
    at: int | None = weight
    while at is not None:
        if at in own:
            return True
        operation = back.made(at)
        moves = operation is not None and is_move(operation) and type(operation.arguments[0]) is int
        at = operation.arguments[0] if operation is not None and moves else None
    return False


def place_of(back: BackwardPass, change: Change) -> tuple[int, bool, int]:
    """The weight's place in the order of judging: output layer first, and weights before biases."""
    uses = uses_of(back, change)
    depth = min((each.depth for each in uses), default=99)
    return depth, all(each.other is None for each in uses), change.variable.before


def is_bias(back: BackwardPass, change: Change) -> bool:
    """Whether a weight is only ever added."""
    uses = uses_of(back, change)
    return bool(uses) and all(each.other is None for each in uses)


def added_in(back: BackwardPass, reference: int) -> tuple[int, int, int] | None:
    """The value where a weight was changed, the value that was added, and the sign (+1 or -1) of the addition."""
    for _ in range(_MOST_WRAPPED):
        operation = back.made(reference)
        if operation is None:
            return None
        name = operations.plain(operation.name)
        if operation.name == "set":
            value = operation.arguments[2]
            if type(value) is not int or not back.touched(value):
                return None
            reference = value
        elif operation.name == "part":
            reference = operation.arguments[1]
        elif name in ("Add", "Sub"):
            return _which_is_added(back, operation, name)
        elif touched := [each for each in operation.arguments if type(each) is int and back.touched(each)]:
            reference = touched[0]
        else:
            return None
    return None


def _which_is_added(back: BackwardPass, operation: Operation, name: str) -> tuple[int, int, int] | None:
    left, right = operation.arguments[:2]
    if type(right) is int and back.touched(right) and not back.touched(left):
        return operation.result, right, -1 if name == "Sub" else 1
    if type(left) is int and back.touched(left) and not back.touched(right):
        return operation.result, left, 1
    if type(left) is int and type(right) is int:
        return added_in(back, left) or (operation.result, right, -1 if name == "Sub" else 1)
    return None
