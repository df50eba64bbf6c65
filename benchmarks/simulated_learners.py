"""`python -m benchmarks.simulated_learners [SHARE]`: how often what `byheart insight --practice` says is right.

Learners are drawn of whom the truth is known. The product's own schedule says what is due; they come on some days,
late, with two weeks off, and practise some things early. How likely they recall is one of these:

    as it says        what the schedule says, exactly
    otherwise         what a schedule with other parameters says, of each learner's own
    constant          87 %, whenever they are asked
    constants         always the same, of each learner's own
    neither           learners of the first and the third kind, so many that on average neither tells more
    hard skills       what the schedule says, but for two of twelve skills a quarter less

It prints how often intervals hold the truth, how often the schedule is called better or worse, and how often a skill is
flagged. SHARE of 0.1 draws a tenth. It uses what `byheart insight` itself uses, and nothing else.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import fsrs
import numpy as np

from benchmarks.simulated_classes import Row, printed, share_asked, wolf
from byheart.insight.forgetting import Forgetting, compared, constants, forgetting_of
from byheart.insight.numbers import Floats, bootstrapped, log_loss, ratio
from byheart.insight.practised import Practised
from byheart.memory.rating import Rating, Review
from byheart.memory.schedule import Foretold, foretold
from byheart.memory.skills import Skill

SIZES = {10: 200, 30: 200, 100: 50}  # learners in a class, and how many classes are drawn
POOL, ALONE = 1000, 200  # learners of each kind, and those who practise alone
HARD, LESS = ("s0", "s1"), 0.75
KINDS = ("as it says", "otherwise", "constant", "constants", "neither", "hard skills")
_BEGIN, _RATE, _FIRST = date(2026, 1, 5), 0.87, 0.6

Chance = Callable[[str, datetime], float]


@dataclass(frozen=True)
class Drawn:
    """A learner: what was foretold of each review, and how likely it really was to be recalled."""

    told: tuple[Foretold, ...]
    chances: tuple[float, ...]


@dataclass(frozen=True)
class Habits:
    """How somebody practises: on which share of the days, for how long, how many skills, how much before it is due."""

    days: int = 120
    skills: int = 12
    comes: float | None = None
    early: float | None = None


TERM, YEAR = Habits(), Habits(365, 31, 0.45, 0.15)


def a_learner(rng: np.random.Generator, kind: str, habits: Habits = TERM) -> Drawn:
    """Somebody of this kind."""
    memory = _Memory(rng, kind)
    comes = habits.comes or rng.uniform(0.15, 0.6)
    early = habits.early or rng.uniform(0, 0.3)
    away = rng.integers(habits.days // 4, habits.days * 3 // 4)
    made: list[Review] = []
    chances: dict[tuple[str, date], float] = {}
    for number in range(habits.days):
        day = _BEGIN + timedelta(days=number)
        if away <= number < away + 14 or rng.random() > comes:
            continue
        for skill in _asked(rng, memory.cards, day, habits.skills, early):
            if skill in memory.cards:
                chances[skill, day] = memory.chance(skill, _noon(day))
            rating = memory.asked(skill, _noon(day), chances.get((skill, day), _FIRST))
            made.append(Review(skill, _noon(day), day, rating, ""))
    told = foretold(made)
    return Drawn(told, tuple(chances[each.review.skill, each.review.day] for each in told))


def _asked(rng: np.random.Generator, cards: dict[str, Any], day: date, skills: int, early: float) -> list[str]:
    """What is practised on a day: what is due, something new where there is time, and now and then something early."""
    due = sorted((skill for skill, card in cards.items() if card.due.date() <= day), key=lambda each: cards[each].due)
    asked = due[:6]
    if len(asked) < 4 and len(cards) < skills:
        asked.append(f"s{len(cards)}")
    others = [each for each in cards if each not in asked]
    if others and rng.random() < early:
        asked.append(others[rng.integers(len(others))])
    return asked


class _Memory:
    """What a learner remembers: the product's schedule of it, and the truth."""

    def __init__(self, rng: np.random.Generator, kind: str) -> None:
        self.rng, self.kind = rng, kind
        self.cards: dict[str, Any] = {}
        self._schedule = _scheduler()
        self._truth, self._own = self._schedule, self.cards
        self._rate = {"constant": _RATE, "constants": float(rng.beta(13, 2))}.get(kind)
        if kind == "otherwise":
            self._truth, self._own = _scheduler(_parameters(rng)), {}

    def chance(self, skill: str, noon: datetime) -> float:
        """How likely it is recalled."""
        if self._rate is not None:
            return self._rate
        found = float(self._truth.get_card_retrievability(self._own[skill], noon))
        return LESS * found if self.kind == "hard skills" and skill in HARD else found

    def asked(self, skill: str, noon: datetime, chance: float) -> Rating:
        """How it went, which both remember."""
        rating: Rating = "again"
        if self.rng.random() < chance:
            rating = self.rng.choice(np.array(["hard", "good", "easy"]), p=[0.3, 0.62, 0.08]).item()
        self._remember(self._schedule, self.cards, skill, rating, noon)
        if self._own is not self.cards:
            self._remember(self._truth, self._own, skill, rating, noon)
        return rating

    @staticmethod
    def _remember(schedule: fsrs.Scheduler, cards: dict[str, Any], skill: str, rating: Rating, noon: datetime) -> None:
        card = cards.get(skill) or fsrs.Card(card_id=1)
        cards[skill], _ = schedule.review_card(card, fsrs.Rating[rating.capitalize()], noon)


