"""What a value was made from, back to its beginnings: whether numbers were drawn for it.

Nothing is judged here.
"""

from collections.abc import Iterable

from byheart.reading import operations
from byheart.reading.evidence import Evidence, Operation


def all_behind(evidence: Evidence, references: Iterable[int], numbers: bool = False) -> set[int]:
    """All values that these are made from, and they themselves; or those whose `numbers` are in them."""
    found: set[int] = set()
    waiting = list(references)
    while waiting:
        at = waiting.pop()
        if at not in found:
            found.add(at)
            made = evidence.made.get(at)
            waiting += () if made is None else made.made_from if numbers else made.references()
    return found


def is_item(evidence: Evidence, reference: int) -> bool:
    """Whether this was picked out of something by a place."""
    operation = evidence.made.get(reference)
    return operation is not None and operations.plain(operation.name) == "item"


def is_drawn(evidence: Evidence, reference: int) -> bool:
    """Whether this value is made from random numbers."""
    behind = all_behind(evidence, [reference], numbers=True)
    return any(evidence.made[each].draws for each in behind if each in evidence.made)


def drawn_again(evidence: Evidence, references: Iterable[int], since: int) -> Operation | None:
    """What draws numbers behind these values, and draws others after this time; None where nothing does."""
    behind = sorted(all_behind(evidence, references, numbers=True))
    draws = (evidence.made[each] for each in behind if each in evidence.made and evidence.made[each].draws)
    return next((each for each in draws if max(evidence.ran[each.node]) > since), None)
