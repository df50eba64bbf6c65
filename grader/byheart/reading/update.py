"""Find what is wrong with a weight's update, which should be the old weights minus a step along the gradient.

If the step itself is not the derivative, `derivative` gives the finding. Signs and sizes that differ between weights
are judged in `rates`, not here.
"""

from collections import Counter
from collections.abc import Sequence

import numpy as np

from byheart.reading import operations
from byheart.reading.backward import BackwardPass, Finding
from byheart.reading.derivative import of_gradient
from byheart.reading.evidence import Array, Operation
from byheart.reading.factors import core
from byheart.reading.gradient import Change
from byheart.reading.lines import line_of, line_of_pairing, line_of_unpacking, root_of
from byheart.reading.network import Use
from byheart.reading.pullback import pulled
from byheart.reading.ways import same
from byheart.reading.weights import added_in, place_of, uses_of
from byheart.recorder.calculus import ADDING, BENT, PRODUCTS, REDUCED

_CLOSE = 1e-4


def of_change(back: BackwardPass, change: Change) -> Finding | None:
    """What is wrong with this weight's change alone; None where nothing is.

    At a known rate (`back.rate`) the change must be that rate's step; without one, any multiple of the gradient is
    right.
    """
    if not change.tells and not np.any(change.slope):
        return None
    uses = uses_of(back, change)
    depth = min((each.depth for each in uses), default=0)
    if not back.touched(change.variable.after):
        return _without_error(back, change, depth)
    if _loses_steps(back, change):
        line = line_of(back, change.variable.after)
        why = "where a row comes twice in the index, only its last step is kept here"
        return Finding("update", line, why, depth)
    added = added_in(back, change.variable.after)
    if added is None:
        why = "the new weights aren't the old ones plus a step"
        # A weight that is put back after something was tried with it isn't changed there.
        operation = back.made(change.variable.after)
        put = operation is not None and operation.name == "set" and not back.touched(operation.arguments[2])
        return Finding("update", line_of(back, change.variable.after), why, depth, certain=not put)
    result, step, _ = added
    if is_right(back, change):
        return None
    return _scaled_weights(back, change, result) or _of_step(back, result, step, change, uses, depth)


def _loses_steps(back: BackwardPass, change: Change) -> bool:
    """Whether steps are written by an index in which a place comes twice, and all of them added up would be right."""
    made = back.made(change.variable.after)
    if made is None or made.name != "set":
        return False
    index, old = back.evidence.value(made.arguments[1]), back.value(change.variable.before)
    new = back.evidence.value(made.arguments[2])
    if index is None or new is None or np.unique(index).size == index.size:
        return False
    rows = np.round(index).astype(int)
    whole = np.zeros(old.shape)
    try:
        np.add.at(whole, rows, new - old[rows])
    except (IndexError, ValueError):
        return False
    return same(whole, change.slope) is not None


def is_right(back: BackwardPass, change: Change) -> bool:
    """Whether the change is a step along the gradient at the known learning rate; without one, at any rate."""
    if back.rate is None:
        return bool(change.fits(change.rate) and change.rate) or _shrinks(back, change)
    return change.fits(back.rate) or _shrinks(back, change)


def _shrinks(back: BackwardPass, change: Change) -> bool:
    """Whether the weight also shrinks a little with its step, as with weight decay."""
    found = change.shrinking(back.value(change.variable.before))
    at_rate = found is not None and (back.rate is None or abs(found[0] - back.rate) <= _CLOSE * back.rate)
    return at_rate and found is not None and found[1] > 0


def _without_error(back: BackwardPass, change: Change, depth: int) -> Finding:
    """The weight is changed by a value that does not depend on the error."""
    operation = back.made(change.variable.after)
    line = line_of(back, change.variable.after)
    if _comes_early(back, change, depth):
        return Finding("derivative", line, "this step is made from a delta that is made only afterwards", depth)
    if is_of_earlier_error(back, change):
        return Finding("update", line, "this step is made from the error of an earlier step", depth)
    if loop := _line_of_leaving_out(back, change):
        return Finding("update", loop, "this loop leaves out what one of the weights is moved by", depth)
    if loop := _line_of_others_sum(back, change):
        return Finding("update", loop, "nothing is added here to the sum that one of the weights is moved by", depth)
    while operation is not None:
        behind = [each for each in operation.arguments if type(each) is int and each not in back.step.forward]
        behind = [each for each in behind if each != change.variable.before and not back.is_input(each)]
        if not behind:
            break
        operation = back.made(behind[-1])
        if operation is not None and operations.plain(operation.name) not in (*PRODUCTS, "set", "item", "T"):
            inner, _ = core(back, operation.result)
            line = line_of(back, inner) or line
            if operations.plain(operation.name) == "Mult" and operation.result == inner:
                products = (core(back, each)[0] for each in operation.references() if each not in back.step.forward)
                return Finding(
                    "hidden_delta" if depth else "output_delta",
                    next((line_of(back, each) for each in products if back.name(each) in PRODUCTS), line),
                    "it doesn't use the error",
                    depth,
                )
    name = "hidden_delta" if depth else "output_delta"
    return Finding(name, line, "it doesn't use the error", depth)


