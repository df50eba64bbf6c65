"""The rules that divide each step by the root of squared gradients: AdaGrad, RMSProp and Adam, and how they are fitted.

Each has a few numbers: a rate, what is kept of means, and epsilon. They are fitted to the first two steps, and where
these have too few numbers in common, to all steps, with shares that stand in the text. What doesn't make sense (shares
the wrong way round, steps uphill) is no rule. Whether a rule explains a training is asked in `adapting`. Their formulas
are those of the course's adaptive steps. To add a rule, write how its numbers are fitted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from byheart.reading.evidence import Array

# How far a step may be from the rule's, as a share of it; how exactly a share is fitted.
_ROOM, _CLOSE = 1e-6, 1e-4
# How much of a mean of squares is kept at least: of less, it is hardly a mean. And how often shares are bettered.
_LEAST_KEPT, _MOST_TRIED = 0.51, 40
_INSIDE, _BESIDE, _UNCORRECTED = "inside", "beside", "uncorrected"

Rows = Sequence[tuple[Array, Array]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule and its numbers; the gradient counts as large as it is made, so epsilon does too.

    `keeps` is the share of the mean that is kept, `squares` that of the squares (1 where they are summed).
    `epsilon_at`: inside the root, beside it, or beside the root of squares that aren't corrected. `begins`: what the
    mean and the squares begin at, where epsilon isn't added but is where the sum of the squares begins.
    """

    name: str
    rate: float
    keeps: float
    squares: float
    epsilon: float
    epsilon_at: str
    begins: tuple[float, float] = (0.0, 0.0)
    decays: bool = False

    @property
    def remark(self) -> str:
        """What a learner is told of it."""
        how = "all its squared slopes" if self.squares == 1 else "the mean of its squared slopes"
        divides = f"it divides each weight's step by the root of {how}: {self.name}"
        if self.decays:
            return f"{divides}; its weights also shrink a little with every step: weight decay. The article has neither"
        return f"{divides}, which the article doesn't have"

    @property
    def corrects(self) -> bool:
        """Whether the means are corrected for their beginning at 0."""
        return self.name == "Adam"

    def kept(self, means: tuple[Array, Array], slope: Array) -> tuple[Array, Array]:
        """What is kept after a step: the mean and the mean square."""
        share = 1 - self.squares if self.squares < 1 else 1.0
        return (
            self.keeps * means[0] + (1 - self.keeps) * slope,
            self.squares * means[1] + share * slope * slope,
        )

    def corrected(self, means: tuple[Array, Array], passed: Array | int) -> tuple[Array, Array, Array | float]:
        """The mean, the mean square and epsilon as the step after which this is kept uses them, from 1 on."""
        mean, square = means
        if not self.corrects:
            return mean, square, self.epsilon
        grown = -np.expm1(passed * np.log(self.squares))
        epsilon = self.epsilon / np.sqrt(grown) if self.epsilon_at == _UNCORRECTED else self.epsilon
        return mean / -np.expm1(passed * np.log(self.keeps)), square / grown, epsilon

    def step(self, means: tuple[Array, Array], passed: Array | int) -> Array:
        """How far the weights move down in the step after which this is kept; `passed` counts steps from 1."""
        mean, square, epsilon = self.corrected(means, passed)
        if self.epsilon_at == _INSIDE:
            return np.asarray(self.rate * mean / np.sqrt(square + epsilon))
        return np.asarray(self.rate * mean / (np.sqrt(square) + epsilon))


def fitting(rows: Rows, shares: Sequence[float] = ()) -> Iterator[Rule]:
    """The rules that the first two steps allow, and then those that all steps allow with shares out of `shares`.

    A row has the gradients and the moves of a step; nan stands for what isn't known well enough.
    """
    if len(rows) < 2 or len({len(each[0]) for each in rows}) > 1:
        return
    known = np.all([np.isfinite(slope) & (slope != 0) & np.isfinite(moved) for slope, moved in rows[:2]], axis=0)
    slopes, moved = ([each[at][known] for each in rows[:2]] for at in (0, 1))
    if np.sum(known) >= 2 and np.all(np.sign(slopes[0]) == np.sign(moved[0])):
        for fit in (_of_squares, _of_means):
            for epsilon_at in (_BESIDE, _INSIDE):
                yield from fit(slopes, moved, epsilon_at)
    for keeps, squares in product((0.0, *shares), (1.0, *shares)):
        if max(_LEAST_KEPT, keeps**2) < squares and not (keeps and squares == 1):
            name = "Adam" if keeps else "AdaGrad" if squares == 1 else "RMSProp"
            for epsilon_at in (_BESIDE, _INSIDE, *([_UNCORRECTED] if keeps else [])):
                yield from _of_all(rows, Rule(name, 1.0, keeps, squares, 1.0, epsilon_at))


