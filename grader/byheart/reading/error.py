"""Find what stands in place of the error, which is output minus target with its sign.

It is found only if its formula gives the script's values, element by element. The formulas are in `ways.ERRORS`;
add a new one there. Which difference is the error is decided in `sites`, not here.
"""

from byheart.reading import operations, ways
from byheart.reading.backward import BackwardPass, Finding, ratio
from byheart.reading.evidence import Array, Operation
from byheart.reading.factors import core, factors_of
from byheart.reading.lines import line_of, line_of_way
from byheart.reading.ways import same
from byheart.recorder.calculus import BY_NUMBER, COMPARED, PRODUCTS


def error_at(back: BackwardPass, a: int) -> Array | None:
    """The error of this output; None where it is not known which error belongs to it."""
    for each in back.step.errors:
        if each.out == a:
            return each.sign * back.value(each.operation.result)
    return back.error if len(back.step.errors) == 1 else None


def target_of(back: BackwardPass) -> Array | None:
    """The target of a step with one error; None where a step has several."""
    first = back.step.errors[0]
    return back.evidence.value(first.target) if len(back.step.errors) == 1 else None


def is_miss(value: Array, out: Array, target: Array) -> bool:
    """Whether a value is the difference between this output and this target, up to the sign."""
    if value.size == 1:
        return abs(abs(float(value.ravel()[0])) - abs(float((out - target).ravel()[0]))) < 1e-12
    if target.size not in (1, out.size):
        return False
    return same(value, out - (target if target.size == 1 else target.reshape(out.shape))) is not None


def nonlinear_error(back: BackwardPass) -> Finding | None:
    """The absolute value of the error is used to change a weight; or its sign, as where absolute errors are summed."""
    moved = back.segment.cone([each.variable.after for each in back.changes], back.step.forward)
    for reference in back.backward:
        operation = back.made(reference)
        name = back.name(reference)
        if operation is None or reference not in moved or name not in ("abs", "absolute", "fabs", "sign"):
            continue
        users = back.evidence.users.get(reference, ())
        if users and all(operations.plain(each.name) in COMPARED for each in users):
            continue  # it only decides which of two goes back
        if type(operation.arguments[0]) is int and core(back, operation.arguments[0])[0] in back.errors:
            line = line_of(back, reference)
            if name == "sign":  # the slope of |error|: who wants that is right, and nothing here says who does
                return Finding(
                    "error",
                    line,
                    "absolute errors are meant, since only the sign of the error goes back",
                    certain=False,
                )
            return Finding("error", line, "the error has lost its sign")
    return None


def of_inner_layer(back: BackwardPass) -> Finding | None:
    """A hidden layer is compared with the target: what is sent back has the slope of a layer that was made of it."""
    errors = {each.out: each.operation for each in back.step.errors}
    if len(errors) != 1:
        return None
    ((inner, error),) = errors.items()
    ends = [each.variable.after for each in back.changes]
    used = {one for at in back.way(ends) if (made := back.made(at)) is not None for one in made.references()}
    products = [each for each in back.evidence.users.get(inner, ()) if back.name(each.result) in PRODUCTS]
    later = {at for each in products if each.time < error.time for at in _made_of(back, each)}
    if any(at in used and back.value(at).shape == back.value(inner).shape for at in later):
        return Finding("error", line_of(back, error.result), "a hidden layer is compared with the target")
    return None


def _made_of(back: BackwardPass, product: Operation) -> set[int]:
    """The layers that are made of a weighted sum, number by number, before the errors are taken."""
    found, waiting = set[int](), [product.result]
    while waiting:
        for each in back.evidence.users.get(waiting.pop(), ()):
            if back.name(each.result) in BY_NUMBER and not back.touched(each.result) and each.result not in found:
                found.add(each.result)
                waiting.append(each.result)
    return found


def of_error(back: BackwardPass, reference: int, a: int, error: Array) -> Finding | None:
    """A finding if a known wrong formula stands in place of the error."""
    for touched in [reference, *(each.reference for each in factors_of(back, reference) if each.touched)]:
        value = back.value(touched)
        target = back.value(a) - error if error.shape == back.value(a).shape else None
        for gives in ways.ERRORS:
            wanted = gives(back.sign * error, back.value(a), target) if target is not None else None
            if wanted is None or ratio(value, wanted) is None:
                continue
            if ratio(value, error) is not None:
                continue
            return Finding("error", line_of_way(back, touched), "", 0)
    return None
