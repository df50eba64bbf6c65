"""Find what is wrong with the output delta: the error times the slope of the output's activation function.

If the error or the slope itself is wrong, `error` or `slope` gives the finding. Hidden deltas are handled in `delta`.
To name another wrong combination of error and slope, add a case here.
"""

import numpy as np

from byheart.reading.backward import BackwardPass, Candidate, Finding
from byheart.reading.error import error_at, of_error
from byheart.reading.evidence import Array
from byheart.reading.factors import factors_of, split
from byheart.reading.lines import line_of, line_of_missing
from byheart.reading.slope import of_slope
from byheart.reading.ways import same
from byheart.recorder.calculus import PRODUCTS


def of_output_delta(back: BackwardPass, candidate: Candidate) -> Finding | None:
    """What is wrong with the value that should be the output delta."""
    reference, a = candidate.reference, candidate.place.a
    error = error_at(back, a)
    if error is None:
        return None
    sent = back.adjoints.get(a) if a != candidate.place.z else None
    if sent is not None and same(sent, error) is None and back.is_right(reference, sent):
        line = line_of_missing(back, reference, candidate.used)
        return Finding("output_delta", line, "no slope", 0)
    if back.is_right(reference, error):
        return _plain_error(back, candidate)
    if _is_product_of_error(back, reference):  # of a single number, no other value says that the error is right
        return _of_factors(back, candidate, error) or of_error(back, reference, a, error)
    return of_error(back, reference, a, error) or _of_factors(back, candidate, error)


def _is_product_of_error(back: BackwardPass, reference: int) -> bool:
    """Whether this is one of the step's own differences, once, multiplied with what doesn't depend on any."""
    touched, plain = split(factors_of(back, reference))
    return len(touched) == 1 and touched[0].reference in back.errors and bool(plain)


def _plain_error(back: BackwardPass, candidate: Candidate) -> Finding:
    """The error stands in the delta's place: the slope is missing, or the delta exists and is not used."""
    if candidate.delta is not None and back.is_there(candidate.delta):
        return Finding("derivative", candidate.used, "", 0)
    line = line_of_missing(back, candidate.reference, candidate.used)
    return Finding("output_delta", line, "no slope", 0, certain=not _may_need_none(back))


def _may_need_none(back: BackwardPass) -> bool:
    """Whether outputs of a tanh are compared with classes of -1 and 1: there a cross-entropy needs no slope either."""
    targets = [back.evidence.value(each.target) for each in back.step.errors]
    classes = all(each is not None and bool(np.all(np.abs(each) == 1)) for each in targets)
    return classes and back.network.activation_of(0)[0] == "tanh"


def _of_factors(back: BackwardPass, candidate: Candidate, error: Array) -> Finding | None:
    """What is wrong with the factors: the slope, the error, or an error that occurs more than once."""
    reference, made = candidate.reference, candidate.made
    touched, plain = split(factors_of(back, reference))
    if len(touched) == 1 and touched[0].reference == reference:
        return _no_product(back.name(reference), made)
    if len(touched) == 1 and back.is_right(touched[0].reference, error):
        return of_slope(back, plain, candidate)
    if len(touched) > 1:
        return Finding("output_delta", made, "the error is multiplied by something that is made from it", 0)
    if not touched:
        return None
    inner = of_error(back, touched[0].reference, candidate.place.a, error)
    return inner or Finding("error", line_of(back, touched[0].reference), "", 0)


def _no_product(name: str, made: int) -> Finding:
    """The value is not an elementwise product."""
    if name == "Add":
        return Finding("output_delta", made, "error and slope are added", 0)
    if name in PRODUCTS:
        return Finding("output_delta", made, "it is made with a matrix product", 0)
    return Finding("output_delta", made, "", 0)