def _scheduler(parameters: Sequence[float] | None = None) -> fsrs.Scheduler:
    more: dict[str, Any] = {} if parameters is None else {"parameters": parameters}
    return fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False, **more)


def _parameters(rng: np.random.Generator) -> list[float]:
    """Another memory: it holds longer or shorter at first, gains more or less by each review, and falls otherwise."""
    own = np.array(fsrs.Scheduler().parameters)
    own[:4] = np.clip(own[:4] * np.exp(rng.normal(0, 0.8)), 0.002, 99)
    own[8] += rng.normal(0, 0.4)
    own[20] = np.clip(own[20] * np.exp(rng.normal(0, 0.3)), 0.1, 0.8)
    return [float(each) for each in own]


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


# What is said of them -------------------------------------------------------------------------------------------------


def pools(rng: np.random.Generator, count: int) -> dict[str, list[Drawn]]:
    """So many learners of each kind."""
    made = {kind: [a_learner(rng, kind) for _ in range(count)] for kind in KINDS if kind != "neither"}
    better, worse = (sum(_parts(made[kind])) for kind in ("as it says", "constant"))
    share = better / (better - worse)  # of those of whom the constant tells more
    ones, others = (int(count * each / max(share, 1 - share)) for each in (1 - share, share))
    return made | {"neither": made["as it says"][:ones] + made["constant"][:others]}


def _parts(drawn: Sequence[Drawn]) -> list[float]:
    """By how much the schedule's loss is lower, for each of these."""
    told = [each.told for each in drawn]
    losses = zip(told, constants(told), strict=True)
    return [
        float((log_loss(constant, _came(own)) - log_loss(_said(own), _came(own))).sum()) for own, constant in losses
    ]


def _came(told: Sequence[Foretold]) -> Floats:
    return np.array([each.recalled for each in told], dtype=float)


def _said(told: Sequence[Foretold]) -> Floats:
    return np.array([each.chance for each in told])


def of_classes(rng: np.random.Generator, pool: dict[str, list[Drawn]], learners: int, classes: int) -> Iterator[Row]:
    """Every figure of classes of this size."""
    everywhere = [0, 0]
    for kind, drawn in pool.items():
        truth = _truth(drawn)
        held, boot, cells, others_only = [0, 0], [0, 0], [0, 0], [0, 0]
        verdicts, flags = list[str](), list[tuple[int, int, bool]]()
        for _ in range(classes):
            own = [drawn[at] for at in rng.choice(len(drawn), learners, replace=False)]
            found = said_of(own)
            verdicts.append(found.compared.verdict)
            if found.compared.better is not None:
                _tell(held, found.compared.better.low <= truth <= found.compared.better.high)
                _tell(boot, _by_bootstrap(own, truth))
            if kind == "constants":
                _tell(others_only, _beats_the_others_mean(own))
            for inside in _cells_hold(found, own):
                _tell(cells, inside)
            hard, others = _flagged(found)
            flags.append((hard, others, any(each.flag for each in (*found.times, *found.said))))
        if others_only[1]:
            what = f"{kind}: it would tell more than the others' mean alone"
            yield Row(learners, what, _share(others_only), others_only[1])
        yield from _rows(kind, learners, classes, (held, boot, cells), verdicts, flags)
        everywhere = [all_ + own for all_, own in zip(everywhere, held, strict=True)]
    yield Row(
        learners, "on average: the difference's interval holds the truth", _share(everywhere), everywhere[1], 0.93
    )


def _rows(
    kind: str,
    learners: int,
    classes: int,
    counts: tuple[list[int], list[int], list[int]],
    verdicts: Sequence[str],
    flags: Sequence[tuple[int, int, bool]],
) -> Iterator[Row]:
    held, boot, cells = counts
    yield Row(learners, f"{kind}: Wilson's interval holds the truth", _share(cells), cells[1], 0.93)
    if held[1]:
        yield Row(learners, f"{kind}: the difference's interval holds the truth", _share(held), held[1])
        yield Row(learners, f"{kind}: BCa's would hold it", _share(boot), boot[1])
    false = kind in ("constant", "constants", "neither")
    most = wolf(classes) if false else 1.0
    yield Row(learners, f"{kind}: the schedule tells more", verdicts.count("more") / classes, classes, 0.0, most)
    most = wolf(classes) if kind in ("as it says", "neither", "otherwise") else 1.0
    yield Row(learners, f"{kind}: the schedule tells less", verdicts.count("less") / classes, classes, 0.0, most)
    if kind == "as it says":
        several = sum(hard + others > 0 for hard, others, _ in flags) / classes
        yield Row(learners, f"{kind}: a class has a skill flagged", several, classes, 0.0, wolf(classes))
        several = sum(cell for *_, cell in flags) / classes
        yield Row(
            learners, f"{kind}: a class has a time or percentage flagged", several, classes, 0.0, 2 * wolf(classes)
        )
    if kind == "hard skills":
        yield Row(
            learners, f"{kind}: such a skill is flagged", sum(each[0] for each in flags) / 2 / classes, 2 * classes
        )
        wrong = sum(others / max(1, hard + others) for hard, others, _ in flags) / classes
        yield Row(learners, f"{kind}: of a class's flags, so many are false", wrong, classes, 0.0, wolf(classes))


