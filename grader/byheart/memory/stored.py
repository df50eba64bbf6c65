"""What was due this morning, kept beside the log so that a test needn't read all of it again.

It is made of the log, at the day's first question, and is only believed for that day, that course and those skills. If
it is missing, damaged, or can't be written, all of the log is read: that takes a tenth of a second after a year.
"""

import contextlib
import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from byheart.memory.attempts import Attempt
from byheart.memory.clock import day_of
from byheart.memory.log import Log, Logged, in_order
from byheart.memory.rating import Standing, rated
from byheart.memory.skills import Skill

FILE = "morning.json"


@dataclass(frozen=True, slots=True)
class Morning:
    """What followed from the attempts of all days before: the skills that were due, and what stood in the files.

    `number` is the log's last of those attempts. `made_for` says for which day, course and skills it holds.
    """

    made_for: str
    number: int
    due: tuple[str, ...]
    standing: Standing


def due_today(log: Log, course: str, skills: Sequence[Skill]) -> tuple[Skill, ...]:
    """The skills that are due now, the first one first: those of the morning without those that were rated since."""
    today = day_of(log.clock())
    path = log.path.with_name(FILE)
    made_for = _made_for(today, course, skills)
    morning = _read(path)
    since = log.logged(course, morning.number) if morning and morning.made_for == made_for else ()
    if morning is None or morning.made_for != made_for or not _all_of(today, since):
        log.settle()  # once a day there is time
        logged = log.logged(course)
        morning = _made(logged, log.clock(), skills, made_for)
        since = tuple(each for each in logged if each.number > morning.number)
        _write(path, morning)
    done = {each.skill for each in rated(_own(since), skills, standing=morning.standing)[0]}
    known = {each.id: each for each in skills}
    return tuple(known[each] for each in morning.due if each in known and each not in done)


def _made(logged: Sequence[Logged], now: datetime, skills: Sequence[Skill], made_for: str) -> Morning:
    from byheart.memory.schedule import due_now  # once a day

    before = [each for each in in_order(logged, now) if day_of(each.at) < day_of(now)]
    reviews, standing = rated(before, skills)
    due = tuple(each.skill.id for each in due_now(reviews, skills, now))
    first = next((each.number for each in logged if day_of(each.attempt.at) >= day_of(now)), None)
    number = first - 1 if first else max((each.number for each in logged), default=0)
    return Morning(made_for, number, due, standing)


def _all_of(today: date, since: Iterable[Logged]) -> bool:
    """Whether these were all made on this machine, today: then they change nothing of the morning."""
    return all(each.batch == 0 and day_of(each.attempt.at) == today for each in since)


def _own(since: Iterable[Logged]) -> list[Attempt]:
    return [each.attempt for each in since if each.batch == 0]


def _made_for(today: date, course: str, skills: Sequence[Skill]) -> str:
    about = json.dumps([today.isoformat(), course, [[each.id, each.questions, each.needs] for each in skills]])
    return hashlib.sha256(about.encode()).hexdigest()


def _read(path: Path) -> Morning | None:
    try:
        table: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        standing = frozenset((str(kind), str(question)) for kind, question in table["standing"])
        return Morning(str(table["made_for"]), int(table["number"]), tuple(map(str, table["due"])), standing)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _write(path: Path, morning: Morning) -> None:
    table = {
        "made_for": morning.made_for,
        "number": morning.number,
        "due": morning.due,
        "standing": sorted(morning.standing),
    }
    with contextlib.suppress(OSError):  # then it is made again the next time
        fresh = path.with_name(f"{FILE}.new")
        fresh.write_text(json.dumps(table), encoding="utf-8")
        fresh.replace(path)