def _comes_early(back: BackwardPass, change: Change, depth: int) -> bool:
    """Whether a name of what this change is made from gets the right delta only after it: so it has an older one."""
    made = back.made(change.variable.after)
    behind = back.way([change.variable.after])
    names = {name for each in behind for name, _ in back.evidence.names.get(each, ())}
    later = back.segment.between(made.time, 1 << 60) if made is not None and names else ()
    named = (each.result for each in later if names & {name for name, _ in back.evidence.names.get(each.result, ())})
    return any(back.is_delta(each, depth) for each in named)


def is_of_earlier_error(back: BackwardPass, change: Change) -> bool:
    """Whether the new weights are made from the error of an earlier step, but for what the layers have of it."""
    begins = back.step.errors[0].operation.time
    sites = {each.operation.site for each in back.step.errors}
    made = (back.made(each) for each in back.way([change.variable.after]))
    return any(each.site in sites and each.time < begins for each in made if each is not None)


def _line_of_leaving_out(back: BackwardPass, change: Change) -> int:
    """The loop that makes for other weights what is still 0 in this one's step, by the same line; 0 where none does."""
    own = back.made(change.variable.after)
    right = (each for each in back.changes if is_right(back, each))
    for other in (back.made(each.variable.after) for each in right):
        if own is None or other is None or other.site != own.site:
            continue
        lacking = _lacking_in(back, own, other)
        if lacking is not None and operations.plain(lacking.name) not in ADDING:
            made, step = (list(back.evidence.loops_around(back.evidence.node(one))) for one in (lacking, other))
            return next((loop.lineno for loop in made if loop not in step), 0)
    return 0


def _lacking_in(back: BackwardPass, mine: Operation, theirs: Operation) -> Operation | None:
    """What made a value of the other step, in whose place this step of the same line has one that nothing made."""
    while mine.node == theirs.node:
        pairs = zip(mine.arguments, theirs.arguments, strict=False)
        own, other = next((two for two in pairs if type(two[1]) is int and back.touched(two[1])), (None, None))
        if other is None or (type(own) is int and back.touched(own)):
            return None
        made = back.made(own) if type(own) is int else None
        below = back.made(other)
        if made is None or below is None:
            return below
        mine, theirs = made, below
    return None


def _line_of_others_sum(back: BackwardPass, change: Change) -> int:
    """The loop in which the sums of other weights, moved by the same line, are made, where this one's is still 0."""
    own, added = back.made(change.variable.after), added_in(back, change.variable.after)
    step = back.evidence.value(added[1]) if added is not None else None
    if own is None or step is None or np.any(step):
        return 0
    for each in back.changes:
        other, theirs = back.made(each.variable.after), added_in(back, each.variable.after)
        if other is not None and theirs is not None and other.site == own.site and is_right(back, each):
            made = back.made(core(back, theirs[1])[0])
            loops = back.evidence.loops_around(back.evidence.node(made)) if made is not None else ()
            return next((loop.lineno for loop in loops), 0)
    return 0


def _scaled_weights(back: BackwardPass, change: Change, result: int) -> Finding | None:
    """The learning rate scales the weights as well as the step."""
    if result != change.variable.after:
        operation = back.made(change.variable.after)
        if operation is not None and operations.plain(operation.name) in ("Mult", "Div"):
            line = min(line_of(back, each.variable.after) for each in back.changes)
            return Finding("alpha", line, "alpha scales the weights too")
    return None


def _of_step(
    back: BackwardPass, result: int, step: int, change: Change, uses: Sequence[Use], depth: int
) -> Finding | None:
    """What is wrong with the step that was added, or with what is done with it."""
    inner, _ = core(back, step)
    # A single number may owe its factor to something else: there, what is done with it has to show.
    if back.is_right(inner, change.slope) and (change.slope.size > 1 or result != change.variable.after):
        if _is_turned(back.value(inner), change.slope):
            return Finding("derivative", line_of(back, inner), "rows and columns are swapped in it", depth)
        why = "the step is right, but it isn't just added to the weights"
        return Finding("update", _line_after(back, result, change), why, depth)
    if _is_of_other_rows(change):
        why = "other rows are moved here than those that the sample has used"
        return Finding("update", line_of(back, change.variable.after), why, depth)
    if line := _line_of_shared(back, step, change):
        return Finding("derivative", line, "two weights get their steps from one and the same array", depth)
    others = [each for each in back.changes if each is not change]
    if any(_is_step_of(back, inner, each) or _shares_number(back, inner, change, each) for each in others):
        line = line_of_pairing(back, change.variable.before, inner) or _line_of_exchange(back, inner, change)
        line = line or line_of(back, result)
        return Finding("update", line, "this is the step of other weights", depth)
    if line := _line_of_lost_repeats(back, result, inner, change):
        why = "rows that are picked several times are moved once: the steps of the others are lost"
        return Finding("update", line, why, depth)
    behind = _gradient_behind(back, inner, change)
    if behind is not None:
        return None if back.is_right(behind, change.slope) else of_gradient(back, behind, change, uses, depth)
    bent = _cut_gradient(back, inner, change, depth) or _bent_gradient(back, inner, change, depth)
    return bent or of_gradient(back, inner, change, uses, depth)


