"""Files that several students handed in, the same byte for byte: told as a fact, with no word about why.

Files in which nothing is written yet are left out. The largest groups come first; of each, some names are shown.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from byheart.report.standing import Standing
from byheart.report.text import counted
from byheart.report.words import exercise_title, student_name

_GROUPS, _NAMES = 6, 4


@dataclass(frozen=True, slots=True)
class IdenticalFile:
    """One file of an exercise: how many handed it in, and the names of some of them."""

    number: str
    title: str
    count: str
    names: tuple[str, ...]
    more: str


def identical_files(standings: Iterable[Standing]) -> tuple[IdenticalFile, ...]:
    """The files that more than one student handed in. `standings` is iterated twice, from the beginning."""
    counts = Counter(file for each in standings for file in each.files)
    shared = sorted((file for file in counts if counts[file] > 1), key=lambda file: (-counts[file], file))[:_GROUPS]
    names: dict[tuple[str, str], list[str]] = defaultdict(list)
    for each in standings:
        for file in each.files:
            if file in shared and len(names[file]) < _NAMES:
                names[file].append(student_name(each.student))
    return tuple(_identical(exercise, counts[exercise, hash_], names[exercise, hash_]) for exercise, hash_ in shared)


def _identical(exercise: str, count: int, names: list[str]) -> IdenticalFile:
    more = f"and {count - len(names)} more" if count > len(names) else ""
    return IdenticalFile(*exercise_title(exercise), counted(count, "student"), tuple(names), more)