def _of_all(rows: Rows, rule: Rule) -> Iterator[Rule]:
    """The rule with the rate and epsilon that fit all steps best."""
    means = (np.zeros_like(rows[0][0]), np.zeros_like(rows[0][0]))
    parts = []
    for passed, (slope, moved) in enumerate(rows, start=1):
        means = rule.kept(means, slope)
        mean, square, epsilon = rule.corrected(means, passed)
        told = np.isfinite(mean) & np.isfinite(moved) & (mean != 0) & (moved != 0)
        parts.append((mean[told], square[told], moved[told], np.full(np.sum(told), epsilon)))
    mean, square, moved, unit = (np.concatenate(each) for each in zip(*parts, strict=True))
    if len(mean) < 2 or np.any(np.sign(mean) != np.sign(moved)):
        return
    power = 2 if rule.epsilon_at == _INSIDE else 1
    root = np.sqrt(square)
    scale, epsilon = _line(np.abs(mean), root, moved, power, unit)
    if scale * np.max(root) ** power > epsilon:  # beside a larger one, each step is nearly the gradient's own
        rate = scale ** (-1 / power)
        yield replace(rule, rate=rate, epsilon=epsilon / scale)


def _of_squares(slopes: Sequence[Array], moved: Sequence[Array], epsilon_at: str) -> Iterator[Rule]:
    """AdaGrad and RMSProp: without a mean of the gradients."""
    power = 2 if epsilon_at == _INSIDE else 1
    scale, epsilon = _line(np.abs(slopes[0]), np.abs(slopes[0]), moved[0], power)
    if scale <= 0:
        return
    lengths = (slopes[1] / moved[1]) ** 2 if power == 2 else (np.abs(slopes[1] / moved[1]) - epsilon) ** 2
    share = scale if power == 2 else scale**2  # of a squared gradient, in the square of one step's length
    rest = lengths - (epsilon if power == 2 else 0) - share * slopes[1] ** 2
    before = share * slopes[0] ** 2
    keeps = float(rest @ before) / float(before @ before)
    if abs(keeps - 1) <= _CLOSE:
        rate, name, keeps = share**-0.5, "AdaGrad", 1.0
    elif _LEAST_KEPT <= keeps < 1:
        rate, name = ((1 - keeps) / share) ** 0.5, "RMSProp"
    else:
        return
    yield Rule(name, rate, 0.0, keeps, epsilon * rate**power, epsilon_at)


def _of_means(slopes: Sequence[Array], moved: Sequence[Array], epsilon_at: str) -> Iterator[Rule]:
    """Adam: the first step says the rate and epsilon, the second one both shares."""
    power = 2 if epsilon_at == _INSIDE else 1
    scale, epsilon = _line(np.abs(slopes[0]), np.abs(slopes[0]), moved[0], power)
    if scale <= 0:
        return
    rate = 1 / scale if power == 1 else scale**-0.5
    epsilon *= rate**power
    for at in (_INSIDE,) if power == 2 else (_BESIDE, _UNCORRECTED):
        shares = _shares(slopes, moved[1] / rate, epsilon, at)
        if shares is not None and 0 < shares[0] < 1 and max(_LEAST_KEPT, shares[0] ** 2) < shares[1] < 1:
            hat = (1 - shares[1]) ** 0.5 if at == _UNCORRECTED else 1.0
            yield Rule("Adam", rate, *shares, epsilon * hat, at)


def _line(mean: Array, root: Array, moved: Array, power: int, unit: Array | float = 1.0) -> tuple[float, float]:
    """The two numbers in (mean / moved) ** power = scale * root ** power + rest * unit, for sizes."""
    shares, root = (np.abs(moved) / mean) ** power, root**power
    rows = np.stack([shares * root, shares * unit], axis=1)
    (scale, rest), *_ = np.linalg.lstsq(rows, np.ones(len(rows)), rcond=None)
    if abs(rest) <= _ROOM * _CLOSE * scale * float(np.min(root)) or rest < 0:
        return float(np.mean(1 / (shares * root))), 0.0
    return float(scale), float(rest)


def _shares(slopes: Sequence[Array], moved: Array, epsilon: float, epsilon_at: str) -> tuple[float, float] | None:
    """The two shares that are kept, by Newton's method from the usual ones; None where it finds none."""
    first, second = slopes

    def step(both: Array) -> Array:
        keeps, squares = both
        rule = Rule("Adam", 1.0, keeps, squares, epsilon, _INSIDE if epsilon_at == _INSIDE else _BESIDE)
        if epsilon_at == _UNCORRECTED:
            rule = replace(rule, epsilon=epsilon * np.sqrt(1 - squares), epsilon_at=epsilon_at)
        return rule.step(rule.kept(rule.kept((np.zeros_like(first), np.zeros_like(first)), first), second), 2)

    for start in ((0.9, 0.999), (0.9, 0.99), (0.5, 0.9)):
        both = np.array(start)
        for _ in range(_MOST_TRIED):
            now = step(both)
            tiny = 1e-6 * (1 - both)
            rows = np.stack([(step(both + each) - now) / np.sum(each) for each in np.diag(tiny)])
            change, *_ = np.linalg.lstsq((rows / np.abs(now)).T, (moved - now) / np.abs(now), rcond=1e-14)
            both = np.clip(both + change, 1e-3, 1 - 1e-9) if np.all(np.isfinite(change)) else both
        if np.all(np.abs(step(both) - moved) <= _ROOM * np.abs(moved) + 1e-12):
            return float(both[0]), float(both[1])
    return None
