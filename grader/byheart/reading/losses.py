"""The losses that a training may go down: what each sends back to an output, from the output and its error.

A loss is a relation between error and output delta, and is fitted as one: a formula, or whatever the script makes from
the error alone. It is a loss only if it sends each output towards its target. To support another one, add an entry to
LOSSES. Whether the changes of the weights fit it is decided in `gradient`.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from byheart.reading import operations
from byheart.reading.evidence import Array, Evidence, Operation
from byheart.reading.moves import is_move
from byheart.reading.pullback import pulled
from byheart.reading.training import Error, misses
from byheart.recorder.calculus import ADDING, BY_NUMBER, PRODUCTS

Sent = dict[int, Array]
# How much of what is made from an error is looked through, and how many errors are looked at together.
_MOST_MADE, _MOST_ERRORS = 60, 400
OF_MARGINS = "logistic loss for classes of -1 and 1"
OF_COUNTS = "likelihood of counts"
_LIMITS = ("minimum", "maximum", "clip")
MILDER = "loss that counts large errors less than their square"
_AS_QUOTIENT, _AS_PRODUCT = ("Sub", "Add", "Div"), ("Mult",)
_SCALES = ("Mult", "Div", "USub")
_FEWEST, _ROOM, _TELLS = 4, 1e-9, 1e-6


@dataclass(frozen=True)
class Loss:
    """A loss: the adjoint of each output (`sent`; None where it has none), and how that moves with the output's miss.

    `by_miss` has the output, its miss, and its adjoint. Both are up to a factor. `of_target`: the target itself is sent
    back, and the output only says whether. `written`: which operations its error may be. Where another one fits, it
    does so by chance.
    """

    sent: Callable[[Evidence, Sequence[Error]], Sent | None]
    by_miss: Callable[[Evidence, Error, Array, Array], Array] = lambda evidence, error, miss, sent: sent / miss
    of_target: bool = False
    written: tuple[str, ...] = ("Sub", "Add")


def _by_output(gives: Callable[[Array, Array], Array | None]) -> Callable[[Evidence, Sequence[Error]], Sent | None]:
    """A loss by its formula: what is sent to an output, from the output and its miss; None where it has no meaning."""

    def sent(evidence: Evidence, errors: Sequence[Error]) -> Sent | None:
        found = {}
        for out, miss in (misses(evidence, errors) or {}).items():
            given = gives(evidence.values[out], miss)
            if given is None:
                return None
            found[out] = given
        return found

    return sent


def _cross_entropy(evidence: Evidence, errors: Sequence[Error]) -> Sent | None:
    """The gradient of -target * log(output) - (1 - target) * log(1 - output); a bare weighted sum is no such output."""
    if any(_is_sum(evidence, each.out) for each in errors):
        return None
    return _by_output(_surprise_of_both)(evidence, errors)


def _surprise_of_both(out: Array, miss: Array) -> Array | None:
    return np.asarray(miss / (out * (1 - out))) if np.all((out > 0) & (out < 1)) else None


def _surprise(out: Array, miss: Array) -> Array | None:
    """The gradient of -sum(target * log(output)), the loss for a softmax."""
    return np.asarray((miss - out) / out) if np.all(out > 0) else None


def _of_counts(evidence: Evidence, errors: Sequence[Error]) -> Sent | None:
    """The gradient of output - target * log(output), the loss for counts, where each output is an exponential."""
    made = (evidence.made.get(each.out) for each in errors)
    if not all(each is not None and operations.plain(each.name) == "exp" for each in made):
        return None
    return _by_output(lambda out, miss: miss / out)(evidence, errors)


def _classes(evidence: Evidence, error: Error) -> Array | None:
    """The targets in the shape of the output, or the one target, if they are -1 and 1; else None."""
    target, out = evidence.value(error.target), evidence.values[error.out]
    if target is None or target.size not in (1, out.size) or not np.all(np.abs(target) == 1):
        return None
    return target if target.size == 1 else target.reshape(out.shape)


def _of_margins(evidence: Evidence, errors: Sequence[Error]) -> Sent | None:
    """The gradient of log(1 + exp(-target * output)), the loss for classes of -1 and 1, at what the target stands by.

    That is 1 + exp(target * output), by which the target is divided, or the sigmoid that the target is multiplied with.
    """
    found: Sent = {}
    for each in errors:
        out = evidence.values[each.out]
        if _classes(evidence, each) is None:
            return None
        if each.operation.name == "Div" and each.sign < 0 and np.all((more := _above_one(evidence, each.out)) > 0):
            sent = -1 / (out * more)
        elif each.operation.name == "Mult" and np.all((out > 0) & (out < 1)) and not _is_sum(evidence, each.out):
            sent = 1 / (1 - out)
        else:
            return None
        found[each.out] = found[each.out] + sent if each.out in found else sent
    return found


def _is_sum(evidence: Evidence, reference: int) -> bool:
    """Whether this is a weighted sum as it is, and no curve has made it."""
    made = evidence.made.get(reference)
    return made is not None and operations.plain(made.name) in PRODUCTS | ADDING


def _of_product(falls: Callable[[Array], Array], bends: Callable[[Array], Array]) -> Loss:
    """A loss of target * output, for classes of -1 and 1: how fast it falls with that, and how that changes with it."""

    def sent(evidence: Evidence, errors: Sequence[Error]) -> Sent | None:
        found: Sent = {}
        for each in errors:
            out, goal = evidence.values[each.out], _classes(evidence, each)
            if goal is None or each.operation.name != "Mult":
                return None
            back = -goal * falls(goal * out)
            found[each.out] = found[each.out] + back if each.out in found else back
        return found

    def by_target(evidence: Evidence, error: Error, miss: Array, sent: Array) -> Array:
        out, goal = evidence.values[error.out], _classes(evidence, error)
        margin = out if goal is None else goal * out
        return np.broadcast_to(falls(margin) + margin * bends(margin), sent.shape)

    return Loss(sent, by_target, of_target=True, written=_AS_PRODUCT)


def _above_one(evidence: Evidence, reference: int) -> Array:
    """By how much a value is above 1, with all digits where 1 was added to make it."""
    whole, made = evidence.values[reference], evidence.made.get(reference)
    both = made.arguments if made is not None and made.name == "Add" else ()
    for one, more in (both, both[::-1]) if len(both) == 2 else ():
        value, added = evidence.value(more), evidence.value(one)
        if value is not None and added is not None and value.shape == whole.shape and np.all(added == 1):
            return value
    return np.asarray(whole - 1)


def _by_margin(evidence: Evidence, error: Error, miss: Array, sent: Array) -> Array:
    """What is sent there for classes of -1 and 1, if only the target beside it moves."""
    target = evidence.value(error.target)
    return np.broadcast_to(-sent if target is None else -sent * target, sent.shape)


def _of_both(evidence: Evidence, errors: Sequence[Error]) -> Sent | None:
    """The sum of two losses: cross-entropy for outputs within (0, 1), squared error for others; None without both."""
    plain = misses(evidence, errors) or {}
    inside = [each for each in errors if np.all((evidence.values[each.out] > 0) & (evidence.values[each.out] < 1))]
    curved = LOSSES["cross-entropy"].sent(evidence, inside) if inside else None
    return plain | curved if curved is not None and len(inside) < len(errors) else None


# What the script makes from its errors --------------------------------------------------------------------------------


def _milder(evidence: Evidence, errors: Sequence[Error]) -> Sent | None:
    """What the script makes from the errors alone, where a large error counts for less than its square."""
    made = [{each.site: each.result for each in _alone(evidence, error)} for error in errors]
    for site in reversed(made[0] if made else {}):  # a limit below may stand in a limit above
        if all(site in each for each in made) and _is_milder(evidence, errors[0], site):
            found: Sent = {}
            for error, own in zip(errors, made, strict=True):
                sent = error.sign * evidence.values[own[site]].reshape(evidence.values[error.out].shape)
                found[error.out] = found[error.out] + sent if error.out in found else sent
            return found
    return None


def cut_on_one_side(evidence: Evidence, steps: Sequence[Sequence[Error]]) -> Operation | None:
    """What makes large errors of one sign count for less, and leaves larger ones of the other sign as they are."""
    pairs = [
        (miss, own[at])
        for errors in steps
        if (own := _milder(evidence, errors)) is not None
        for at, miss in (misses(evidence, errors) or {}).items()
    ]
    if not pairs:
        return None
    miss, sent = (np.concatenate([each[at].ravel() for each in pairs]) for at in (0, 1))
    share = np.divide(sent, miss, out=np.zeros_like(miss), where=miss != 0)
    cut = (share < (1 - _TELLS) * np.max(share)) & (miss != 0)
    sides = [miss > 0, miss < 0]
    if sum(bool(np.any(cut & side)) for side in sides) != 1:
        return None
    whole = next(side for side in sides if not np.any(cut & side))
    if not np.max(np.abs(miss[whole]), initial=0.0) > np.min(np.abs(miss[cut])):
        return None
    return next(iter(_alone(evidence, steps[0][0])), None)


def _alone(evidence: Evidence, error: Error) -> Iterator[Operation]:
    """The operations that make something from this error and numbers, number by number, in order of time."""
    start = error.operation.result
    shape, own, waiting = evidence.values[start].shape, {start}, list(evidence.users.get(start, ()))
    while waiting and len(own) < _MOST_MADE:
        each = min(waiting, key=lambda one: one.time)
        waiting = [one for one in waiting if one.result != each.result]
        beside = [at for at in each.references() if at not in own]
        fits = evidence.values[each.result].shape == shape and all(evidence.values[at].size == 1 for at in beside)
        # A single error is multiplied by much that isn't the loss's; a limit that the text says is.
        limited = operations.plain(each.name) in _LIMITS and all(_is_of_text(evidence, at) for at in beside)
        by_number = operations.plain(each.name) in BY_NUMBER and (shape or not beside or limited)
        if fits and by_number and not each.in_place:
            own.add(each.result)
            waiting += evidence.users.get(each.result, ())
            yield each


def _is_of_text(evidence: Evidence, reference: int) -> bool:
    """Whether this is a number that nothing has made, or such a number with a minus."""
    made = evidence.made.get(reference)
    if made is not None and operations.plain(made.name) == "USub" and type(made.arguments[0]) is int:
        return _is_of_text(evidence, made.arguments[0])
    return made is None


def _is_milder(evidence: Evidence, error: Error, site: tuple[int, int]) -> bool:
    """Whether what is made at this site from the errors of one site is such a function of them, over the whole run."""
    pairs = []
    for each in evidence.at_site[error.operation.site][:_MOST_ERRORS]:
        alone = (one for one in _alone(evidence, _like(error, each)) if one.site == site)
        pairs += [(evidence.values[each.result], evidence.values[one.result]) for one in alone]
    miss, sent = (np.concatenate([each[at].ravel() for each in pairs]) for at in (0, 1))
    telling = np.abs(miss) > _ROOM * np.max(np.abs(miss), initial=0.0)
    order = np.argsort(np.abs(miss[telling]))
    miss, sent = miss[telling][order], sent[telling][order]
    share = sent / miss
    if share.size < _FEWEST or not np.all(share > 0):
        return False
    falls = np.diff(share[miss > 0]), np.diff(share[miss < 0])  # too large a guess may count otherwise than too small
    tells = all(np.ptp(each) > 1e-6 * each[0] for each in (share, np.abs(sent)))
    once = all(_has_one_top(np.abs(sent[side])) for side in (miss > 0, miss < 0))
    return tells and once and all(bool(np.all(each <= 1e-6 * share[0])) for each in falls)


def _has_one_top(sizes: Array) -> bool:
    """Whether these numbers don't grow again once they have fallen: no known loss sends back less, and then more."""
    steps, room = np.diff(sizes), 1e-6 * np.max(sizes, initial=0.0)
    fallen = np.logical_or.accumulate(steps < -room)
    return not np.any(fallen & (steps > room))


