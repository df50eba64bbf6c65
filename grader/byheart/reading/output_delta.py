"""What is wrong with the output's delta: the error, scaled by the output's own slope.

What was found to be the error itself, or its slope, is asked of `error` and `slope`.
"""

from collections.abc import Sequence

import numpy as np

from byheart.reading.backward import BackwardPass, Candidate, Factor, Finding
from byheart.reading.error import error_at, of_error
from byheart.reading.evidence import Array
from byheart.reading.factors import factors_of, split
from byheart.reading.formulas import PRODUCTS
from byheart.reading.lines import line_of, line_of_missing
from byheart.reading.slope import of_slope
from byheart.reading.ways import same


def of_output_delta(back: BackwardPass, candidate: Candidate) -> Finding | None:
    """What is wrong with what should be the output's delta."""
    reference, a = candidate.reference, candidate.place.a
    error = error_at(back, a)
    if error is None:
        return None
    if back.is_right(reference, error):
        return _plain_error(back, candidate)
    return of_error(back, reference, a, error) or _of_factors(back, candidate, error)


def _plain_error(back: BackwardPass, candidate: Candidate) -> Finding:
    """The error stands where the delta belongs: the delta is there and isn't used, or the slope is missing."""
    if candidate.delta is not None and back.is_there(candidate.delta):
        return Finding("derivative", candidate.used, "grad1-uses-error-not-delta", "", 0)
    line = line_of_missing(back, candidate.reference, candidate.used)
    return Finding("output_delta", line, "l2delta-no-derivative", "no slope", 0)


def _of_factors(back: BackwardPass, candidate: Candidate, error: Array) -> Finding | None:
    """What is wrong with the factors: the slope, the error, or that the error is in it more than once."""
    reference, made = candidate.reference, candidate.made
    touched, plain = split(factors_of(back, reference))
    if len(touched) == 1 and touched[0].reference == reference:
        return _no_product(back.name(reference), made)
    if len(touched) == 1 and back.is_right(touched[0].reference, error):
        return of_slope(back, plain, candidate)
    if len(touched) > 1:
        known = _slope_of_error(back, touched, error)
        return Finding("output_delta", made, known, "the error is multiplied with more of itself", 0)
    if not touched:
        return None
    inner = of_error(back, touched[0].reference, candidate.place.a, error)
    return inner or Finding("error", line_of(back, touched[0].reference), None, "", 0)


def _no_product(name: str, made: int) -> Finding:
    """Something else than a product of values."""
    if name == "Add":
        return Finding("output_delta", made, "l2delta-plus", "error and slope are added", 0)
    if name in PRODUCTS:
        return Finding("output_delta", made, "l2delta-matrix-product", "a matrix product", 0)
    return Finding("output_delta", made, None, "", 0)


def _slope_of_error(back: BackwardPass, touched: Sequence[Factor], error: Array) -> str | None:
    """The mistake's id where the error is multiplied with the sigmoid's slope, taken at the error."""
    product = np.ones(())
    for each in touched:
        product = product * back.value(each.reference) ** each.exponent
    own = back.sign * error
    return "l2delta-derivative-of-error" if same(product, own * own * (1 - own)) is not None else None
