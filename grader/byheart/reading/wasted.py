"""Find gradients that are computed and thrown away: of all samples of a loop but the last or first, or of whole passes.

An error counts as thrown away only where the same lines, reached by the same calls, also made what the step was made
from: so nothing is said of errors that are only printed, or of trials that go no further than the error. Or where a
loop makes error after error to its end, and only behind it is something made of the last.
"""

import ast
from collections.abc import Collection, Iterator, Sequence, Set
from itertools import pairwise

import numpy as np

from byheart.reading.backward import Finding
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.seen import Seen
from byheart.reading.syntax import FUNCTIONS, names_in
from byheart.reading.training import Segment, Step

_FEWEST_STEPS = 2
_FEWEST_PASSES = 2
_LAST = "only the last sample counts: what the others ask for is thrown away"
_FIRST = "only the first sample counts: what the others ask for is thrown away"


def wasted_samples(evidence: Evidence, steps: Sequence[Seen]) -> Finding | None:
    """A finding where each step was made from the last of several samples, or the first, all taken the same way."""
    begun = list(_with_begin(steps))
    if len(begun) < _FEWEST_STEPS:
        return None
    loops = {_loop_left(evidence, *each) for each in begun}
    if None not in loops or all(_wastes(evidence, *each) for each in begun):
        line = _line_behind(evidence, *begun[0][:2], loops) or _line_alone(evidence, *begun[1])
        return Finding("loop", line, _LAST)
    weights = {each.before for seen in steps for each in seen.step.variables}
    if all(_wastes_later_ones(evidence, *each, weights) for each in begun):
        return Finding("loop", _line_alone(evidence, *begun[1]), _FIRST)
    return None


def _line_behind(evidence: Evidence, segment: Segment, step: Step, left: Collection[ast.For | None]) -> int:
    """The first line of the step behind a loop that was left, or whose layers or names it uses there; 0 for none."""
    way = segment.cone([each.after for each in step.variables], step.forward) - step.forward
    made = [evidence.made[at] for at in sorted(way) if at in evidence.made]
    around = {each for error in step.errors for each in evidence.loops_around(evidence.node(error.operation))}
    for loop in sorted((each for each in {*left, *around} if isinstance(each, ast.For)), key=lambda each: -each.lineno):
        behind = [_place_beside(evidence, each, loop) for each in made if _is_behind(evidence, each, loop)]
        uses = any(names_in(evidence.statement(each)) & names_in(loop.target) for each in behind if each is not None)
        takes = any(_takes_layer(step, each) for each in made if _is_behind(evidence, each, loop))
        if uses or takes or (behind and loop in left):
            return min(getattr(each, "lineno", 0) for each in behind)
    return 0


def _takes_layer(step: Step, operation: Operation) -> bool:
    """Whether an operation takes a value of the forward pass, or a sample: so it is made of one sample's delta."""
    weights = {each.before for each in step.variables}
    return any(each in step.forward and each not in weights for each in operation.references())


def _line_alone(evidence: Evidence, segment: Segment, step: Step, since: int) -> int:
    """Where one sample goes on alone: where its share is set, or added to a sum that begins with it, or used."""
    again = {each.site for each in (*_thrown(segment, step, since), *_thrown_later(evidence, segment, step))}
    moved = [each.after for each in step.variables]
    cone = segment.cone(moved, step.forward)
    own = {evidence.values[each.before].shape for each in step.variables}
    for at in sorted(cone - step.forward):
        made = evidence.made.get(at)
        after = [each for each in evidence.users.get(at, ()) if each.result in cone and each.site not in again]
        if made is None or made.site not in again or not after:
            continue
        if evidence.values[at].shape not in own:
            return evidence.line(after[0])
        named = evidence.names.get(at, [])
        if len(named) > 1:
            return named[-1][1]  # the last name before the step: what was there under it is lost
        begun = evidence.made.get(made.arguments[0]) if made.in_place and type(made.arguments[0]) is int else None
        return evidence.line(begun if begun is not None and not np.any(evidence.values[begun.result]) else made)
    return min((evidence.line(evidence.made[at]) for at in moved if at in evidence.made), default=0)


def _with_begin(steps: Sequence[Seen]) -> Iterator[tuple[Segment, Step, int]]:
    """Each step with its segment, and the time of the last error of the step before in this segment."""
    since = -1
    for at, each in enumerate(steps):
        begins = at == 0 or steps[at - 1].step.window != each.step.window
        yield each.segment, each.step, -1 if begins else since
        since = max(error.operation.time for error in each.step.errors)


