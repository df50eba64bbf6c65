"""Attempts become reviews: how well a skill was recalled, at most once a day. Pure.

A day's review is the first rebuild of a skill on that day: from the first attempt at it to the first right one. Who
begins again from an empty file on the way goes on with it.

    again   not right that day; or the solution was shown, or the hint that says what is wrong, or, after it was wrong,
            its lines
    hard    right, but not at the first check, or after a milder hint or a rung, or in twice the usual time
    good    right at the first check, without help
    easy    the same, for the third time at least, in six tenths of the usual time or less

What is no matter of memory rates nothing: a slip of the finger, a function that isn't written yet, a fault of ours, an
answer that is wrong only because of another skill. A function that is right because it still stands there was not
recalled: only what was never right before, or was emptied or broken since, can be. On a rung, where most of the lines
are given, only failing says something.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from itertools import groupby
from typing import Literal

from byheart.judging.hints import LEVELS
from byheart.memory.attempts import Attempt, Check
from byheart.memory.clock import day_of
from byheart.memory.skills import Skill

Rating = Literal["again", "hard", "good", "easy"]

# Where most of it is given: right says little there.
RUNGS = ("cloze", "lines", "joined")
_SLOW, _FAST = 2.0, 0.6  # in usual times
_USUAL = 2  # how many times make it usual

_Came = Literal["right", "wrong", "stood", "nothing"]


@dataclass(frozen=True, slots=True)
class Review:
    """How well a skill was recalled on a day. `at` is the first attempt that counts; `why` is a sentence.

    `seconds` is how long it took from the empty file, where it was right and somebody measured.
    """

    skill: str
    at: datetime
    day: date
    rating: Rating
    why: str
    seconds: float | None = None


# What stands right in the learner's files: the kind of file, and the question's id.
Standing = frozenset[tuple[str, str]]


def reviews(
    attempts: Sequence[Attempt],
    skills: Sequence[Skill],
    zone: tzinfo | None = None,
) -> tuple[Review, ...]:
    """The reviews that these attempts are, by their time; at most one for each skill and day.

    A day is the learner's, by the clock of each attempt, or in `zone`.
    """
    return rated(attempts, skills, zone)[0]


def rated(
    attempts: Sequence[Attempt], skills: Sequence[Skill], zone: tzinfo | None = None, standing: Standing = frozenset()
) -> tuple[tuple[Review, ...], Standing]:
    """The reviews, and what stands right in the files after them. `standing` is what stood there before."""
    rater = _Rater(skills, set(standing))
    made: list[Review] = []
    for day, own in groupby(_by_day(attempts, zone), key=lambda pair: pair[0]):
        made += rater.rate(day, [attempt for _, attempt in own])
    return tuple(made), frozenset(rater.standing)


def _by_day(attempts: Sequence[Attempt], zone: tzinfo | None) -> Iterator[tuple[date, Attempt]]:
    """Each with its day. Who travels west doesn't get into the day before."""
    last = date.min
    for each in sorted(attempts, key=lambda each: each.at):
        last = max(last, day_of(each.at, zone))
        yield last, each


@dataclass(frozen=True, slots=True)
class _Try:
    """What came of one skill in one attempt, and with how much help."""

    attempt: Attempt
    came: _Came
    hint: int