def _like(error: Error, operation: Operation) -> Error:
    out = operation.arguments[0 if error.sign > 0 else 1]
    return Error(operation, out if type(out) is int else error.out, None, error.sign)


def _slope_of_milder(evidence: Evidence, error: Error, miss: Array, sent: Array) -> Array:
    """How much what was made from the error moves with it, by the operations that made it. Raises Unknown."""
    for last in _alone(evidence, error):
        value = evidence.values[last.result]
        if not np.array_equal(error.sign * value.reshape(sent.shape), sent):
            continue
        found = {last.result: np.ones_like(value)}
        for each in sorted(_alone(evidence, error), key=lambda one: one.time, reverse=True):
            if each.result in found:
                for reference, part in pulled(evidence, each, found[each.result]):
                    found[reference] = found[reference] + part if reference in found else part
        return found.get(error.operation.result, np.zeros_like(value)).reshape(sent.shape)
    return np.zeros_like(sent)


def _weighted(name: str) -> Callable[[Evidence, Sequence[Error]], Sent | None]:
    """A loss to which each error counts by a positive number of its own, the same in all steps."""

    def sent(evidence: Evidence, errors: Sequence[Error]) -> Sent | None:
        plain = LOSSES[name].sent(evidence, errors)
        if plain is None or len(errors) != len(plain):
            return None
        found = {}
        for error, share in zip(errors, _shares(evidence, errors), strict=True):
            counts = next(_counts(evidence, error), share)
            if counts is None:
                return None
            found[error.out] = plain[error.out] * counts
        return found

    return sent


