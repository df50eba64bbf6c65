"""Find what lacks in what goes back to a layer that several values are made of: the share of some of its uses.

What is there must be right, each share for itself. Other faults of what is sent back belong to `delta`.
"""

import ast

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import BackwardPass
from byheart.reading.evidence import Array
from byheart.reading.lines import line_of
from byheart.reading.pullback import pulled

# How long a sum may be that is looked through.
_LONGEST_SUM = 200


def line_of_lacking(back: BackwardPass, reference: int, a: int) -> int:
    """Where a sum comes to lack some of what should go back to a single number, while all that is in it is right.

    Where a loop adds it up, that is what ends the loop early, or its head; 0 where nothing lacks, or more is odd.
    """
    ways = [float(each.item()) for each in ways_back(back, a) if each.size == 1 and np.any(each)]
    terms = [each for each in _added_up(back, reference) if back.touched(each)]
    own = [next((at for at in ways if back.number_is(float(back.value(each).item()), at)), None) for each in terms]
    made = back.made(reference)
    if made is None or not own or None in own or len(own) >= len(ways):
        return 0
    node = back.evidence.node(made)
    loop = next(iter(back.evidence.loops_around(node)), None) if isinstance(node, ast.AugAssign) else None
    if not isinstance(loop, ast.For):
        return line_of(back, reference)
    ends = [each.lineno for each in ast.walk(loop) if isinstance(each, ast.Return | ast.Break)]
    return min(ends, default=loop.lineno)


def _added_up(back: BackwardPass, reference: int) -> list[int]:
    """The terms of a sum of single numbers, as it is added up term by term; nothing for what is no such sum."""
    *sums, begun = back.sums_to(reference, _LONGEST_SUM)
    terms = [back.evidence.made[each].arguments[1] for each in sums]
    return [*terms, begun] if terms and all(type(each) is int for each in terms) else []


def ways_back(back: BackwardPass, a: int) -> list[Array]:
    """What goes back to a layer's values along each of their uses, where there are several."""
    found = []
    for operation in back.evidence.users.get(a, ()):
        adjoint = back.adjoints.get(operation.result)
        if operation.result in back.step.forward and adjoint is not None:
            try:
                found += [part for at, part in pulled(back.evidence, operation, adjoint) if at == a]
            except operations.Unknown:
                continue
    return found if len(found) > 1 else []
