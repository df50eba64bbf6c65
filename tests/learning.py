"""A made-up learner, for the tests of memory: what they tried over a year, and how each day should be rated.

The learner is drawn from a seed. What is expected is noted while it is made up, and not with the code that is tested.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from byheart.memory.attempts import Attempt, Check, hash_of
from byheart.memory.skills import Skill

COURSE = "a course"
SKILLS = tuple(
    Skill(name, f"the {name}", (f"{number:02}_{name}/{name}",))
    for number, name in enumerate(("sigmoid", "slope", "forward", "delta", "update", "alpha", "weights", "whole"), 1)
)
KINDS = ("good", "good", "good", "slips", "wrong", "hint", "told", "shown", "gave-up", "broke-off", "cloze")
RIGHT, WRONG, BLANK = Check("right"), Check("wrong"), Check("blank")
SLIP = Check("error", slip=True)
ZONES = ("Europe/Berlin", "America/St_Johns", "Pacific/Auckland", "UTC", "Asia/Kathmandu", "America/Santiago")


def tried(at, skill, check, text="text", *, source="practice", **more):
    """An attempt at one skill."""
    (question,) = skill.questions
    exercise = question.partition("/")[0]
    return Attempt(at, COURSE, exercise, source, {question: check}, hash_of(text.encode()), **more)


@dataclass
class Learner:
    """Somebody who practises on some evenings of a year, in one zone, and sometimes past midnight."""

    seed: int
    days: int = 365
    skills: tuple[Skill, ...] = SKILLS
    expected: dict[tuple[str, date], str] = field(default_factory=dict)

    def __post_init__(self):
        self.random = Random(self.seed)
        self.zone = ZoneInfo(self.random.choice(ZONES))
        self._texts = 0
        self._standing = {}
        self._open = set()  # what was tried on a day, and is not right yet

    def attempts(self) -> Iterator[Attempt]:
        """All attempts, in order; `expected` is filled on the way."""
        for number in range(self.days):
            if self.random.random() < 0.5:
                yield from self._session(date(2026, 1, 15) + timedelta(days=number))

    def _session(self, day):
        local = datetime(day.year, day.month, day.day, self.random.choice((5, 9, 18, 23)), 30, tzinfo=self.zone)
        self._moment = local.astimezone(UTC)
        for skill in self.random.sample(self.skills, self.random.randint(1, 3)):
            yield from self._practised(skill, day)
        if self.random.random() < 0.3:  # what still stands there is asked again
            skill = self.random.choice(self.skills)
            if text := self._standing.get(skill.id):
                yield self._made(skill, RIGHT, text, source="pytest")

    def _practised(self, skill, day):
        for _ in range(self.random.choice((1, 1, 2))):
            yield self._made(skill, BLANK, "")
            self._standing.pop(skill.id, None)
            rating = yield from self._rebuilt(skill)
            if rating and (skill.id, day) in self._open:  # it was wrong before on that day, and goes on
                rating = "again" if rating == "again" else "hard"
                self.expected[skill.id, day] = rating
            elif rating:
                self.expected.setdefault((skill.id, day), rating)
            if rating:
                (self._open.discard if self._standing.get(skill.id) else self._open.add)((skill.id, day))

    def _rebuilt(self, skill):
        kind = self.random.choice(KINDS)
        question = skill.questions[0]
        if kind == "slips":
            yield self._made(skill, SLIP)
        if kind in ("wrong", "hint", "told", "shown", "gave-up"):
            for _ in range(self.random.randint(1, 3)):
                yield self._made(skill, WRONG)
        if kind == "broke-off":
            yield self._made(skill, SLIP)
            return None
        if kind == "gave-up":
            return "again"
        help = {question: {"hint": self.random.choice((1, 2)), "told": 3}.get(kind, 0)}
        if kind == "cloze":
            yield self._made(skill, WRONG, form="cloze")
            return "again"
        self._standing[skill.id] = text = self._text()
        yield self._made(skill, RIGHT, text, help=help, shown=kind == "shown")
        return {"wrong": "hard", "hint": "hard", "told": "again", "shown": "again"}.get(kind, "good")

    def _text(self):
        self._texts += 1
        return f"text {self._texts}"

    def _made(self, skill, check, text=None, **more):
        self._moment += timedelta(seconds=self.random.randint(20, 200))
        return tried(self._moment.astimezone(self.zone), skill, check, self._text() if text is None else text, **more)
