"""Give each 0.0 of the text a number of its own where it is used: it is one and the same object wherever it stands.

A list of biases that begin at 0, the velocities beside them, a sum that begins with 0 and a sample's 0 are one value in
a recording, and so they would be one weight. A bias is told by what takes its place: what it becomes in a step is used
in the next pass where it was used, and in the same order. What is computed stays what it was recorded as.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Evidence, Operation

# An operation's site, and which of its operands it is.
_Place = tuple[tuple[int, int], int]


@dataclass(frozen=True, slots=True)
class _Use:
    """A use of a 0.0: the operation, and the place of the operand."""

    operation: Operation
    operand: int

    @property
    def place(self) -> _Place:
        return self.operation.site, self.operand


def with_own_zeros(evidence: Evidence) -> Evidence:
    """The recording in which each 0.0 that is used at several places is one of its own there; itself without any."""
    values = list(evidence.values)
    given: dict[int, dict[int, int]] = {}
    for reference in _zeros(evidence):
        uses = list(_uses(evidence, reference))
        if len({each.place for each in uses}) < 2:
            continue
        owners = _owners(evidence, reference, uses)
        own: dict[int, int] = {}
        for at, use in enumerate(uses):
            owner = owners.get(at, -1 - at)
            if owner not in own:
                own[owner] = len(values)
                values.append(np.zeros(()))
            given.setdefault(use.operation.result, {})[use.operand] = own[owner]
    if not given:
        return evidence
    made = tuple(_with(each, given[each.result]) if each.result in given else each for each in evidence.operations)
    kinds = evidence.kinds + "f" * (len(values) - len(evidence.values))
    return replace(evidence, operations=made, values=tuple(values), kinds=kinds)


def _zeros(evidence: Evidence) -> Iterator[int]:
    """The single numbers that are 0.0 and that nothing made."""
    for at, value in enumerate(evidence.values):
        if value.shape == () and evidence.kinds[at] == "f" and at not in evidence.made and value == 0:
            yield at


def _uses(evidence: Evidence, reference: int) -> Iterator[_Use]:
    for operation in evidence.users.get(reference, ()):
        yield from (_Use(operation, at) for at, each in enumerate(operation.arguments) if each == reference)


def _owners(evidence: Evidence, reference: int, uses: list[_Use]) -> Mapping[int, int]:
    """For the uses of a 0.0 that is a weight's, by their places in the list: what that weight becomes in its step."""
    steps = [each for each in uses if each.operand == 0 and operations.plain(each.operation.name) in ("Add", "Sub")]
    becomes: dict[tuple[int, int], list[int]] = {}
    for each in steps:
        becomes.setdefault(each.operation.site, []).append(each.operation.result)
    by_place: dict[_Place, list[int]] = {}
    for at, use in enumerate(uses):
        by_place.setdefault(use.place, []).append(at)
    found: dict[int, int] = {}
    for site, weights in becomes.items():
        for place, own in by_place.items():
            taken = [each.arguments[place[1]] for each in evidence.at_site[place[0]] if len(each.arguments) > place[1]]
            after = [each for each in taken if type(each) is int and each in set(weights)][: len(own)]
            if place[0] != site and len(after) == len(own):
                found |= dict(zip(own, after, strict=True))
        if any(owner in set(weights) for owner in found.values()):
            found |= {at: use.operation.result for at, use in enumerate(uses) if use.place == (site, 0)}
    return found


def _with(operation: Operation, given: Mapping[int, int]) -> Operation:
    """The operation with these values in the places of some of its operands."""
    arguments = tuple(given.get(at, each) for at, each in enumerate(operation.arguments))
    before = {operation.arguments[at]: each for at, each in given.items()}
    made_of = tuple(before.get(each, each) for each in operation.made_of)
    return replace(operation, arguments=arguments, made_of=made_of)