def of_one(rng: np.random.Generator, count: int) -> Iterator[Row]:
    """Learners who look at their own log of a year. They have the same habits, so that there is one truth."""
    for kind in ("as it says", "constant"):
        drawn = [a_learner(rng, kind, YEAR) for _ in range(count)]
        found = [compared([each.told]) for each in drawn]
        sums = [_parts([each])[0] for each in drawn]
        truth = sum(sums) / sum(len(each.told) for each in drawn)
        held = [0, 0]
        for each in found:
            if each.better is not None:
                _tell(held, each.better.low <= truth <= each.better.high)
        yield Row(1, f"{kind}: the difference's interval holds the truth", _share(held), held[1])
        for verdict in ("more", "less"):
            false = (kind, verdict) in (("as it says", "less"), ("constant", "more"))
            often = sum(each.verdict == verdict for each in found) / count
            yield Row(1, f"{kind}: the schedule tells {verdict}", often, count, 0.0, wolf(count) if false else 1.0)


def said_of(drawn: Sequence[Drawn]) -> Forgetting:
    """What `byheart insight` says of them."""
    names = dict.fromkeys(each.review.skill for one in drawn for each in one.told)
    skills = tuple(Skill(name, name, (f"01_a/{name}",)) for name in sorted(names))
    return forgetting_of(Practised("simulated", skills, tuple(each.told for each in drawn)))


def _truth(drawn: Sequence[Drawn]) -> float:
    return sum(_parts(drawn)) / sum(len(each.told) for each in drawn)


def _beats_the_others_mean(drawn: Sequence[Drawn]) -> bool:
    """Whether the schedule would be said to tell more than a constant that is made of the others' reviews alone."""
    came, said = [_came(each.told) for each in drawn], [_said(each.told) for each in drawn]
    of = np.array([float(len(each)) for each in came])
    right = np.array([each.sum() for each in came])
    rates = (right.sum() - right) / (of.sum() - of)
    each_one = zip(came, said, rates, strict=True)
    parts = [
        float((log_loss(np.full(len(own), rate), own) - log_loss(chance, own)).sum()) for own, chance, rate in each_one
    ]
    found = ratio(np.array(parts), of)
    return found is not None and found.low > 0


def _by_bootstrap(drawn: Sequence[Drawn], truth: float) -> bool:
    """Whether the bootstrap's interval would hold it."""
    parts, of = np.array([_parts(drawn)]), np.array([[float(len(each.told)) for each in drawn]])
    (found,) = bootstrapped((parts, of), lambda part, count, axis=-1: part.sum(axis) / count.sum(axis))
    return found is not None and found.low <= truth <= found.high


def _cells_hold(found: Forgetting, drawn: Sequence[Drawn]) -> Iterator[bool]:
    """For each share by time, whether its interval holds what was likely on average."""
    pairs = [(told.days, chance) for each in drawn for told, chance in zip(each.told, each.chances, strict=True)]
    for cell in found.times:
        inside = [chance for days, chance in pairs if cell.low <= days < (cell.high or 1e9)]
        yield cell.recalled.low <= sum(inside) / len(inside) <= cell.recalled.high


def _flagged(found: Forgetting) -> tuple[int, int]:
    """How many of the hard skills are flagged, and how many of the others."""
    flags = [each.id for each in found.skills if each.whole is not None and each.whole.flag]
    hard = sum(each in HARD for each in flags)
    return hard, len(flags) - hard


def _tell(counts: list[int], is_so: bool) -> None:
    counts[0] += is_so
    counts[1] += 1


def _share(counts: Sequence[int]) -> float:
    return counts[0] / max(1, counts[1])


def rows(share: float = 1.0, seed: int = 1) -> Iterator[Row]:
    """Every figure. The same share and seed draw the same learners."""
    rng = np.random.default_rng(seed)
    yield from of_one(rng, max(10, round(ALONE * share)))
    pool = pools(rng, max(120, round(POOL * share)))
    for learners, classes in SIZES.items():
        yield from of_classes(rng, pool, learners, max(2, round(classes * share)))


if __name__ == "__main__":
    sys.exit(printed(rows(share_asked(sys.argv[1:]))))
