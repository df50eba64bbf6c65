"""Check whether each layer has an allowed activation function.

This module reports only known wrong activation functions, such as a sigmoid with a wrong sign in its formula, and
sigmoids of another steepness. It never checks the derivative of an activation function: `slope` does that. The formulas
are in `ways`; add a new one there.
"""

from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence
from byheart.reading.seen import Seen


def no_activation(evidence: Evidence, seen: Seen) -> Finding | None:
    """The first layer with a known wrong activation function; None if there is none."""
    network = seen.network
    for depth in range(network.depth):
        name, may_stand = network.activation_of(depth)
        if not may_stand:
            place = network.layer(depth)[0]
            operation = evidence.made.get(place.a)
            line = evidence.line(operation) if operation is not None else 0
            if name == "forward-double-sigmoid":
                named = [at for _, at in evidence.names.get(place.a, ())]
                return Finding("forward", min(named, default=line), name, "squashed twice")
            known = name.startswith("sigmoid")  # the mistake's id, which means nothing to a learner
            return Finding("sigmoid", line, name if known else None, "no sigmoid" if known else f"no sigmoid ({name})")
    return None


def odd_sigmoid(evidence: Evidence, seen: Seen) -> Finding | None:
    """A sigmoid of twice or half the weighted sum: the usual derivative does not belong to this curve."""
    for depth in range(seen.network.depth):
        if seen.network.activation_of(depth)[0] in ("steep sigmoid", "flat sigmoid"):
            operation = evidence.made.get(seen.network.layer(depth)[0].a)
            line = evidence.line(operation) if operation is not None else 0
            return Finding("sigmoid", line, None, "this is another curve than the one that the slope belongs to")
    return None
