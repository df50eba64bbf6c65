"""The statistics, by SciPy: intervals, tests, and how many of several findings would be false.

Nothing here knows a student or a question. What has no answer is None, and no number: a constant has no correlation,
and of a handful of students nothing can be said.
"""

import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import scipy  # which loads its statistics once one is asked for, and they take a second
from numpy.typing import NDArray

SURE = 0.95  # what intervals promise
FALSE = 0.05  # the share of flags that may be false, of all that are raised at once
ENOUGH = 30  # students, for all that is more than a share
SOME = 5  # students on each side of a question, for it to tell anybody apart
_RESAMPLES, _MANY = 1999, 1000
_SMALLEST = 1e-6  # chance that is told apart from none, since the logarithm of none is endless
_AT_ONCE = 2_000_000  # numbers that are drawn at once: memory doesn't grow with the class

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number with its interval."""

    value: float
    low: float
    high: float


def wilson(count: int, of: int) -> tuple[float, float]:
    """Between which shares the true one lies, when `count` of `of` were seen."""
    if not of:
        return 0.0, 1.0
    interval = scipy.stats.binomtest(count, of).proportion_ci(SURE, method="wilson")
    return float(interval.low), float(interval.high)


def correlation(x: Floats, y: Floats, axis: int = -1) -> Floats:
    """Pearson's correlation along the axis; 0 where one of both is constant, and shows nothing."""
    x = x - x.mean(axis=axis, keepdims=True)
    y = y - y.mean(axis=axis, keepdims=True)
    over = (x * y).sum(axis=axis)
    under = np.sqrt((x * x).sum(axis=axis) * (y * y).sum(axis=axis))
    found: Floats = np.divide(over, under, out=np.zeros_like(over), where=under > 1e-12)
    return found


def alpha(*parts: Floats, axis: int = -1) -> Floats:
    """Cronbach's alpha of these parts of a score: how far they measure one thing together."""
    each = np.stack(parts)
    whole = each.sum(axis=0).var(axis=axis, ddof=1)
    own = each.var(axis=axis + 1 if axis >= 0 else axis, ddof=1).sum(axis=0)
    ratio = np.divide(own, whole, out=np.ones_like(own), where=whole > 1e-12)
    found: Floats = len(parts) / (len(parts) - 1) * (1 - ratio)
    return found


def item_rest(items: Floats, rests: Floats) -> list[Estimate | None]:
    """How each item goes with the rest of the score: rows are items, columns students. None where nothing is shown."""
    return bootstrapped((items, rests), correlation)


