"""Find which differences in a script are the errors that it is trained by.

A site is a place in the text with the calls that led there. Sites are chosen by what depends on what and by what the
outputs are computed from, never by names. Which weights an error trains is decided in `trainings`. Add another filter
of sites here.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.network import Network
from byheart.reading.training import Segment, all_steps, error_nodes, sides_of
from byheart.reading.twins import Site
from byheart.recorder.calculus import COMPARED, SUMS, TIMES

# In about how many steps of each window a network is looked for behind an error.
_ENOUGH = 12
# How many instances of a site are looked at, and how many products behind each.
_FEW, _LONGEST = 3, 40


def error_sites(segments: Sequence[Segment]) -> dict[Site, int]:
    """The sites of errors, and which operand is the output.

    The other operand depends on no earlier value of the same difference, and is not a number in the text, as it is
    in the slope's 1 - output. A site that is something else in another segment is left out.
    """
    found: dict[Site, int] = {}
    for segment in segments:
        for site, side in error_nodes(segment).items():
            found.setdefault(site, side)
    # A site that is an error in one segment and something else in another is not an error.
    both = {
        site for segment in segments for site in found if len(sides_of(segment, segment.instances.get(site, ()))) > 1
    }
    return {site: side for site, side in found.items() if site not in both}


def with_network(evidence: Evidence, segments: Sequence[Segment], sites: Mapping[Site, int]) -> dict[Site, int]:
    """The sites whose output is made by a network: also where an error of it is computed again, for a bias alone."""
    found = {site: side for site, side in sites.items() if _has_network(evidence, segments, site, side)}
    outs = {each for site, side in found.items() for each in _outs(segments, site, side)}
    return {
        site: side for site, side in sites.items() if site in found or outs.intersection(_outs(segments, site, side))
    }


def _outs(segments: Sequence[Segment], site: Site, side: int) -> set[int]:
    """The outputs at this site."""
    seen = (each.arguments[side] for segment in segments for each in segment.instances.get(site, ()))
    return {each for each in seen if type(each) is int}


def _has_network(evidence: Evidence, segments: Sequence[Segment], site: Site, side: int) -> bool:
    """Whether the output at this site depends on products with weights."""
    varied = _has_several_targets(evidence, segments, site, side)
    if any(_is_count(evidence, each) for each in _outs(segments, site, side)):
        return False
    for step in all_steps(segments, {site: side}, most=_ENOUGH):
        live = Network(evidence, step).live
        if step.variables and any(_is_product(evidence, each, varied) for each in step.forward & live):
            return True
        if step.untracked and any(_is_product(evidence, each, varied) for each in step.forward):
            return True
    return False


def _is_count(evidence: Evidence, value: int) -> bool:
    """Whether this says how many of some comparisons come out true, as those that a margin's loss counts."""
    made = evidence.made.get(value)
    if made is None or operations.plain(made.name) not in SUMS:
        return False
    return any(
        each in evidence.made and operations.plain(evidence.made[each].name) in COMPARED for each in made.references()
    )


def _has_several_targets(evidence: Evidence, segments: Sequence[Segment], site: Site, side: int) -> bool:
    """Whether the outputs at this site are compared with several targets."""
    seen = [each.arguments[1 - side] for segment in segments for each in segment.instances.get(site, ())]
    return len({value.tobytes() for each in seen if (value := evidence.value(each)) is not None}) > 1


def _is_product(evidence: Evidence, value: int, varied: bool) -> bool:
    """Whether this is a product of two values; a draw that is only brought to another range is none.

    Where the targets are `varied`, weights times one number, always the same, are no output but weights that shrink.
    """
    made = evidence.made.get(value)
    if made is None or operations.plain(made.name) not in TIMES:
        return False
    if varied and evidence.values[value].size > 1 and any(_is_one_number(evidence, made, place) for place in (0, 1)):
        return False
    return not any(evidence.is_literal(made, place) for place in (0, 1))


def _is_one_number(evidence: Evidence, operation: Operation, place: int) -> bool:
    """Whether this operand is a single number, and the same one each time."""
    again = (each.arguments[place : place + 1] for each in evidence.at_site[operation.site])
    values = [evidence.value(*each) if each else None for each in again]
    numbers = {float(each.item()) if each is not None and each.size == 1 else None for each in values}
    return len(numbers) == 1 and None not in numbers