def _shares(evidence: Evidence, errors: Sequence[Error]) -> list[Array | None]:
    """For each error the number by which all errors of its place count, where those of other places count otherwise."""
    found = [_share(evidence, each) for each in errors]
    places: dict[tuple[int, int], set[float]] = {}
    for each, share in zip(errors, found, strict=True):
        places.setdefault(each.operation.site, set()).add(share)
    differ = len({next(iter(each)) for each in places.values()}) > 1
    steady = all(len(each) == 1 and min(each) > 0 for each in places.values())
    return [np.asarray(each) if differ and steady else None for each in found]


def _share(evidence: Evidence, error: Error) -> float:
    """All single numbers that an error is multiplied with before it goes several ways, or is summed up."""
    shape, at, share = evidence.values[error.operation.result].shape, error.operation.result, 1.0
    for _ in range(_MOST_MADE if shape else 0):
        all_users = evidence.users.get(at, ())
        users = [each for each in all_users if operations.plain(each.name) in _SCALES]
        if len(users) != 1 or any(operations.plain(each.name) in PRODUCTS or is_move(each) for each in all_users):
            break
        if operations.plain(users[0].name) == "USub":
            at = users[0].result
            continue
        own = users[0].arguments.index(at) if at in users[0].arguments[:2] else 1
        beside, name = evidence.value(users[0].arguments[1 - own]), operations.plain(users[0].name)
        if beside is None or (name == "Div" and own) or evidence.values[users[0].result].shape != shape:
            break
        if beside.size == 1:
            share *= abs(float(beside.item())) ** (1 if name == "Mult" else -1)
        at = users[0].result
    return share


