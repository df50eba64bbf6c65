"""Find a slope that is wrong for some nodes of a layer of single numbers: as where a ReLU's is another one below 0.

All weights of such a node move by one factor, and not by the one of the other nodes. Of single numbers any is a
multiple of any other, so it is the nodes' factors, side by side, that tell. Layers that are tables have `slope`.
"""

import ast
from collections.abc import Iterator

import numpy as np

from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.factors import factors_of
from byheart.reading.gradient import Change
from byheart.reading.lines import line_of
from byheart.reading.network import Place
from byheart.reading.weights import added_in, uses_of

_ALIKE = 1e-6


def slope_of_some_nodes(back: BackwardPass) -> Finding | None:
    """The finding where some nodes of a layer move by a factor of their own, and a number beside their delta has it."""
    for depth in range(1, back.network.depth):
        nodes = [(place, _rate_of(back, place)) for place in back.network.layer(depth)]
        rates = [rate for _, rate in nodes]
        if all(rates) and max(rates) - min(rates) > _ALIKE * abs(max(rates)):
            odd = ((place, rate / usual) for usual in rates for place, rate in nodes)
            line = next(filter(None, (_line_of_slope(back, *each) for each in odd)), 0)
            return Finding("slope", line, "", depth) if line else None
    return None


def _weights_of(back: BackwardPass, place: Place) -> Iterator[Change]:
    """The weights of a node, single numbers that moved, and whose gradient isn't 0."""
    behind = back.segment.cone([place.z])
    for each in back.changes:
        used = any(use.operation.result in behind for use in uses_of(back, each))
        if used and each.slope.size == 1 and each.tells and np.any(each.slope) and back.value(place.z).size == 1:
            yield each


def _rate_of(back: BackwardPass, place: Place) -> float:
    """The one rate of all weights of a node, several of them; 0 where there is none."""
    rates = [each.rate for each in _weights_of(back, place)]
    one = len(rates) > 1 and max(rates) - min(rates) <= _ALIKE * abs(max(rates))
    return rates[0] if one else 0.0


def _line_of_slope(back: BackwardPass, place: Place, odd: float) -> int:
    """Where the number is made, or got its name, that stands beside a node's delta and is so many times its slope."""
    for change in _weights_of(back, place) if abs(odd - 1) > _ALIKE else ():
        wanted, added = odd * _slope(back, place, change), added_in(back, change.variable.after)
        for each in factors_of(back, added[1]) if added and wanted else ():
            value = back.value(each.reference)
            if not each.touched and value.size == 1 and abs(float(value.item()) - wanted) <= _ALIKE * abs(wanted):
                return line_of(back, each.reference) or _line_of_literal(back, float(value.item()))
    return 0


def _line_of_literal(back: BackwardPass, number: float) -> int:
    """The only line of the text in which this number stands; 0 where there is none, or more than one."""
    constants = (each for each in back.evidence.tree[1] if isinstance(each, ast.Constant))
    lines = {each.lineno for each in constants if type(each.value) in (int, float) and each.value == number}
    return lines.pop() if len(lines) == 1 else 0


def _slope(back: BackwardPass, place: Place, change: Change) -> float:
    """How much a node gives more if the sum in which this weight stands grows: what goes back to both tells."""
    node = back.adjoints.get(place.a)
    sums = (back.adjoints.get(each.operation.result) for each in uses_of(back, change))
    own = next((each for each in sums if each is not None and each.size == 1), None)
    return float(own.item() / node.item()) if own is not None and node is not None and node.size == 1 and node else 0.0
