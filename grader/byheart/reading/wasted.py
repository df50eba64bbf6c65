"""Find samples whose gradients are computed and thrown away: a step that uses the last sample of a loop only.

An error counts as thrown away only where the same lines, reached by the same calls, also made what the step was made
from: so nothing is said of errors that are only printed, or of trials that go no further than the error.
"""

from collections.abc import Iterator, Sequence

from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence
from byheart.reading.training import Segment, Step

_FEWEST_STEPS = 2


def wasted_samples(evidence: Evidence, segment: Segment, steps: Sequence[Step]) -> Finding | None:
    """A finding where each step was made from the last of several samples, all taken the same way."""
    first = [each for each in steps if each.window == segment.number]
    if len(first) < _FEWEST_STEPS or not all(_wastes(evidence, segment, *both) for both in _with_begin(first)):
        return None
    after = first[0].variables[0].after if first[0].variables else -1
    line = evidence.line(evidence.made[after]) if after in evidence.made else 0
    return Finding("loop", line, "only the last sample counts: what the others ask for is thrown away")


def _with_begin(steps: Sequence[Step]) -> Iterator[tuple[Step, int]]:
    """Each step, and the time of the last error of the step before."""
    since = -1
    for each in steps:
        yield each, since
        since = max(error.operation.time for error in each.errors)


def _wastes(evidence: Evidence, segment: Segment, step: Step, since: int) -> bool:
    """Whether errors of this step's own sites came before it that it doesn't use, though their steps were made."""
    used = segment.mask_of(step.errors)
    before = [
        each
        for site in {error.operation.site for error in step.errors}
        for each in segment.instances.get(site, ())
        if since < each.time < min(error.operation.time for error in step.errors)
    ]
    lost = 0
    for each in before:
        lost |= segment.masks[each.result] & ~used
    ends = [each.after for each in step.variables]
    way = {evidence.made[at].site for at in segment.cone(ends, step.forward) - step.forward if at in evidence.made}
    last = max((error.operation.time for error in step.errors), default=0)
    thrown = [each for each in segment.between(since, last) if segment.dependences[each.result] & lost]
    sites = {error.operation.site for error in step.errors}
    return len({each.site for each in thrown if each.site in way} - sites) > 1
