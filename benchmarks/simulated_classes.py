"""`python -m benchmarks.simulated_classes [SHARE]`: how often what `byheart insight` says of a class is right.

Classes are drawn of which the truth is known: questions of all difficulties in chains of four, of which every tenth has
nothing to do with what the others ask; mistakes that become rarer after a date, or don't; sections that differ, or
don't. It prints how often intervals hold the truth, how often each flag is raised where it should be, and how often it
cries wolf. SHARE of 0.1 draws a tenth of the classes. It uses what `byheart insight` itself uses, and nothing else.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from byheart.insight.mistakes import moved_surely, pairs_in
from byheart.insight.numbers import wilson
from byheart.insight.questions import related, reliability_of
from byheart.insight.sections import surely_differ

QUESTIONS, SLOPE, CHAIN, POPULATION = 38, 1.2, 4, 100_000
SIZES = {30: 120, 100: 40, 300: 16}  # students in a class, and how many classes are drawn
EXERCISES = [f"{at // CHAIN:02}_exercise" for at in range(QUESTIONS)]
JUNK = np.arange(QUESTIONS) % 10 == 9

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Row:
    """One figure for one size of class; `least` and `most` are what it has to keep, where that is promised."""

    students: int
    what: str
    value: float
    of: int
    least: float = 0.0
    most: float = 1.0

    @property
    def holds(self) -> bool:
        return self.least <= self.value <= self.most

    def __str__(self) -> str:
        bound = f"at least {self.least:.0%}" if self.least else f"at most {self.most:.0%}" if self.most < 1 else ""
        verdict = bound and (" holds" if self.holds else " MISSED")
        return f"{self.students:>5}  {self.what:<58}{self.value:>7.1%}  of {self.of:<7} {bound}{verdict}"


def wolf(classes: int) -> float:
    """How many false ones are allowed: 5 % on average are promised, and so many classes tell that so well."""
    return 0.05 + 3 * (0.05 * 0.95 / classes) ** 0.5


def answers(rng: np.random.Generator, students: int, difficulty: Floats) -> Floats:
    """Who has what right: a row for each question. Questions of one exercise share some luck."""
    ability = rng.normal(size=students)
    luck = np.repeat(rng.normal(0, 0.5, size=(-(-QUESTIONS // CHAIN), students)), CHAIN, axis=0)[:QUESTIONS]
    slope = np.where(JUNK, 0.0, SLOPE)[:, None]
    chance = 1 / (1 + np.exp(-(slope * (ability + luck) - difficulty[:, None])))
    return (rng.random((QUESTIONS, students)) < chance).astype(float)


def of_questions(rng: np.random.Generator, students: int, classes: int) -> Iterator[Row]:
    """Difficulty, the correlation with the rest, its flag, and reliability."""
    difficulty = rng.normal(0, 1, size=QUESTIONS)
    whole = answers(rng, POPULATION, difficulty)
    truth = {"share": whole.mean(axis=1), "related": _relations(whole), "alpha": _alpha(whole)}
    counts = {name: [0, 0] for name in ("share", "related", "alpha", "junk", "good")}

    def tell(name: str, is_so: bool) -> None:
        counts[name][0] += is_so
        counts[name][1] += 1

    for _ in range(classes):
        right = answers(rng, students, difficulty)
        for at, row in enumerate(right):
            low, high = wilson(int(row.sum()), students)
            tell("share", low <= truth["share"][at] <= high)
        for at, each in enumerate(related(right, EXERCISES)):
            if each.estimate is not None:
                tell("related", each.estimate.low <= truth["related"][at] <= each.estimate.high)
            tell("junk" if JUNK[at] else "good", each.flag)
        if (found := reliability_of(right, EXERCISES).alpha) is not None:
            tell("alpha", found.low <= float(truth["alpha"]) <= found.high)
    for name, what, least, most in (
        ("share", "Wilson's interval of a share holds the truth", 0.93, 1.0),
        ("related", "BCa's interval of the correlation holds the truth", 0.93, 1.0),
        ("alpha", "BCa's interval of alpha holds the truth", 0.0, 1.0),
        ("junk", "a question that tells nobody apart is flagged", 0.0, 1.0),
        ("good", "a good question is flagged", 0.0, 0.025),
    ):
        hits, of = counts[name]
        yield Row(students, what, hits / max(1, of), of, least, most)


def _relations(whole: Floats) -> Floats:
    exercise = np.array(EXERCISES)
    rests = [whole[exercise != own].sum(axis=0) for own in EXERCISES]
    return np.array([np.corrcoef(row, rest)[0, 1] for row, rest in zip(whole, rests, strict=True)])


def _alpha(whole: Floats) -> Floats:
    parts = np.array([whole[np.array(EXERCISES) == name].sum(axis=0) for name in dict.fromkeys(EXERCISES)])
    of = len(parts)
    return np.asarray(of / (of - 1) * (1 - parts.var(axis=1).sum() / parts.sum(axis=0).var()))


def of_trends(rng: np.random.Generator, students: int, classes: int) -> Iterator[Row]:
    """Mistakes before and after a date: five of which two thirds are cured, and twenty of which nothing changes."""
    real, none, share = 5, 20, 0.3
    raised, false, quiet = 0, 0.0, 0
    for _ in range(classes):
        before = rng.random((real + none, students)) < share
        kept = rng.random(before.shape) < 0.6
        after = np.where(kept, before, rng.random(before.shape) < share)
        after[:real] = before[:real] & (rng.random((real, students)) < 1 / 3)
        counts = [(int((b & ~a).sum()), int((a & ~b).sum())) for b, a in zip(before, after, strict=True)]
        flags = moved_surely(counts)
        raised += sum(flags[:real])
        false += sum(flags[real:]) / max(1, sum(flags))
        quiet += any(moved_surely(counts[real:]))
    yield Row(
        students, "a mistake that became rarer by two thirds is flagged", raised / (real * classes), real * classes
    )
    yield Row(students, "of a class's flags, so many are false", false / classes, classes, 0, wolf(classes))
    yield Row(students, "a class in which nothing changed has a flag", quiet / classes, classes, 0, wolf(classes))


def of_pairs(rng: np.random.Generator, students: int, classes: int) -> Iterator[Row]:
    """Twenty mistakes of a third of the class: two always come with the same misunderstanding, the others don't."""
    count, raised, false = 20, 0, 0.0
    for _ in range(classes):
        made = rng.random((count, students)) < 0.3
        made[1] = np.where(rng.random(students) < 0.8, made[0], made[1])
        found = pairs_in([{f"m{at:02}" for at in range(count) if made[at, each]} for each in range(students)])
        names = {(one, other) for one, other, *_ in found}
        raised += ("m00", "m01") in names
        false += len(names - {("m00", "m01")}) / max(1, len(names))
    yield Row(students, "two mistakes of one cause are told to go together", raised / classes, classes)
    yield Row(students, "of a class's pairs, so many are false", false / classes, classes, 0, wolf(classes))


