"""Find the first wrong quantity, and the line of the value that stands in its place.

For each weight whose change is not a gradient step, `update` walks back from the change through the derivative and the
delta to the error that is sent back. It compares each with the true quantity of the script's own forward pass. This
module picks the earliest finding; to change that order, change _ORDER. It never guesses from a name.
"""

from collections.abc import Iterable
from dataclasses import replace

from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.depart import departure, departure_of_number
from byheart.reading.evidence import Operation
from byheart.reading.gradient import Change
from byheart.reading.lines import line_of_call_apart
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

# What a function that is right for another layer can have wrong only since it was given something else.
_OF_WHAT_WAS_GIVEN = ("slope", "output_delta", "hidden_delta")


def first_wrong(back: BackwardPass) -> Finding | None:
    """The first fault; None where nothing can be said."""
    ordered = sorted(back.changes, key=lambda each: place_of(back, each))
    wrong = (each for each in ordered if each.tells and not is_right(back, each))
    sent = departure(back, wrong)
    found = [(each, change) for change in ordered if (each := of_change(back, change)) is not None]
    if sent is not None or not found:
        return sent
    first, change = min(found, key=lambda each: (each[0].depth, _ORDER.index(each[0].concept)))
    first = _said_of_number(back, change, first)
    given = first.concept in _OF_WHAT_WAS_GIVEN
    return replace(first, line=(_line_of_call(back, first.line, change) if given else 0) or first.line)


def of_one(back: BackwardPass, change: Change) -> Finding | None:
    """What is wrong with one weight's change, and where that begins."""
    found = departure(back, [change]) or of_change(back, change)
    return _said_of_number(back, change, found) if found is not None else None


def _said_of_number(back: BackwardPass, change: Change, found: Finding) -> Finding:
    """The finding; of a single number with no reason of its own, where its numbers depart from the true ones before.

    A number that is right for another node is known, and departs nowhere: so what was found stands if it comes first.
    """
    if found.why or found.concept not in ("hidden_delta", "derivative"):
        return found
    begun = departure_of_number(back, change)
    is_before = begun is not None and begun.concept != "derivative" and 0 < begun.line < found.line
    return begun if begun is not None and is_before else found


def _line_of_call(back: BackwardPass, line: int, change: Change) -> int:
    """Where a function is called whose lines do right for other weights: what it is given is wrong; 0 elsewhere."""
    right = _made_for(back, (each for each in back.changes if each.tells and is_right(back, each)))
    elsewhere = {each.node: each for each in right.values()}
    own = (each for at, each in _made_for(back, [change]).items() if at not in right)
    wrong = [each for each in own if back.evidence.line(each) == line]
    lines = {line_of_call_apart(back.evidence, each, elsewhere.get(each.node)) for each in wrong}
    return lines.pop() if len(lines) == 1 else 0


def _made_for(back: BackwardPass, changes: Iterable[Change]) -> dict[int, Operation]:
    """What is made behind the forward pass on the way to these new weights, by what it gives."""
    way = back.way(each.variable.after for each in changes)
    return {each: made for each in way if (made := back.made(each)) is not None}