@dataclass
class _Rater:
    """Rates one day after the other, and remembers what that takes."""

    skills: Sequence[Skill]
    standing: set[tuple[str, str]]
    passed: dict[str, list[Review]] = field(default_factory=lambda: defaultdict(list))

    def rate(self, day: date, attempts: Sequence[Attempt]) -> list[Review]:
        """The reviews of a day, by their time."""
        tries: dict[str, list[_Try]] = defaultdict(list)
        for attempt in attempts:
            for skill in self.skills:
                if own := {each: attempt.checks[each] for each in skill.questions if each in attempt.checks}:
                    hint = max((attempt.help.get(each, 0) for each in own), default=0)
                    tries[skill.id].append(_Try(attempt, self._came(skill, own, attempt), hint))
            self._remember(attempt)
        made = [self._review(skill, day, own) for skill, own in tries.items()]
        return sorted((each for each in made if each is not None), key=lambda each: each.at)

    def _came(self, skill: Skill, own: Mapping[str, Check], attempt: Attempt) -> _Came:
        """What the attempt says about one skill, of which it has these checks."""
        failed = [each for each in own.values() if each.outcome in ("wrong", "error", "timeout", "crash")]
        if any(not each.slip for each in failed):
            return "nothing" if self._is_blocked(skill, failed, attempt) else "wrong"
        if failed or any(each.outcome != "right" for each in own.values()):
            return "nothing"
        return "stood" if all((_kind(attempt), each) in self.standing for each in own) else "right"

    def _is_blocked(self, skill: Skill, failed: Sequence[Check], attempt: Attempt) -> bool:
        """Whether it may be wrong only because of something else."""
        if all(each.follows or each.slip for each in failed):
            return True
        needed = {question for other in self.skills if other.id in skill.needs for question in other.questions}
        return any(check.outcome != "right" for question, check in attempt.checks.items() if question in needed)

    def _remember(self, attempt: Attempt) -> None:
        """What stands there right after this attempt."""
        for question, check in attempt.checks.items():
            place = (_kind(attempt), question)
            if check.outcome == "right":
                self.standing.add(place)
            elif check.outcome != "fault" and not check.follows and not check.slip:
                self.standing.discard(place)

    def _review(self, skill: str, day: date, tries: Sequence[_Try]) -> Review | None:
        """The review of one skill on one day, if there is one in these tries."""
        first = list(_until_right(tries))
        counted = [each for each in first if each.came == "wrong" or _is_right(each) or _gave_up(each)]
        if not counted:
            return None
        rating, why = self._rated(skill, first, counted)
        seconds = counted[-1].attempt.seconds if rating != "again" else None
        review = Review(skill, counted[0].attempt.at, day, rating, why, seconds)
        if rating != "again":
            self.passed[skill].append(review)
        return review

    def _rated(self, skill: str, tries: Sequence[_Try], counted: Sequence[_Try]) -> tuple[Rating, str]:
        last = counted[-1]
        hint = max(each.hint for each in tries)
        if any(map(_gave_up, counted)) or last.attempt.shown:
            return "again", "the solution was shown"
        if hint >= LEVELS:
            return "again", "the last hint was shown"
        if not _is_right(last):
            return "again", "it wasn't right that day"
        if any(each.attempt.form in RUNGS for each in tries):
            if _was_put_together(tries):
                return "again", "it was wrong, and then put together from given lines"
            return "hard", "right after it was put together from given lines"
        checks = len({each.attempt.sha256 for each in counted})
        if checks > 1:
            return "hard", f"right after {checks} checks"
        if hint:
            return "hard", "right with a hint"
        return self._by_time(skill, last.attempt.seconds)

    def _by_time(self, skill: str, seconds: float | None) -> tuple[Rating, str]:
        """How good it was that was right at once: by the learner's own time, where there is one."""
        times = [each.seconds for each in self.passed[skill] if each.seconds is not None]
        if seconds is not None and len(times) >= _USUAL:
            from statistics import median  # it loads much, and `pytest exercises` measures no time

            usual = median(times)
            if seconds > _SLOW * usual:
                return "hard", "right at once, but it took more than twice the usual time"
            good = sum(each.rating in ("good", "easy") for each in self.passed[skill])
            if good >= _USUAL and seconds <= _FAST * usual:
                return "easy", "right at once, and faster than usual"
        return "good", "right at once, without help"


def _until_right(tries: Sequence[_Try]) -> Iterator[_Try]:
    """The tries up to the first in which it was recalled."""
    for each in tries:
        yield each
        if _is_right(each):
            return


def _was_put_together(tries: Sequence[_Try]) -> bool:
    """Whether most of the lines were given after it had been wrong."""
    wrong = next((at for at, each in enumerate(tries) if each.came == "wrong" and each.attempt.form not in RUNGS), None)
    return wrong is not None and any(each.attempt.form in RUNGS for each in tries[wrong:])


def _is_right(each: _Try) -> bool:
    return each.came == "right" and each.attempt.form not in RUNGS


def _gave_up(each: _Try) -> bool:
    """Whether the solution was shown to somebody who hadn't this skill there already."""
    return each.attempt.shown and each.came in ("wrong", "nothing")


def _kind(attempt: Attempt) -> str:
    """The forms whose texts stand in one file: a stub and a blank page; each variation and each rung is another."""
    return "" if attempt.form in ("stub", "blank") else attempt.form
