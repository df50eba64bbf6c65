"""The figures of practice: how often a skill was recalled after which time, and whether the schedule said so before.

What the schedule says of a review, it says by the reviews before it. Beside it stands a constant, which is chosen from
what came before too: how often this learner has recalled so far, begun from the others. Where there are too few
reviews or learners for a figure, there is none. In what is shared, a number is of five learners at least on each side.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from math import floor, inf, log
from typing import Literal

import numpy as np

from byheart.insight.figures import FEWEST, Share, share
from byheart.insight.numbers import Estimate, Floats, kept_to, log_loss, ratio, stand_out
from byheart.insight.practised import Practised
from byheart.memory.schedule import Foretold
from byheart.memory.skills import Skill

LEAST = 20  # reviews behind each share
ENOUGH = 200  # reviews, to compare the schedule with a constant
UNITS = 10  # learners, or skills of a single one, for an interval of that
AIM = 0.9  # what the schedule aims at: a skill is due when its chance falls below
BEGUN = 10  # reviews that the beginning of the constant weighs as much as
DAYS = (1, 2, 4, 8, 16, 32, 64, 128, inf)  # after which time: each is twice as long as the one before
CHANCES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.01)

Verdict = Literal["more", "less", "open", "few reviews", "few learners", "few skills"]


@dataclass(frozen=True, slots=True)
class Asked:
    """A review, by the place of its learner."""

    learner: int
    foretold: Foretold


@dataclass(frozen=True, slots=True)
class Cell:
    """Reviews of one kind: from `low` on and below `high`, which is None where there is no end.

    `said` is the mean of what the schedule said before. `flag`: it surely isn't what came. `learners` is None in what
    is shared: all but two of them would tell of two.
    """

    low: float
    high: float | None
    learners: int | None
    recalled: Share
    said: float
    flag: bool = False

    @property
    def less(self) -> bool:
        """Whether less was recalled than the schedule said."""
        return (self.recalled.value or 0.0) < self.said


@dataclass(frozen=True, slots=True)
class SkillFigures:
    """A skill. `whole` is None and `cells` are none where there are too few reviews."""

    id: str
    title: str
    reviews: int
    whole: Cell | None = None
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """The schedule beside a constant: the mean log loss of both, and RMSE (bins).

    `constant` is how often was recalled by the constant's word, on average. `better` is by how much the schedule's loss
    is lower.
    """

    verdict: Verdict
    constant: float | None = None
    losses: tuple[float, float] | None = None
    errors: tuple[float, float] | None = None
    better: Estimate | None = None


@dataclass(frozen=True, slots=True)
class Forgetting:
    """All that is shown of practice. `times` and `said` are of all skills together.

    `learners` are those of whom a review was foretold.
    """

    title: str
    learners: int
    left_out: int
    reviews: int
    times: tuple[Cell, ...]
    said: tuple[Cell, ...]
    compared: Compared
    skills: tuple[SkillFigures, ...]
    shared: bool = False


def forgetting_of(practised: Practised, shared: bool = False) -> Forgetting:
    """The figures. `shared`: of what can't be shown to others, nothing is counted anywhere.

    Then no skill is divided by time. All skills are, so what is left of them without the others would tell of one.
    """
    enough = _is_shareable if shared else _is_enough
    by_skill: dict[str, list[Asked]] = {each.id: [] for each in practised.skills}
    for learner, own in enumerate(practised.learners):
        for each in own:
            by_skill[each.review.skill].append(Asked(learner, each))
    if shared:
        by_skill = {skill: own for skill, own in by_skill.items() if enough(own)}
    asked = list(chain.from_iterable(by_skill.values()))
    learners = [[each for each in own if each.review.skill in by_skill] for own in practised.learners]
    found = Forgetting(
        practised.title,
        sum(map(bool, learners)),
        0 if shared else practised.left_out,
        len(asked),
        _flagged(_by_time(asked, enough)),
        _flagged(_by_chance(asked, enough)),
        compared(learners),
        _skills([each for each in practised.skills if by_skill.get(each.id)], by_skill, enough, not shared),
        shared,
    )
    return _without_learners(found) if shared else found


def _without_learners(found: Forgetting) -> Forgetting:
    """The figures without how many learners each is of."""
    times, said = ([replace(each, learners=None) for each in cells] for cells in (found.times, found.said))
    skills = [replace(each, whole=each.whole and replace(each.whole, learners=None)) for each in found.skills]
    return replace(found, times=tuple(times), said=tuple(said), skills=tuple(skills))


# How often it was recalled --------------------------------------------------------------------------------------------


def _skills(
    skills: Sequence[Skill],
    by_skill: dict[str, list[Asked]],
    enough: Callable[[Sequence[Asked]], bool],
    by_time: bool,
) -> tuple[SkillFigures, ...]:
    """Every skill that was reviewed, in the order of the course."""
    shown = [each for each in skills if enough(by_skill[each.id])]
    wholes = _flagged([_cell(by_skill[each.id], 1, None) for each in shown])
    found = {each.id: whole for each, whole in zip(shown, wholes, strict=True)}
    return tuple(
        SkillFigures(
            each.id,
            each.title,
            len(by_skill[each.id]),
            found.get(each.id),
            tuple(_by_time(by_skill[each.id], enough)) if by_time else (),
        )
        for each in skills
    )


def _is_enough(asked: Sequence[Asked]) -> bool:
    return len(asked) >= LEAST


def _is_shareable(asked: Sequence[Asked]) -> bool:
    """Whether at least five learners recalled among these, and at least five didn't."""
    sides: dict[bool, set[int]] = {True: set(), False: set()}
    for each in asked:
        sides[each.foretold.recalled].add(each.learner)
    return _is_enough(asked) and min(map(len, sides.values())) >= FEWEST


