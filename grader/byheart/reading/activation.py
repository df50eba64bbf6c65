"""Whether what squashes each layer may stand there.

Only a squash that is known to be none, or another curve, is found here; the slope that is taken of it is `slope`'s.
"""

from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence
from byheart.reading.seen import Seen


def no_activation(evidence: Evidence, seen: Seen) -> Finding | None:
    """A squash that is known to be none."""
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
            known = name.startswith("sigmoid")  # by its id in the catalogue, which says nothing to a learner
            return Finding("sigmoid", line, name if known else None, "no sigmoid" if known else f"no sigmoid ({name})")
    return None


def odd_sigmoid(evidence: Evidence, seen: Seen) -> Finding | None:
    """A sigmoid of twice or half the sum: its slope isn't a sigmoid's."""
    for depth in range(seen.network.depth):
        if seen.network.activation_of(depth)[0] in ("steep sigmoid", "flat sigmoid"):
            operation = evidence.made.get(seen.network.layer(depth)[0].a)
            line = evidence.line(operation) if operation is not None else 0
            return Finding("sigmoid", line, None, "this is another curve than the one that the slope belongs to")
    return None