def _thrown(segment: Segment, step: Step, since: int) -> list[Operation]:
    """What was made since then from errors of this step's own sites that the step doesn't use, before its own."""
    begins, last = (which(error.operation.time for error in step.errors) for which in (min, max))
    lost = _unused(segment, step, since, begins)
    return [each for each in segment.between(since, last) if segment.dependences[each.result] & lost]


def _thrown_later(evidence: Evidence, segment: Segment, step: Step) -> list[Operation]:
    """What was made from errors of this step's own sites that the step doesn't use, behind its own and before it."""
    lost, last = _lost_later(evidence, segment, step), max(error.operation.time for error in step.errors)
    until = _begins_to_move(evidence, step)
    return [each for each in segment.between(last, until) if segment.dependences[each.result] & lost]


def _lost_later(evidence: Evidence, segment: Segment, step: Step) -> int:
    """The mask of these errors."""
    last = max(error.operation.time for error in step.errors)
    return _unused(segment, step, last, _begins_to_move(evidence, step))


def _begins_to_move(evidence: Evidence, step: Step) -> int:
    """When the first of the step's weights was moved."""
    return min((evidence.made[each.after].time for each in step.variables if each.after in evidence.made), default=0)


def _unused(segment: Segment, step: Step, since: int, until: int) -> int:
    """The mask of the errors between these times, of the step's own sites, that it doesn't use."""
    used, lost = segment.mask_of(step.errors), 0
    for site in {error.operation.site for error in step.errors}:
        for each in segment.instances.get(site, ()):
            lost |= segment.masks[each.result] & ~used if since < each.time < until else 0
    return lost


def _wastes(evidence: Evidence, segment: Segment, step: Step, since: int) -> bool:
    """Whether errors of this step's own sites came before it that it doesn't use, though their steps were made."""
    return _had_a_way(evidence, segment, step, _thrown(segment, step, since))


def _wastes_later_ones(evidence: Evidence, segment: Segment, step: Step, since: int, weights: Set[int]) -> bool:
    """Whether such errors came behind its own alone, and none of the weights is made of one.

    What is neither the first nor the last was chosen.
    """
    begins = min(error.operation.time for error in step.errors)
    moved = max((evidence.made[each.before].time for each in step.variables if each.before in evidence.made), default=0)
    first = not _unused(segment, step, max(since, moved), begins)
    lost = _lost_later(evidence, segment, step)
    if not first or any(segment.dependences.get(each, 0) & lost for each in weights):
        return False
    return _had_a_way(evidence, segment, step, _thrown_later(evidence, segment, step))


def _had_a_way(evidence: Evidence, segment: Segment, step: Step, thrown: Sequence[Operation]) -> bool:
    """Whether what was thrown away had been made the way that the step was made: at several places, or for all weights.

    One place alone makes all derivatives where a graph is gone through backwards.
    """
    ends = [each.after for each in step.variables]
    way = {evidence.made[at].site for at in segment.cone(ends, step.forward) - step.forward if at in evidence.made}
    sites = {error.operation.site for error in step.errors}
    again = [each.site for each in thrown if each.site in way - sites]
    return len(set(again)) > 1 or len(again) > len(step.variables) > 1


def _loop_left(evidence: Evidence, segment: Segment, step: Step, since: int) -> ast.For | None:
    """The loop that went through samples to its end, where the step begins behind it from what the last one left.

    Such a loop holds the forward pass. What uses an error first is done behind it, by the same function or its calls.
    """
    weights = {each.before for each in step.variables}
    made = [evidence.made[at] for at in step.forward if at in evidence.made]
    products = [each for each in made if weights.intersection(each.references())]
    behind = _first_behind(evidence, segment, step)
    if not behind or not _is_last_of_several(segment, step, products, since, min(each.time for each in behind)):
        return None
    for loop in (each for each in evidence.tree[1] if isinstance(each, ast.For)):
        holds = all(loop in evidence.above(_place_beside(evidence, each, loop)) for each in products)
        ends = not any(isinstance(each, ast.Break | ast.Return) for each in ast.walk(loop))
        if holds and ends and all(_is_behind(evidence, each, loop) for each in behind):
            return loop
    return None


def _is_last_of_several(segment: Segment, step: Step, products: Sequence[Operation], since: int, until: int) -> bool:
    """Whether the same lines, by the same calls, made forward passes before that the step doesn't use, and none later.

    Where one is used that isn't the last, it was chosen.
    """
    cone, sites = segment.cone([each.after for each in step.variables]), {each.site for each in products}
    times = [each.time for each in products]
    if not times:
        return False
    passes = [each for each in segment.between(since, until) if each.site in sites and each.result not in cone]
    return bool(passes) and max(each.time for each in passes) < min(times)