def _by_time(asked: Sequence[Asked], enough: Callable[[Sequence[Asked]], bool]) -> list[Cell]:
    return _cells(asked, lambda each: max(each.days, 1), DAYS, enough)


def _by_chance(asked: Sequence[Asked], enough: Callable[[Sequence[Asked]], bool]) -> list[Cell]:
    return _cells(asked, lambda each: each.chance, CHANCES, enough)


def _cells(
    asked: Sequence[Asked],
    value: Callable[[Foretold], float],
    edges: Sequence[float],
    enough: Callable[[Sequence[Asked]], bool],
) -> list[Cell]:
    """Cells between these edges. Neighbours are put together until each holds enough; none where all don't."""
    cells: list[tuple[float, float, list[Asked]]] = []
    begun, waiting = edges[0], list[Asked]()
    for low, high in pairwise(edges):
        own = [each for each in asked if low <= value(each.foretold) < high]
        begun = begun if waiting else low
        waiting += own
        if waiting and enough(waiting):
            cells.append((begun, high, waiting))
            waiting = []
    if waiting and cells:
        low, _, before = cells.pop()
        last = next(edge for edge in edges if all(value(each.foretold) < edge for each in waiting))
        cells.append((low, last, [*before, *waiting]))
    return [_cell(own, low, None if high == inf else high) for low, high, own in cells]


def _cell(asked: Sequence[Asked], low: float, high: float | None) -> Cell:
    recalled = share(sum(each.foretold.recalled for each in asked), len(asked))
    said = sum(each.foretold.chance for each in asked) / len(asked)
    return Cell(low, high, len({each.learner for each in asked}), recalled, said)


