"""Find layers whose step doesn't last: they are set back, moved too late, or moved for a later pass alone.

Every finding needs proof in the recording. Which weights are never moved at all is found in `wholerun`.
"""

import ast
from collections.abc import Collection, Sequence
from itertools import pairwise

from byheart.reading import operations
from byheart.reading.evidence import Evidence, Operation
from byheart.reading.training import Segment, Step, Variable


def set_back(evidence: Evidence, segment: Segment, steps: Sequence[Step]) -> tuple[Step, Variable] | None:
    """A layer that is moved by the errors, under its own name, where the next pass begins with another value there.

    With the step in which it is.
    """
    first = [each for each in steps if each.window == steps[0].window]
    kept = segment.cone(each.out for one in first for each in one.errors)  # by the next pass, or by a later one
    every = segment.mask_of(each for one in first for each in one.errors)
    for step, later in pairwise(first):
        used, later_used = (segment.cone([each.out for each in one.errors]) for one in (step, later))
        for operation in segment.operations:
            before = operation.arguments[0] if operation.arguments else None
            moves = operation.in_place or operations.plain(operation.name) in ("Add", "Sub")
            if not moves or type(before) is not int or before not in used or operation.result in kept:
                continue
            depends = segment.depends_on(operation.result) & ~segment.depends_on(before) & step.mask
            if not depends or not _keeps_its_name(evidence, before, operation):
                continue
            goes_on = [each for each in later_used if each != before and segment.depends_on(each) & every]
            if _is_replaced(evidence, before, later_used) and not _is_replaced(evidence, before, goes_on):
                return step, Variable(before, operation.result)
    return None


def line_of_setting_back(
    evidence: Evidence, segment: Segment, steps: Sequence[Step], step: Step, variable: Variable
) -> int:
    """The line in a loop that gives the weights' name another value before the next pass; 0 where none does."""
    later = next(
        (
            each
            for each in steps
            if each.window == step.window and each.errors[0].operation.time > step.errors[0].operation.time
        ),
        None,
    )
    names, found = _names_of(evidence, variable.before), 0
    for at in sorted(segment.cone([each.out for each in later.errors])) if later is not None else ():
        made = evidence.made.get(at)
        own = [line for name, line in evidence.names.get(at, ()) if name in names]
        around = evidence.above(evidence.node(made)) if made is not None and at > variable.after else ()
        if own and any(isinstance(each, ast.For | ast.While) for each in around):
            found = found or own[0]
    return found


def moved_late(evidence: Evidence, steps: Sequence[Step]) -> Operation | None:
    """What moves weights of the first step that only a later one moves; None where none does."""
    first, *later = (each for each in steps if each.window == steps[0].window)
    at_once = {each.before for each in first.variables}
    moved = (one for each in later for one in each.variables if one.before in first.forward - at_once)
    return next((evidence.made[each.after] for each in moved if each.after in evidence.made), None)


def moved_behind_loop(evidence: Evidence, weight: int, step: Step) -> int:
    """The line behind the loop over the samples that moves this weight, as later passes use it; 0 where none does."""
    used = {each.site for each in evidence.users.get(weight, ())}
    inside = {id(each) for each in evidence.loops_around(evidence.node(step.errors[0].operation))}
    for each in evidence.users.get(weight, ()):
        moves = each.in_place or operations.plain(each.name) in ("Add", "Sub")
        again = moves and any(later.site in used for later in evidence.users.get(each.result, ()))
        around = {id(loop) for loop in evidence.loops_around(evidence.node(each))}
        if again and each.result not in step.forward and around and around < inside:
            return evidence.line(each)
    return 0


def line_of_other_turn(evidence: Evidence, segment: Segment, steps: Sequence[Step]) -> int:
    """The line that moves a layer which the next pass doesn't use, and a later one does; 0 where none does."""
    first = [each for each in steps if each.window == steps[0].window]
    kept = segment.cone(each.out for one in first for each in one.errors)
    for step in first:
        known = {each.after for each in step.variables}
        for each in segment.operations:
            before = each.arguments[0] if each.in_place and each.arguments else None
            moved = type(before) is int and before in step.forward and each.result in kept - known
            if moved and segment.dependences[each.result] & step.mask and evidence.line(each):
                return evidence.line(each)
    return 0


def _names_of(evidence: Evidence, reference: int) -> set[str]:
    return {name for name, _ in evidence.names.get(reference, ())}


def _keeps_its_name(evidence: Evidence, before: int, operation: Operation) -> bool:
    same_size = evidence.values[before].shape == evidence.values[operation.result].shape
    return same_size and bool(_names_of(evidence, before) & _names_of(evidence, operation.result))


def _is_replaced(evidence: Evidence, before: int, used: Collection[int]) -> bool:
    """Whether a later pass uses another value of this name."""
    names = _names_of(evidence, before)
    return any(each == before or names & _names_of(evidence, each) for each in used)