def _first_behind(evidence: Evidence, segment: Segment, step: Step) -> list[Operation]:
    """What uses the errors of a step first, on the way to its weights."""
    cone = segment.cone([each.after for each in step.variables], step.forward)
    users = (each for error in step.errors for each in evidence.users.get(error.operation.result, ()))
    return [each for each in users if each.result in cone]


def _is_behind(evidence: Evidence, operation: Operation, loop: ast.For) -> bool:
    place = _place_beside(evidence, operation, loop)
    return place is not None and loop not in evidence.above(place) and loop.lineno < getattr(place, "lineno", 0)


def _place_beside(evidence: Evidence, operation: Operation, loop: ast.For) -> ast.AST | None:
    """The operation's node, or the call that led to it, in the function in which this loop stands; None for neither."""
    home = _function_of(evidence, loop)
    places = [evidence.node(operation), *reversed(evidence.calls(operation))]
    return next((each for each in places if each is not None and _function_of(evidence, each) is home), None)


def _function_of(evidence: Evidence, node: ast.AST) -> ast.AST | None:
    """The function that this stands in; None outside of all."""
    return next((each for each in evidence.above(node) if isinstance(each, FUNCTIONS)), None)


# Whole passes ---------------------------------------------------------------------------------------------------------


def wasted_passes(evidence: Evidence, segment: Segment, steps: Sequence[Step]) -> Finding | None:
    """A finding where the same pass is made again and again, and its deltas more often for nothing than for a step.

    Nothing is said where the numbers may decide whether a step is taken, as where it ends when the error is small.
    """
    first = [each for each in steps if each.window == segment.number]
    if not first or not first[0].variables or not all(_moves_anyhow(evidence, each) for each in first):
        return None
    ends = [each.after for each in first[0].variables]
    way = {evidence.made[at].site for at in segment.cone(ends, first[0].forward) if at in evidence.made}
    sites = {error.operation.site for error in first[0].errors}
    again = [both for site in sites for both in pairwise(segment.instances.get(site, ()))]
    lost = [each for each, after in again if _is_for_nothing(evidence, segment, each, after, way - sites)]
    # What weights were moved by last, no pass has used yet.
    last = max(error.operation.time for each in first for error in each.errors)
    moves = {evidence.made[each].site for each in ends}
    lost = [each for each in lost if each.time < last or not _has_moved(segment, each, moves)]
    if len(lost) < max(_FEWEST_PASSES, 1 + len(first)) * len(sites):
        return None
    line = min(evidence.line(evidence.made[each]) for each in ends)
    return Finding("loop", line, "the same pass is made again and again, and the weights are seldom moved by it")


def _is_for_nothing(
    evidence: Evidence, segment: Segment, error: Operation, after: Operation, way: set[tuple[int, int]]
) -> bool:
    """Whether an error comes again with the same numbers, after deltas were made from it that nothing else uses."""
    mask = segment.masks[error.result]
    if not np.array_equal(evidence.values[error.result], evidence.values[after.result]):
        return False
    made = {each.site for each in segment.between(error.time, after.time) if segment.dependences[each.result] & mask}
    used = any(segment.dependences[each.result] & mask for each in segment.between(after.time - 1, 1 << 60))
    return len(made & way) > 1 and not used


def _has_moved(segment: Segment, error: Operation, moves: set[tuple[int, int]]) -> bool:
    """Whether something was made of an error at one of the places at which weights are moved."""
    mask = segment.masks[error.result]
    return any(
        each.site in moves for each in segment.between(error.time, 1 << 60) if segment.dependences[each.result] & mask
    )


def _moves_anyhow(evidence: Evidence, step: Step) -> bool:
    """Whether no condition around what moves the weights has a number in it but what the loops count."""
    counted = _counted(evidence)
    for each in step.variables:
        around = evidence.above(evidence.node(evidence.made[each.after]))
        tests = [one.test for one in around if isinstance(one, ast.If | ast.While)]
        if not all(names_in(test) <= counted for test in tests):
            return False
    return True


def _counted(evidence: Evidence) -> set[str]:
    """The names that loops go through numbers with, or that are only ever given numbers of the text and counted on."""
    given: dict[str, bool] = {}
    for each in evidence.tree[1]:
        if not isinstance(each, ast.Name) or not isinstance(each.ctx, ast.Store):
            continue
        by = evidence.statement(each)
        counts = isinstance(by, ast.For) or (
            isinstance(by, ast.Assign | ast.AugAssign) and isinstance(by.value, ast.Constant)
        )
        given[each.id] = given.get(each.id, True) and counts
    return {name for name, counts in given.items() if counts}
