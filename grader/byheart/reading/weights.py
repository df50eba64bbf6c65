"""Find where the forward pass uses a weight, and what was added to the weight to make the new one.

This module only reads uses and changes off the recording. Whether a change is right is decided in `update`. Extend
`added_in` if a script can change a weight in another form.
"""

from byheart.reading import operations
from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Operation
from byheart.reading.gradient import Change
from byheart.reading.network import Use

# What adds to its first operand, and the sign of what is added.
ADDITIONS = {"Add": 1, "Sub": -1, "add.at": 1, "subtract.at": -1}
_MOST_WRAPPED = 200


def uses_of(back: BackwardPass, change: Change) -> list[Use]:
    """The uses of this weight in the forward pass."""
    moved = back.network.moved_to_uses
    places = {at for whole in _wholes_of(back, change.variable.before) for at in moved.get(whole, ())}
    return [back.network.uses[at] for at in sorted(places)]


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
    """The value where a weight was changed, the value that was added, and the sign (+1 or -1) of the addition.

    Where a weight was changed several times in a row, the first time.
    """
    found, wrapped = None, 0
    while wrapped < _MOST_WRAPPED and (operation := back.made(reference)) is not None:
        wrapped += 1
        name = operations.plain(operation.name)
        if name in ADDITIONS:
            left, right = operation.arguments[0], operation.arguments[-1]
            sides = [type(each) is int and back.touched(each) for each in (left, right)]
            if sum(sides) == 1:
                return operation.result, right if sides[1] else left, ADDITIONS[name] if sides[1] else 1
            if type(left) is not int or type(right) is not int:
                break
            found, wrapped = (operation.result, right, ADDITIONS[name]), 0
        inner = _wrapped_in(back, operation, name)
        if inner is None:
            break
        reference = inner
    return found


def _wrapped_in(back: BackwardPass, operation: Operation, name: str) -> int | None:
    """The operand in which to look further for the change; None where nothing in it depends on the errors."""
    if name in ADDITIONS:
        return int(operation.arguments[0])
    if operation.name == "part":
        return int(operation.arguments[1])
    given = operation.arguments[2:3] if operation.name == "set" else operation.arguments
    return next((each for each in given if type(each) is int and back.touched(each)), None)