def _is_of_other_rows(change: Change) -> bool:
    """Whether the rows of the right step are there, but at other places of a table whose other rows stay.

    Where not all of them are, none may be at its own place: what is there may go to one row, several times perhaps.
    """
    if change.slope.ndim != 2 or change.moved.shape != change.slope.shape or not np.any(change.slope):
        return False
    wanted, found = (np.flatnonzero(np.any(each != 0, axis=1)) for each in (change.slope, change.moved))
    if not 0 < len(wanted) < len(change.slope) or not 0 < len(found) < len(change.slope):
        return False
    rows, moved = change.slope[wanted], change.moved[found]
    if len(wanted) == len(found):
        rate = float(np.linalg.norm(moved) / np.linalg.norm(rows))
        steps_back = -rate * rows
        return set(wanted) != set(found) and all(
            any(np.allclose(one, each, rtol=_CLOSE) for each in steps_back) for one in moved
        )
    factors = [[same(one, each, _CLOSE) or 0.0 for each in rows] for one in moved]
    return set(wanted).isdisjoint(found) and all(min(each) < 0 for each in factors)


def _line_of_exchange(back: BackwardPass, step: int, change: Change) -> int:
    """Where one statement names the steps that two weights take of each other, in the order of these weights.

    The first weight is the one that is farther from the output. 0 where it is otherwise: as where the names are right,
    and the weights take each other's.
    """
    for other in back.changes:
        added = added_in(back, other.variable.after) if other is not change else None
        theirs = core(back, added[1])[0] if added is not None else step
        if theirs == step or not (_is_step_of(back, step, other) and _is_step_of(back, theirs, change)):
            continue
        pair = sorted(((place_of(back, change), step), (place_of(back, other), theirs)), reverse=True)
        line = line_of_unpacking(back, *(each for _, each in pair))
        if _are_called_after(back, change, step) and _are_called_after(back, other, theirs):
            line = line or line_of_unpacking(back, *(each for _, each in reversed(pair)))
        if line:
            return line
    return 0


def _are_called_after(back: BackwardPass, change: Change, step: int) -> bool:
    """Whether a step's name ends with the weights' own, as gW does with W: then the line that uses both is right."""
    both = change.variable.before, change.variable.after
    weights = {name for at in both for name, _ in back.evidence.names.get(at, ())}
    steps = {name for name, _ in back.evidence.names.get(step, ())}
    return any(one != own and one.endswith(own) for one in steps for own in weights)


def _gradient_behind(back: BackwardPass, step: int, change: Change) -> int | None:
    """What a rule of its own makes its step from, as Adam does; None where the step takes it only once.

    It is the last product or sum that all of the error goes through.
    """
    cone = back.segment.cone([step], back.step.forward)
    touched = [each for each in cone if each not in back.step.forward and back.touched(each)]
    sums = [each for each in touched if back.name(each) in PRODUCTS | REDUCED and each != step]
    for each in sorted((one for one in sums if back.value(one).size == change.slope.size > 1), reverse=True):
        after = back.segment.cone([step], frozenset({*back.step.forward, each}))
        takers = {one.result for one in back.evidence.users[each]}.intersection(after)
        if not after & back.errors and len(takers) > 1:
            return each
    return None


def _line_of_shared(back: BackwardPass, step: int, change: Change) -> int:
    """Where an array is made, or gets a second name, that is changed in place and is the step of another weight too.

    0 where this step is that of no other weight, or the other moves by it as it should.
    """
    chain = _changed_in_place(back, step)
    if len(chain) < 2 or not any(_shares(back, chain, each) for each in back.changes if each is not change):
        return 0
    named = [(root_of(name), line) for at in chain for name, line in back.evidence.names.get(at, ())]
    first = {(root_of(name), line) for name, line in back.evidence.names.get(chain[-1], ())}
    places = Counter(line for _, line in set(back.evidence.names.get(chain[-1], ())))
    if line := max((line for line, count in places.items() if count > 1), default=0):
        return line
    own = {name for name, line in named if (name, line) not in first}
    return max((line for name, line in first if name in own), default=0) or line_of(back, chain[0])


