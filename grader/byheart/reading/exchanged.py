"""Find layers that change places from one step to the next, as where new weights are gathered from the last layer on.

Each step is exact then, for the weights that it finds. Only layers of one shape can do that without an error.
"""

from collections.abc import Sequence
from itertools import pairwise

from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence, references_in
from byheart.reading.network import Network
from byheart.reading.seen import Seen

_WHY = "the layers change places here: what a step has made of one layer's weights is another layer's in the next pass"


def exchanged(evidence: Evidence, steps: Sequence[Seen]) -> Finding | None:
    """The finding where weights go into other layers than before their step; None where none do."""
    for before, now in pairwise(steps):
        if before.step.window != now.step.window or before.network.depth != now.network.depth:
            continue
        moved = [
            each.after
            for each in before.step.variables
            if _apart(_depths(before.network, each.before), _depths(now.network, each.after))
        ]
        if len(moved) > 1:
            return Finding("update", _line_of(evidence, moved), _WHY)
    return None


def _apart(one: set[int], other: set[int]) -> bool:
    return bool(one and other) and one.isdisjoint(other)


def _depths(network: Network, weight: int) -> set[int]:
    """The layers in which these weights are used."""
    return {each.depth for each in network.uses if each.weight == weight}


def _line_of(evidence: Evidence, moved: Sequence[int]) -> int:
    """The last line that gives all of these a name together; else the one that made the last of them."""
    named = ((number, values) for _, number, values in evidence.named)
    lines = [
        evidence.tree[1][number].lineno  # type: ignore[attr-defined]
        for number, values in named
        if {*moved} <= {one for each in values for one in references_in(each)}
    ]
    return lines[-1] if lines else evidence.line(evidence.made[max(moved)])