def without_constants(segments: Sequence[Segment], sites: dict[Site, int]) -> dict[Site, int]:
    """The sites, except those whose target is always 1, or another number in a slope; all if no other is left."""
    ends = {
        site
        for site, side in sites.items()
        if _is_always_one(segments, site, side) or _is_of_slope(segments, site, sites)
    }
    return {site: side for site, side in sites.items() if site not in ends} or dict(sites)


def _is_always_one(segments: Sequence[Segment], site: Site, side: int) -> bool:
    seen = [each.arguments[1 - side] for segment in segments for each in segment.instances.get(site, ())]
    values = [segments[0].evidence.value(each) for each in seen]
    return all(value is not None and bool(np.all(value == 1)) for value in values)


def _is_of_slope(segments: Sequence[Segment], site: Site, sites: Mapping[Site, int]) -> bool:
    """Whether one number stands in the place of all targets, and another site's error is multiplied with the result.

    So it is in a slope, as in (A - out) * (A + out) of a curve that ends at A.
    """
    if not _has_one_target(segments, site, sites[site]):
        return False
    segment = segments[0]
    others = (each for each, side in sites.items() if not _has_one_target(segments, each, side))
    errors = {each.result for other in others for each in segment.instances.get(other, ())}
    seen = segment.instances.get(site, [])[:_FEW]
    return bool(seen) and all(_meets(segment, each.result, errors) for each in seen)


def _has_one_target(segments: Sequence[Segment], site: Site, side: int) -> bool:
    """Whether the same single number stands in the place of all its targets."""
    evidence = segments[0].evidence
    seen = (each.arguments[1 - side] for segment in segments for each in segment.instances.get(site, ()))
    values = [evidence.value(each) for each in seen]
    single = [float(each.item()) for each in values if each is not None and each.size == 1]
    return len(set(single)) == 1 and len(single) == len(values)


def _meets(segment: Segment, value: int, errors: set[int]) -> bool:
    """Whether a product is made of this value and of one of these errors, perhaps with other factors between."""
    waiting, done = [value], {value}
    while waiting and len(done) < _LONGEST:
        at = waiting.pop()
        for each in segment.evidence.users.get(at, ()):
            if operations.plain(each.name) not in ("Mult", "Div") or each.result in done:
                continue
            others = [one for one in each.references() if one != at]
            if errors & segment.cone(others):
                return True
            done.add(each.result)
            waiting.append(each.result)
    return False


def without_formulas(segments: Sequence[Segment], sites: dict[Site, int]) -> dict[Site, int]:
    """The sites, except those that take one number off a whole table that is made of another site's error.

    No targets stand there, but part of how a step is made of the gradients.
    """
    segment = segments[0]
    found = [(site, side, segment.instances[site][0]) for site, side in sites.items() if segment.instances.get(site)]
    behind = {
        site
        for site, side, each in found
        for _, _, other in found
        if _takes_one_number(segment.evidence, each, side) and _is_made_of(segment, each.arguments[side], other)
    }
    return {site: side for site, side in sites.items() if site not in behind}


def _is_made_of(segment: Segment, value: object, other: Operation) -> bool:
    return type(value) is int and other.result in segment.cone([value])


def _takes_one_number(evidence: Evidence, error: Operation, side: int) -> bool:
    """Whether a table has one number in the place of its targets."""
    out, target = (evidence.value(error.arguments[at]) for at in (side, 1 - side))
    return out is not None and target is not None and target.size == 1 < out.size


def last_ones(segments: Sequence[Segment], sites: dict[Site, int]) -> dict[Site, int]:
    """The sites, except those whose output leads to another site's output; all of them if no other is left."""
    inner: set[Site] = set()
    segment = segments[0]
    for site, side in sites.items():
        for other, other_side in sites.items():
            if other != site and _leads_to(segment, site, side, other, other_side):
                inner.add(site)
    return {site: side for site, side in sites.items() if site not in inner} or dict(sites)


def _leads_to(segment: Segment, site: Site, side: int, other: Site, other_side: int) -> bool:
    mine, theirs = segment.instances.get(site, []), segment.instances.get(other, [])
    if not mine or not theirs:
        return False
    out = mine[0].arguments[side]
    after = [each.arguments[other_side] for each in theirs]
    cone = segment.cone([after[0]]) if type(after[0]) is int else frozenset()
    return type(out) is int and out in cone and out != after[0]