def _counts(evidence: Evidence, error: Error) -> Iterator[Array]:
    """What the error is multiplied by, number by number, that is positive and stays what it is in all steps."""
    shape = evidence.values[error.out].shape
    for made, place in _multiplied(evidence, error):
        at = made.arguments[place]
        if _stays(evidence, made, place) and _may_count(evidence.values[at], shape, evidence.kinds[at] == "b"):
            yield np.broadcast_to(evidence.values[at], shape)


def _multiplied(evidence: Evidence, error: Error) -> Iterator[tuple[Operation, int]]:
    """Where the error, or a multiple of it, is multiplied by something else, and the place of that."""
    own, waiting = {error.operation.result}, [error.operation.result]
    while waiting and len(own) < _MOST_MADE:
        for each in evidence.users.get(waiting.pop(0), ()):
            if operations.plain(each.name) in _SCALES and each.result not in own:
                own.add(each.result)
                waiting.append(each.result)
                beside = (at for at, one in enumerate(each.arguments[:2]) if type(one) is int and one not in own)
                yield from ((each, at) for at in beside)


def slope_at_targets(evidence: Evidence, errors: Sequence[Error]) -> Operation | None:
    """Where an error is multiplied by the slope that its output's curve has where the output is the target.

    It is made of the target, and not of an output that has come to it.
    """
    for error in errors:
        goal = evidence.value(error.target)
        for made, place in _multiplied(evidence, error) if np.any(goal) else ():
            if _is_slope_at(evidence.values[made.arguments[place]], goal):
                behind = _behind(evidence, made.arguments[place])
                if _whole_of(evidence, error.target) in behind and _whole_of(evidence, error.out) not in behind:
                    return made
    return None