def _flagged(cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """The cells, with a flag where what the schedule said surely isn't what came."""
    flags = stand_out([kept_to(each.recalled.count or 0, each.recalled.of, each.said) for each in cells])
    return tuple(replace(each, flag=flag) for each, flag in zip(cells, flags, strict=True))


# The schedule beside a constant ---------------------------------------------------------------------------------------


def compared(learners: Sequence[Sequence[Foretold]]) -> Compared:
    """Whether the schedule tells more than a constant."""
    learners = [each for each in learners if each]
    count = sum(map(len, learners))
    if count < ENOUGH:
        return Compared("few reviews")
    asked = list(chain.from_iterable(learners))
    came = np.array([each.recalled for each in asked], dtype=float)
    said = np.array([each.chance for each in asked])
    constant = np.concatenate(list(constants(learners)))
    losses = log_loss(said, came), log_loss(constant, came)
    units = [str(at) for at, own in enumerate(learners) for _ in own]
    if len(learners) == 1:
        units = [each.review.skill for each in asked]
    better = _difference(losses[1] - losses[0], units)
    return Compared(
        _verdict(better, len(learners)),
        float(constant.mean()),
        (float(losses[0].mean()), float(losses[1].mean())),
        (_error(asked, said, came), _error(asked, constant, came)),
        better,
    )


def constants(learners: Sequence[Sequence[Foretold]]) -> Iterator[Floats]:
    """What the constant says of each learner's reviews: what they recalled until the day before, begun from the others.

    All others' reviews together weigh as much as ten of their own, and before them stand ten reviews that came as the
    schedule aims at: of one learner alone it begins there.
    """
    right = [sum(each.recalled for each in own) for own in learners]
    of = [len(own) for own in learners]
    for own, own_right, own_of in zip(learners, right, of, strict=True):
        others = sum(of) - own_of
        begun = (BEGUN * AIM + sum(right) - own_right) / (BEGUN + others)
        yield np.array([(BEGUN * begun + got) / (BEGUN + before) for before, got in _until(own)])


def _until(own: Sequence[Foretold]) -> Iterator[tuple[int, int]]:
    """For each review, how many there were on earlier days, and in how many of them it was recalled."""
    by_day: dict[object, list[bool]] = defaultdict(list)
    for each in own:
        by_day[each.review.day].append(each.recalled)
    before, got = 0, 0
    for came in by_day.values():
        yield from [(before, got)] * len(came)
        before, got = before + len(came), got + sum(came)


def _difference(by_review: Floats, units: Sequence[str]) -> Estimate | None:
    """The mean difference, with an interval where there are learners or skills enough."""
    sums: dict[str, list[float]] = defaultdict(list)
    for unit, each in zip(units, by_review, strict=True):
        sums[unit].append(float(each))
    if len(sums) < UNITS:
        return None
    return ratio(
        np.array([sum(each) for each in sums.values()]), np.array([float(len(each)) for each in sums.values()])
    )


def _verdict(better: Estimate | None, learners: int) -> Verdict:
    if better is None:
        return "few skills" if learners == 1 else "few learners"
    return "more" if better.low > 0 else "less" if better.high < 0 else "open"


def _error(asked: Sequence[Foretold], said: Floats, came: Floats) -> float:
    """RMSE (bins), as the benchmark of spaced repetition defines it: how far means of what was said are from what came.

    Its bins are of reviews that are alike in time, in number and in lapses, whoever says something of them. So they are
    fair to a constant too, of which bins by its own chances would always be right.
    """
    bins: dict[tuple[int, int, int], list[int]] = defaultdict(list)
    for at, each in enumerate(asked):
        bins[_bin(each)].append(at)
    gaps = [float(said[own].mean() - came[own].mean()) for own in bins.values()]
    return float(np.sqrt(np.average(np.square(gaps), weights=[len(own) for own in bins.values()])))


def _bin(each: Foretold) -> tuple[int, int, int]:
    return _step(max(each.days, 1), 3.62), _step(each.before + 1, 1.89), _step(each.missed, 1.73)


def _step(value: int, factor: float) -> int:
    """On which step of a ladder, of which each is higher than the last by this factor, a number stands; 0 is below."""
    return floor(log(value) / log(factor)) if value else -1