def of_sections(rng: np.random.Generator, students: int, classes: int) -> Iterator[Row]:
    """Three sections: in one of them three questions weren't taught; or all three are alike."""
    difficulty = rng.normal(0, 1, size=QUESTIONS)
    raised, false, quiet = 0, 0.0, 0
    for _ in range(classes):
        plain = answers(rng, students, difficulty)
        section = np.arange(students) % 3
        taught = plain.copy()
        taught[:3, section == 0] *= rng.random((3, int((section == 0).sum()))) < 0.3
        flags = _flags(taught, section)
        raised += sum(flags[:3])
        false += sum(flags[3:]) / max(1, sum(flags))
        quiet += any(_flags(plain, section))
    what = "a question that one of three sections wasn't taught is flagged"
    yield Row(students, what, raised / 3 / classes, 3 * classes)
    yield Row(students, "of a class's flags, so many are false", false / classes, classes, 0, wolf(classes))
    yield Row(students, "a class whose sections are alike has a flag", quiet / classes, classes, 0, wolf(classes))


def _flags(right: Floats, section: NDArray[np.int_]) -> list[bool]:
    """For each question, whether it is said that sections differ."""
    inside = [section == own for own in range(3)]
    return surely_differ(
        [([int(row[own].sum()) for own in inside], [int(own.sum()) for own in inside]) for row in right]
    )


def rows(share: float = 1.0, sizes: dict[int, int] = SIZES, seed: int = 1) -> Iterator[Row]:
    """Every figure. The same share and seed draw the same classes."""
    for students, classes in sizes.items():
        rng = np.random.default_rng([seed, students])
        of = max(2, round(classes * share))
        yield from of_questions(rng, students, of)
        for made in (of_trends, of_pairs, of_sections):  # these cost little
            yield from made(rng, students, 8 * of)


def printed(found: Iterator[Row]) -> int:
    """Print each row as soon as it is known; the exit code is 1 where one doesn't hold."""
    missed = 0
    for row in found:
        print(row, flush=True)
        missed += not row.holds
    return 1 if missed else 0


def share_asked(words: list[str]) -> float:
    """The share of the classes that the command asks for: all of them where it names none."""
    return float(words[0]) if words else 1.0


if __name__ == "__main__":
    sys.exit(printed(rows(share_asked(sys.argv[1:]))))
