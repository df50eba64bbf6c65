"""A made-up learner who rebuilds a course's exercises as the schedule asks, is slow at first, and makes known mistakes.

For the tests of what is shown of progress: the terminal, and the page in a browser. Drawn from a seed, so that each
run has the same log.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from random import Random

from byheart.memory.attempts import Attempt, Check, hash_of
from byheart.memory.rating import reviews
from byheart.memory.schedule import next_up, standings
from byheart.memory.skills import Skill

_RIGHT, _BLANK = Check("right"), Check("blank")


def log_of(
    skills: Sequence[Skill],
    mistakes: Mapping[str, Sequence[str]],
    now: datetime,
    days: int,
    course: str = "a course",
    seed: int = 1,
) -> list[Attempt]:
    """What was tried on the days before now. `mistakes` are the ids of those that may be made, by question."""
    chance, made = Random(seed), []
    rounds: dict[str, int] = {}
    for ago in range(days, -1, -1):
        moment = (now - timedelta(days=ago)).replace(hour=9, minute=chance.randrange(60))
        if moment >= now or (ago not in (days, 0) and chance.random() < 0.45):
            continue
        before = None
        for _ in range(chance.choice((1, 2, 2, 3, 4))):
            found = next_up(standings(reviews(made, skills), skills, moment), skills, moment, before)
            if found is None:
                break
            before = found.skill.id
            number = rounds[found.exercise] = rounds.get(found.exercise, 0) + 1
            made += _rebuilt(found.exercise, number, skills, mistakes, moment, course, chance)
            moment = made[-1].at + timedelta(minutes=2)
    return made


def _rebuilt(
    exercise: str,
    number: int,
    skills: Sequence[Skill],
    mistakes: Mapping[str, Sequence[str]],
    moment: datetime,
    course: str,
    chance: Random,
) -> Iterator[Attempt]:
    """One rebuild: from the empty file, by way of a mistake now and then, to all of it right."""
    asked = [each for skill in skills for each in skill.questions if each.partition("/")[0] == exercise]

    def attempt(checks: Mapping[str, Check], seconds: float) -> Attempt:
        text = f"{exercise} {number} {seconds}".encode()
        at = moment + timedelta(seconds=seconds)
        return Attempt(at, course, exercise, "practice", checks, hash_of(text), seconds=seconds)

    yield attempt(dict.fromkeys(asked, _BLANK), 0.0)
    usual = 90.0 + 60 * len(asked)
    seconds = usual * (0.35 + 1.1 / number) * chance.uniform(0.8, 1.3)
    if chance.random() < 0.25 + 0.65 / number:
        wrong = chance.choice(asked)
        named = chance.choice([*mistakes.get(wrong, ()), None])
        yield attempt({**dict.fromkeys(asked, _RIGHT), wrong: Check("wrong", named)}, round(0.6 * seconds, 1))
        if chance.random() < 0.3:
            return  # they stop there for the day
    yield attempt(dict.fromkeys(asked, _RIGHT), round(seconds, 1))
