"""Which graded parts a training doesn't show to be right, although nothing wrong was seen in them.

What could have changed the training where nobody watched is found in `unwatched`. Nothing is called wrong here, and a
part that is wrong stays wrong.
"""

from collections.abc import Iterator
from dataclasses import replace

from byheart.reading.evidence import Evidence
from byheart.reading.seen import Reading, Training
from byheart.reading.unwatched import replaced, unwatched


def with_unshown(evidence: Evidence, reading: Reading) -> Reading:
    """The same reading, with the parts that weren't shown and the reason for each."""
    training = reading.training
    if training is None or reading.verdict == "unjudged":
        return reading
    return replace(reading, unshown=dict(_unwatched_parts(evidence, training)))


def _unwatched_parts(evidence: Evidence, training: Training) -> Iterator[tuple[str, str]]:
    """The parts that could have gone wrong where nobody watched."""
    found = unwatched(evidence, training)
    if found is not None:
        yield "updates", f"line {found.line} can write to {found.what}, and it never ran while byheart watched"
    again = replaced(evidence, training)
    if again is not None:
        yield "loop", f"line {again.line} gives {again.what} another value in some turns, and not by a step"
