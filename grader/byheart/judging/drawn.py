"""Check whether numbers could be a random draw, uniform from -1 to 1, repeatable by its seed; if not, say why.

Each bound below is set so that a right draw of that many values fails it about once in a billion. Pure functions of
arrays; they decide nothing.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[Any]
_RARE = 1e-9

# A correlation of n independent pairs is about normal, with deviation 1/sqrt(n). This many of those are allowed.
_SIGMAS = 6.2

# A uniform distribution ends at 1.73 of its standard deviations; of 100 normal values some go beyond 2.
_NORMAL = 2.0

# Values this near to each other are the same, if more than half of them are.
_SAME = 1e-6

# Even of numbers in float32, far less than one of so many is there twice.
_OFTEN = 10

# Shares that lie nearer to an even distribution's than this, times the square root of their number, are no accident:
# by Kolmogorov's limit, which is near enough from so many values on.
_TOO_EVEN, _MANY = 0.23, 30


def not_a_draw(first: Numbers, again: Numbers, another: Numbers) -> str:
    """What is wrong with the draws of a seed, of the same seed again, and of another: a sentence, or ""."""
    if not np.array_equal(first, again):
        return "Called twice with the same seed, it returned different weights."
    complaint = not_uniform(first) or not_uniform(another)
    if not complaint and _related(first.ravel(), another.ravel()):
        return "Called with another seed, it returned the same weights, or nearly the same."
    if not complaint and np.intersect1d(first, another).size > first.size // 2:
        return "Called with another seed, it returned the same values in other places; each seed should draw new ones."
    return complaint or _not_random(first) or _too_even(first) or _twice(first)


def of_one_stock(one: Numbers, other: Numbers) -> str:
    """A sentence if more than half of the values of two seeds' draws are the same, in any places; else "".

    Of n and m independent values about n * m * 1e-6 lie that near to each other by chance.
    """
    few, many = sorted((np.sort(one.ravel()), np.sort(other.ravel())), key=np.size)
    places = np.searchsorted(many, few)
    below, above = np.append(-np.inf, many)[places], np.append(many, np.inf)[places]
    distances = np.minimum(few - below, above - few)
    if np.sum(distances <= _SAME) <= few.size // 2:
        return ""
    return "With two seeds that are far apart, it returned the same values; each seed should draw new ones."


def kind_of_draw(first: Numbers, again: Numbers, another: Numbers) -> tuple[object, ...]:
    """Features of the draws that don't depend on the generator: equal for two programs that draw in the same way."""
    same = tuple(bool(np.array_equal(*each)) for each in ((first, again), (first, another), (again, another)))
    return (first.shape, same, *_distribution(first.ravel()))


def _distribution(values: Numbers) -> tuple[object, ...]:
    """The kind of distribution: constant, a few values, normal with its width, or even with its ends."""
    different = np.unique(values)
    if different.size == 1:
        return ("constant", bool(different[0] == 0))
    if different.size < max(2, values.size // 4):
        return ("few", tuple(np.round(different, 3).tolist()))
    width = float(values.std())
    if not np.isfinite(width):
        return ("endless",)
    if float(np.abs(values - values.mean()).max()) > _NORMAL * width:
        return ("normal", round(np.log10(width)))
    return ("even", round(4 * float(values.min())) / 4, round(4 * float(values.max())) / 4)


def not_uniform(draw: Numbers) -> str:
    """A sentence if these values aren't spread evenly from -1 to 1; else ""."""
    low, high = float(draw.min()), float(draw.max())
    between = f"Its values lie between {low:.3g} and {high:.3g}"
    if low < -1 or high > 1:
        return f"{between}; from -1 to 1 was asked for."
    different = len(set(draw.ravel().tolist()))
    if different < draw.size // 2:
        if different == 1:
            return f"All its {draw.size} values are equal; they should be random."
        return f"It has only {different} different values among {draw.size}; they should be random."
    if max(-low, high) < _RARE ** (1 / draw.size):
        return f"{between}; they should reach from -1 to 1."
    if _unevenness(draw) > np.sqrt(np.log(2 / _RARE) / (2 * draw.size)):
        return f"{between}, and aren't spread evenly from -1 to 1."
    return ""


def _unevenness(draw: Numbers) -> float:
    """The largest distance between the share of values below x and the share there should be (Kolmogorov, Smirnov)."""
    steps = np.arange(draw.size + 1) / draw.size
    uniform = (np.sort(draw.ravel()) + 1) / 2
    return float(max(np.max(steps[1:] - uniform), np.max(uniform - steps[:-1])))


def _too_even(draw: Numbers) -> str:
    """A sentence if the values lie as evenly as on a ruler; else ""."""
    if draw.size >= _MANY and _unevenness(draw) * np.sqrt(draw.size) < _TOO_EVEN:
        return "Its values are equally far apart, as on a ruler; they should be random."
    return ""


def _twice(draw: Numbers) -> str:
    """A sentence if many of the values are there twice, signs apart; else ""."""
    different = np.unique(np.abs(draw)).size
    if draw.size >= _MANY and different < draw.size - draw.size // _OFTEN:
        return f"Of its {draw.size} values only {different} are different ones, signs apart; they should be random."
    return ""


def _not_random(draw: Numbers) -> str:
    """A sentence if each value predicts the next one, along the rows or down the columns; else ""."""
    for values in (draw.ravel(), draw.T.ravel()):
        if values.size > 1 and _related(values[:-1], values[1:]):
            return "Each value follows from the one before; they should be random."
    return ""


def _related(first: Numbers, second: Numbers) -> bool:
    if np.ptp(first) == 0 or np.ptp(second) == 0:
        return bool(np.array_equal(first, second))
    return bool(abs(np.corrcoef(first, second)[0, 1]) > _SIGMAS / np.sqrt(first.size))
