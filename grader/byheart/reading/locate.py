"""Find the first wrong quantity, and the line of the value that stands in its place.

For each weight whose change is not a gradient step, `update` walks back from the change through the derivative and the
delta to the error that is sent back. It compares each with the true quantity of the script's own forward pass. This
module picks the earliest finding; to change that order, change _ORDER. It never guesses from a name.
"""

from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.depart import departure
from byheart.reading.update import is_right, of_change
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
    """The first fault; None where nothing can be said."""
    ordered = sorted(back.changes, key=lambda each: place_of(back, each))
    wrong = (each for each in ordered if each.tells and not is_right(back, each))
    sent = next(filter(None, (departure(back, each) for each in wrong)), None)
    found = [each for each in (of_change(back, change) for change in ordered) if each is not None]
    if sent is not None or not found:
        return sent
    return min(found, key=lambda each: (each.depth, _ORDER.index(each.concept)))
