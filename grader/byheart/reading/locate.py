"""The first quantity that has no right counterpart, and the line that made the value in its place.

For each weight whose change is no gradient step, the operations that made the change are followed back beside what they
should be: the update, the derivative, the delta, the error sent back. The true quantities are those of the script's own
forward pass. What is found first in the order of computing is the verdict's; nothing is guessed from a name.
"""

from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.update import of_change
from byheart.reading.weights import place_of

_ORDER = (
    "sigmoid",
    "forward",
    "error",
    "slope",
    "output_delta",
    "hidden_delta",
    "derivative",
    "bias",
    "alpha",
    "update",
)


def first_wrong(back: BackwardPass) -> Finding | None:
    """What is wrong first; None where nothing can be said."""
    ordered = sorted(back.changes, key=lambda each: place_of(back, each))
    found = [each for each in (of_change(back, change) for change in ordered) if each is not None]
    if not found:
        return None
    return min(found, key=lambda each: (each.depth, _ORDER.index(each.concept)))