def _shares(back: BackwardPass, chain: Sequence[int], other: Change) -> bool:
    """Whether another weight's step is this array too: as it was before, or, if that weight moves wrongly, as it is.

    A number that is only where both begin, as 0.0 in the text is, is no array that they share.
    """
    added = added_in(back, other.variable.after)
    theirs = _changed_in_place(back, added[1]) if added is not None else []
    same_one = theirs[:1] == list(chain[:1])
    alike = {*chain[:-1]} & {*theirs[:-1]}
    return len(theirs) > 1 and bool(alike) and not (same_one and is_right(back, other))


def _changed_in_place(back: BackwardPass, step: int) -> list[int]:
    """The values of the array that a step is a multiple of, back to its first: each operation in place makes one."""
    chain = [step if (made := back.made(step)) is not None and made.in_place else core(back, step)[0]]
    while (made := back.made(chain[-1])) is not None and made.in_place and type(made.arguments[0]) is int:
        chain.append(made.arguments[0])
    return chain


def _line_of_lost_repeats(back: BackwardPass, result: int, step: int, change: Change) -> int:
    """The line that adds to rows that were picked by an index, where adding all that is asked for would be right.

    NumPy's `w[places] -= step` moves a row that stands in `places` several times only once. 0 where it's otherwise.
    """
    put, added = back.made(change.variable.after), back.made(result)
    picked = back.made(added.arguments[0]) if added is not None and type(added.arguments[0]) is int else None
    if put is None or put.name != "set" or picked is None or operations.plain(picked.name) != "item":
        return 0
    shape, added_to_each = back.value(picked.result).shape, back.value(step)
    if put.arguments[1] != picked.arguments[1] or shape[-added_to_each.ndim :] != added_to_each.shape[-len(shape) :]:
        return 0
    gathered = dict(pulled(back.evidence, picked, np.array(np.broadcast_to(added_to_each, shape))))
    whole = gathered.get(change.variable.before)
    return line_of(back, result) if whole is not None and same(whole, change.slope) is not None else 0


def _is_turned(value: Array, slope: Array) -> bool:
    """Whether a value is this slope only with its rows as columns."""
    return value.ndim == 2 and value.shape == slope.shape and same(value.ravel(), slope.ravel()) is None


def _line_after(back: BackwardPass, result: int, change: Change) -> int:
    """Where something is done with weights that have made their step; where nothing is, the line of the step."""
    way = back.segment.cone([change.variable.after], frozenset({result}))
    later = (each for each in back.evidence.users.get(result, ()) if each.result in way)
    return line_of(back, next((each.result for each in later), result))


def _is_step_of(back: BackwardPass, reference: int, other: Change) -> bool:
    """Whether a value is the gradient of other weights."""
    value = back.value(reference)
    alike = value.size == other.slope.size > 1 and bool(np.any(other.slope))
    return alike and same(value, other.slope) is not None


def _shares_number(back: BackwardPass, reference: int, change: Change, other: Change) -> bool:
    """Whether several weights move by a single number that another weight, a single one, moves by and should."""
    added = added_in(back, other.variable.after) if change.slope.size > 1 == other.slope.size else None
    return added is not None and core(back, added[1])[0] == reference and is_right(back, other)


def _cut_gradient(back: BackwardPass, reference: int, change: Change, depth: int) -> Finding | None:
    """The right derivative, cut at one limit for both signs: whoever wants that is right."""
    made = back.made(reference)
    if made is None or back.name(reference) != "clip" or type(made.arguments[0]) is not int:
        return None
    try:
        low, high = operations.ends_of(operations.values_of(back.evidence, made), made, back.evidence)
    except operations.Unknown:
        return None
    if low is None or high is None or np.any(np.asarray(low) != -np.asarray(high)):
        return None
    if not back.is_right(core(back, made.arguments[0])[0], change.slope):
        return None
    return Finding("update", line_of(back, reference), "the derivative is cut at a limit", depth, certain=False)


def _bent_gradient(back: BackwardPass, reference: int, change: Change, depth: int) -> Finding | None:
    """The right derivative after sign, abs, clip or a similar function, or all its numbers made one."""
    operation = back.made(reference)
    name = back.name(reference)
    if operation is None or name not in BENT | REDUCED or len(list(operation.references())) != 1:
        return None
    inner = operation.arguments[0]
    if type(inner) is not int or not back.is_right(core(back, inner)[0], change.slope):
        return None
    return Finding("update", line_of(back, reference), "the step isn't a multiple of the derivative", depth)
