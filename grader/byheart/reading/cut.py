"""Find an array of whole numbers that cuts what is put into it: in a training that is wrong, its making is to change.

`np.zeros_like(labels)` holds whole numbers where the labels are such, and `w[i] -= 0.3` then moves by 0 or 1. Nothing
says so while a script runs. This module never decides that a script is wrong.
"""

import ast
from itertools import islice

import numpy as np

from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.seen import Training

_MOST_PUTS = 500
CUTS = "this array holds whole numbers, so all that is put into it is cut to whole numbers"


def line_of_cutting(evidence: Evidence, training: Training) -> int:
    """The line that makes such an array, which a step's new weights or its forward pass rest on; 0 where none does."""
    for seen in training.steps[:1]:
        rest = seen.segment.cone([each.after for each in seen.step.variables]) | seen.step.forward
        puts = (each for each in evidence.operations if each.name == "set" and type(each.arguments[0]) is int)
        for put in islice(puts, _MOST_PUTS):
            first = _first_of(evidence, put)
            if {put.result, put.arguments[0], first.result} & rest and _cuts(evidence, put):
                return evidence.line(first)
    return 0


def _first_of(evidence: Evidence, put: Operation) -> Operation:
    """What made the array first that something is put into."""
    made = put
    while made.in_place and type(made.arguments[0]) is int and made.arguments[0] in evidence.made:
        made = evidence.made[made.arguments[0]]
    return made


def _cuts(evidence: Evidence, put: Operation) -> bool:
    """Whether something with a fraction is put there, or added, and whole numbers are left."""
    arrays = (evidence.values[each] for each in (put.arguments[0], put.result))
    given = _given(evidence, put)
    return given is not None and not _are_whole(given) and all(map(_are_whole, arrays))


def _given(evidence: Evidence, put: Operation) -> Array | None:
    """What is put there; where a place is moved, as in `w[i] -= step`, the step: the sum is recorded after the cut."""
    node = evidence.node(put)
    if not isinstance(node, ast.AugAssign):
        return evidence.value(put.arguments[2])
    number = evidence.numbers[id(node.value)]
    made = (each for each in evidence.at_site.get((number, put.context), ()) if each.time < put.time)
    step = max(made, key=lambda each: each.time, default=None)
    return evidence.values[step.result] if step is not None else None


def _are_whole(values: Array) -> bool:
    return bool(np.all(values == np.round(values)))