def bootstrapped(data: Sequence[Floats], statistic: Callable[..., Floats]) -> list[Estimate | None]:
    """A statistic of the last axis with its bootstrap interval, for each row. Students are drawn, each as a whole.

    It is BCa, the bootstrap that corrects bias and skewness. In a large class, where there is little of both, its plain
    percentiles are taken: BCa would leave out one student after the other.
    """
    method = "BCa" if data[0].shape[-1] <= _MANY else "percentile"
    values = np.atleast_1d(statistic(*data, axis=-1))
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")  # where all that is drawn is alike there is no interval, which is told as None
        found: Any = scipy.stats.bootstrap(
            data,
            statistic,
            paired=True,
            vectorized=True,
            axis=-1,
            n_resamples=_RESAMPLES,
            batch=max(1, _AT_ONCE // sum(each.size for each in data)),
            confidence_level=SURE,
            method=method,
            rng=np.random.default_rng(0),
        )
    low, high = (np.atleast_1d(each) for each in found.confidence_interval)
    return [
        Estimate(float(value), float(under), float(over)) if np.isfinite([value, under, over]).all() else None
        for value, under, over in zip(values, low, high, strict=True)
    ]


def ratio(parts: Floats, of: Floats) -> Estimate | None:
    """The sum of the parts by the sum of what they are of, with its interval; None of fewer than two units.

    A unit is a learner, or a skill: all of it is left out at once (the jackknife), and Student's t makes the interval.
    Of so few units as practise in a class, the bootstrap's intervals are too narrow: see docs/insight.md.
    """
    count = len(parts)
    if count < 2:
        return None
    whole = parts.sum() / of.sum()
    without = (parts.sum() - parts) / (of.sum() - of)
    interval = scipy.stats.ttest_1samp(count * whole - (count - 1) * without, 0).confidence_interval(SURE)
    return Estimate(float(whole), float(interval.low), float(interval.high))


def log_loss(chances: Floats, came: Floats) -> Floats:
    """How far what was said lies from what came: the logarithm of the chance that was given to it, without its sign."""
    return np.asarray(-scipy.stats.bernoulli.logpmf(came, np.clip(chances, _SMALLEST, 1 - _SMALLEST)))


def kept_to(count: int, of: int, chance: float) -> float:
    """The exact binomial test: how likely a count so far from what was said would be, if that was right."""
    return float(scipy.stats.binomtest(count, of, min(max(chance, 0.0), 1.0)).pvalue) if of else 1.0


def changed(gone: int, new: int) -> float:
    """McNemar's exact test: how likely so uneven a change would be if nothing had changed."""
    return float(scipy.stats.binomtest(gone, gone + new).pvalue) if gone + new else 1.0


def together(both: Sequence[int], one: Sequence[int], other: Sequence[int], of: int) -> list[float]:
    """Fisher's exact test: how likely it would be that so many have both, if the two had nothing to do with each other.

    For several pairs at once; `one` and `other` have each of both, of all.
    """
    chances = scipy.stats.hypergeom.sf(np.subtract(both, 1), of, np.asarray(one), np.asarray(other))
    return [float(each) for each in np.atleast_1d(chances)]


def differ(right: Sequence[int], of: Sequence[int]) -> float:
    """The chi-squared test of several shares: how likely such differences would be if there were none.

    Where so few are expected to have it, or not to have it, that the test doesn't hold, nothing is said.
    """
    table = np.array([right, np.subtract(of, right)])
    if (table.sum(axis=1) == 0).any() or (scipy.stats.contingency.expected_freq(table) < SOME).any():
        return 1.0
    return float(scipy.stats.chi2_contingency(table, correction=False).pvalue)


def stand_out(chances: Sequence[float]) -> list[bool]:
    """Which of these findings are raised, so that on average at most one in twenty of those is false.

    Benjamini and Hochberg's rule.
    """
    if not chances:
        return []
    return [bool(each <= FALSE) for each in scipy.stats.false_discovery_control(chances)]


@dataclass(frozen=True, slots=True)
class Lasting:
    """How long something lasted: `after_one` is the share that was over after one more attempt, as an interval.

    `half` is the number of further attempts after which half of them were over; None where that wasn't seen.
    """

    seen: int
    over: int
    after_one: Estimate | None
    half: int | None


def lasting(over: Sequence[int], open_: Sequence[int]) -> Lasting:
    """Kaplan and Meier's estimate. `over` ended after so many more attempts, `open_` hadn't after so many."""
    watched = [each for each in open_ if each > 0]
    if not over and not watched:
        return Lasting(0, 0, None, None)
    curve = scipy.stats.ecdf(scipy.stats.CensoredData(list(over), right=watched)).sf
    halved = [int(at) for at, left in zip(curve.quantiles, curve.probabilities, strict=True) if left <= 0.5]
    after_one = None
    if len(over) + len(watched) >= ENOUGH:
        interval = curve.confidence_interval(SURE, method="log-log")
        left = [float(each.evaluate(1.0)) for each in (curve, interval.high, interval.low)]
        if np.isfinite(left).all():
            after_one = Estimate(*(1 - each for each in left))
    return Lasting(len(over) + len(watched), len(over), after_one, halved[0] if halved else None)
