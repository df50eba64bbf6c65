"""The rules that divide each step by the root of squared gradients: AdaGrad, RMSProp and Adam, and how they are fitted.

Each has a few numbers: a rate, what is kept of means, and epsilon. They are fitted to the first two steps, and what
doesn't make sense (shares the wrong way round, steps uphill) is no rule. Whether a rule explains a training is asked in
`adapting`. Their formulas are those of the course's adaptive steps. To add a rule, write how its numbers are fitted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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

    def step(self, means: tuple[Array, Array], passed: Array | int) -> Array:
        """How far the weights move down in the step after which this is kept; `passed` counts steps from 1."""
        mean, square = means
        epsilon: Array | float = self.epsilon
        if self.corrects:
            grown = -np.expm1(passed * np.log(self.squares))
            mean, square = mean / -np.expm1(passed * np.log(self.keeps)), square / grown
            epsilon = epsilon / np.sqrt(grown) if self.epsilon_at == _UNCORRECTED else epsilon
        if self.epsilon_at == _INSIDE:
            return np.asarray(self.rate * mean / np.sqrt(square + epsilon))
        return np.asarray(self.rate * mean / (np.sqrt(square) + epsilon))


def fitting(rows: Rows) -> Iterator[Rule]:
    """The rules that the first two steps allow."""
    if len(rows) < 2 or len({len(each[0]) for each in rows}) > 1:
        return
    known = np.all([np.isfinite(slope) for slope, _ in rows[:2]], axis=0)
    slopes, moved = ([each[at][known] for each in rows[:2]] for at in (0, 1))
    if np.sum(known) < 2 or np.any(np.sign(slopes[0]) != np.sign(moved[0])):
        return
    for fit in (_of_squares, _of_means):
        for epsilon_at in (_BESIDE, _INSIDE):
            yield from fit(slopes, moved, epsilon_at)


def _of_squares(slopes: Sequence[Array], moved: Sequence[Array], epsilon_at: str) -> Iterator[Rule]:
    """AdaGrad and RMSProp: without a mean of the gradients."""
    power = 2 if epsilon_at == _INSIDE else 1
    scale, epsilon = _line(slopes[0], moved[0], power)
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
    scale, epsilon = _line(slopes[0], moved[0], power)
    if scale <= 0:
        return
    rate = 1 / scale if power == 1 else scale**-0.5
    epsilon *= rate**power
    for at in (_INSIDE,) if power == 2 else (_BESIDE, _UNCORRECTED):
        shares = _shares(slopes, moved[1] / rate, epsilon, at)
        if shares is not None and 0 < shares[0] < 1 and max(_LEAST_KEPT, shares[0] ** 2) < shares[1] < 1:
            hat = (1 - shares[1]) ** 0.5 if at == _UNCORRECTED else 1.0
            yield Rule("Adam", rate, *shares, epsilon * hat, at)


def _line(slope: Array, moved: Array, power: int) -> tuple[float, float]:
    """The two numbers in (slope / moved) ** power = scale * slope ** power + rest, for sizes."""
    slope, moved = np.abs(slope) ** power, np.abs(moved) ** power
    rows = np.stack([moved, moved / slope], axis=1)
    (scale, rest), *_ = np.linalg.lstsq(rows, np.ones(len(rows)), rcond=None)
    if abs(rest) <= _ROOM * _CLOSE * scale * float(np.min(slope)) or rest < 0:
        return float(np.mean(1 / moved)), 0.0
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
