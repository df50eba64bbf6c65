"""Which way a step goes along the error that it is made from: read off its signs, whatever stands between them.

A delta that is wrong sends the steps anywhere, uphill as well, and says nothing about the update that uses it. So the
signs are followed from the error to the new weights: a minus before a value, a subtraction, a negative number. What is
multiplied in as an array, such as a slope, doesn't count. Where two ways have different signs, none is known. It names
no fault.
"""

from typing import Any

from byheart.reading import operations
from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Operation
from byheart.reading.factors import core
from byheart.reading.gradient import Change
from byheart.reading.weights import added_in
from byheart.recorder.calculus import BENT, PRODUCTS, REDUCED, SUMS

_MOST_VALUES = 20_000
# Where the sign of what goes in says nothing about the sign of what comes out.
_LOSES_SIGN = (BENT - {"Div"}) | (REDUCED - SUMS)


def goes_down(back: BackwardPass, change: Change) -> bool | None:
    """Whether this weight is moved against the error that its step is made from; None where no sign is known."""
    added = added_in(back, change.variable.after)
    falls = "falling sigmoid" in {back.network.activation_of(depth)[0] for depth in range(back.network.depth)}
    if added is None or falls or any(each.operation.name != "Sub" for each in back.step.errors):
        return None
    signs = _signs(back, added[1])
    return added[2] * min(signs) < 0 if len(signs) == 1 and 0 not in signs else None


def _signs(back: BackwardPass, reference: int) -> set[int]:
    """The signs with which the errors arrive in this value: 1 and -1, and 0 for one that can't be told."""
    errors = {each.operation.result: each.sign for each in back.step.errors}
    found: set[int] = set()
    seen: set[tuple[int, int]] = set()
    waiting = [(reference, 1)]
    while waiting:
        at, sign = waiting.pop()
        operation = back.made(at)
        if (at, sign) in seen or not back.touched(at):
            continue
        seen.add((at, sign))
        if at in errors:
            found.add(sign * errors[at])
        elif operation is None or operations.plain(operation.name) in _LOSES_SIGN or len(seen) > _MOST_VALUES:
            return {0}
        else:
            waiting += [(each, sign * turn) for each, turn in _behind(back, operation)]
    return found


def _behind(back: BackwardPass, operation: Operation) -> list[tuple[int, int]]:
    """The values that an operation is made from, each with the sign that it gives them."""
    name = operations.plain(operation.name)
    turn = -1 if name == "USub" else 1
    if name in (*PRODUCTS, "Mult", "Div"):
        for each in operation.arguments:
            if not back.touched(each):
                turn *= _sign_of(back, each)
    pairs = [(each, turn) for each in operation.references()]
    if name == "Sub" and len(pairs) == 2:
        pairs[1] = pairs[1][0], -turn
    elif name == "Sub" and type(operation.arguments[0]) is not int:  # a number in the text, minus a value
        pairs = [(each, -turn) for each, turn in pairs]
    return pairs


def _sign_of(back: BackwardPass, factor: Any) -> int:
    """The sign that a factor which isn't made from the errors gives: a minus before it, or a negative number."""
    value = back.evidence.value(factor)
    if value is None or value.size != 1:
        return core(back, factor)[1] if type(factor) is int else 1
    alone = not back.is_live(factor)  # in layers of one node, weights and data are single numbers as well
    return -1 if alone and float(value.ravel()[0]) < 0 else 1