def _is_slope_at(slope: Array, outputs: Array | None) -> bool:
    """Whether this is the slope of the sigmoid or of tanh at these outputs, and nowhere 0."""
    if outputs is None or outputs.shape != slope.shape or not np.all(slope > 0):
        return False
    return any(np.allclose(slope, each, rtol=_ROOM, atol=0) for each in (outputs * (1 - outputs), 1 - outputs**2))


def _behind(evidence: Evidence, reference: int) -> set[int]:
    """The values that this one was made from, a few operations far, and what they were picked from."""
    found, waiting = set[int](), [reference]
    while waiting and len(found) < _MOST_MADE:
        at = waiting.pop()
        found |= {at, _whole_of(evidence, at)}
        made = evidence.made.get(at)
        waiting += [each for each in made.references() if each not in found] if made is not None else []
    return found


def _may_count(value: Array, shape: tuple[int, ...], is_mask: bool) -> bool:
    """Whether a value has a positive number for each error, not all the same; a mask lets errors out."""
    least = 0.0 if is_mask else np.nextafter(0.0, 1.0)
    fits = all(one in (1, other) for one, other in zip(value.shape[::-1], shape[::-1], strict=False))
    return bool(value.size > 1 and value.ndim <= len(shape) and fits and np.all(value >= least) and np.ptp(value))


def _stays(evidence: Evidence, operation: Operation, place: int) -> bool:
    """Whether this operand is, in all steps, picked from the same numbers, or is the same."""
    again = [each.arguments[place] for each in evidence.at_site[operation.site][:_MOST_ERRORS]]
    whole = {evidence.values[_whole_of(evidence, each)].tobytes() for each in again if type(each) is int}
    return len(again) > 1 and len(whole) == 1


def _whole_of(evidence: Evidence, reference: int) -> int:
    """The array that a value was picked from, or the value itself."""
    made = evidence.made.get(reference)
    while made is not None and is_move(made) and type(made.arguments[0]) is int:
        reference = made.arguments[0]
        made = evidence.made.get(reference)
    return reference


def _no_more(evidence: Evidence, error: Error, miss: Array, sent: Array) -> Array:
    """Of what is sent to an output by two losses: 1 where it is the miss itself."""
    out = evidence.values[error.out]
    return np.where(sent == miss, 1.0, 1 / (out * (1 - out)))


LOSSES: dict[str, Loss] = {
    "squared error": Loss(misses, lambda evidence, error, miss, sent: np.ones_like(miss)),
    "cross-entropy": Loss(_cross_entropy, written=_AS_QUOTIENT),
    "softmax cross-entropy": Loss(
        _by_output(_surprise), lambda evidence, error, *_: 1 / evidence.values[error.out], written=_AS_QUOTIENT
    ),
    "sum of a squared error and a cross-entropy": Loss(_of_both, _no_more, written=_AS_QUOTIENT),
    OF_COUNTS: Loss(_of_counts, written=_AS_QUOTIENT),
    OF_MARGINS: Loss(_of_margins, _by_margin, written=("Div", *_AS_PRODUCT)),
    "hinge loss": _of_product(lambda margin: np.where(margin < 1, 1.0, 0.0), np.zeros_like),
    "squared hinge loss": _of_product(
        lambda margin: np.maximum(0.0, 1 - margin), lambda margin: np.where(margin < 1, -1.0, 0.0)
    ),
    "exponential loss": _of_product(lambda margin: np.exp(-margin), lambda margin: -np.exp(-margin)),
    MILDER: Loss(_milder, _slope_of_milder),
    "squared error with a weight for each error": Loss(_weighted("squared error")),
    "sum of a squared error and a cross-entropy with a weight for each error": Loss(
        _weighted("sum of a squared error and a cross-entropy"), written=_AS_QUOTIENT
    ),
    "cross-entropy with a weight for each error": Loss(_weighted("cross-entropy"), written=_AS_QUOTIENT),
    "softmax cross-entropy with a weight for each error": Loss(
        _weighted("softmax cross-entropy"), written=_AS_QUOTIENT
    ),
}
# The losses of classes of -1 and 1, whose outputs are multiplied with their targets.
OF_PRODUCTS = {name for name, loss in LOSSES.items() if set(_AS_PRODUCT) <= set(loss.written)}
