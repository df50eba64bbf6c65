"""What learners practised, from exports that they handed in by choice or from a learner's own log: foretold reviews.

Nobody is named: a learner is a place in a list. A file in which anything is wrong is left out as a whole, which is
said, and the others are read. Files that hold the same attempt are one learner's, and count once.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from byheart.memory.attempts import Attempt, as_json
from byheart.memory.database import LogFault
from byheart.memory.exported import read_in
from byheart.memory.log import Logged, in_order
from byheart.memory.rating import reviews
from byheart.memory.schedule import Foretold, foretold
from byheart.memory.skills import Skill

Entries = list[tuple[int, Attempt]]  # of one learner: the batch, which is of one clock, and the attempt


@dataclass(frozen=True, slots=True)
class Practised:
    """What each learner practised of a course. `left_out` is how many files can't be used."""

    title: str
    skills: tuple[Skill, ...]
    learners: tuple[tuple[Foretold, ...], ...]
    left_out: int = 0


def files_in(named: Iterable[Path]) -> list[Path]:
    """The files that are named, and those ending in .json in the folders that are named, wherever in them they lie."""
    found: dict[Path, None] = {}
    for path in named:
        inside = sorted(each for each in path.rglob("*.json") if each.is_file() and not each.is_symlink())
        found.update(dict.fromkeys(inside if path.is_dir() else [path]))
    return list(found)


def practised_in(
    files: Sequence[Path], title: str, skills: Sequence[Skill], now: datetime, say: Callable[[str], object]
) -> Practised:
    """What was practised of the course of this title. `say` is told of each file that is left out, and why."""
    read = [entries for path in files if (entries := _entries(path, title, say)) is not None]
    learners = tuple(_foretold(entries, skills, now) for entries in _by_learner(read))
    return Practised(title, tuple(skills), learners, len(files) - len(read))


def practised_by(attempts: Sequence[Attempt], title: str, skills: Sequence[Skill]) -> Practised:
    """What one learner practised: these attempts, by their time."""
    return Practised(title, tuple(skills), (foretold(reviews(attempts, skills)),))


def _entries(path: Path, title: str, say: Callable[[str], object]) -> Entries | None:
    """What an export holds of this course; None where it can't be used."""
    try:
        entries = read_in(path)
    except LogFault as problem:
        say(f"{problem} It is left out. Ask for it again, as `byheart practice --export FILE` writes it.")
        return None
    own = [(batch, attempt) for batch, attempt in entries if attempt.course == title]
    if not own:
        others = ", ".join(dict.fromkeys(attempt.course for _, attempt in entries)) or "no course"
        say(f"{path} holds nothing of {title}, but of {others}. It is left out. --course names another course.")
        return None
    return own


def _by_learner(read: Iterable[Entries]) -> Iterator[Entries]:
    """The entries of each learner, in the order of the files: those that share an attempt are put together.

    The batches of each file are its own, since they were made by other clocks. An attempt that is there twice changes
    nothing: a day has one review of a skill.
    """
    groups: list[tuple[set[str], list[Entries]]] = []
    for entries in read:
        marks, together = {_mark(attempt) for _, attempt in entries}, [entries]
        for known in [each for each in groups if each[0] & marks]:
            groups.remove(known)
            marks, together = marks | known[0], [*known[1], *together]
        groups.append((marks, together))
    for _, together in groups:
        places: dict[tuple[int, int], int] = {}
        yield [
            (places.setdefault((at, batch), len(places)), attempt)
            for at, entries in enumerate(together)
            for batch, attempt in entries
        ]


def _mark(attempt: Attempt) -> str:
    return json.dumps(as_json(attempt), sort_keys=True)


def _foretold(entries: Entries, skills: Sequence[Skill], now: datetime) -> tuple[Foretold, ...]:
    logged = [Logged(number, batch, attempt) for number, (batch, attempt) in enumerate(entries)]
    return foretold(reviews(in_order(logged, now), skills))
