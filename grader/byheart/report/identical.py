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


@dataclass(frozen=True, slots=True)
class IdenticalFiles:
    """The largest groups, how many there are in all, and what is left out, in words."""

    words: str
    shown: tuple[IdenticalFile, ...]
    left_out: str


def identical_files(standings: Iterable[Standing]) -> IdenticalFiles:
    """The files that more than one student handed in. `standings` is iterated twice, from the beginning."""
    counts = Counter(file for each in standings for file in each.files)
    every = sorted((file for file in counts if counts[file] > 1), key=lambda file: (-counts[file], file))
    shared, left_out = every[:_GROUPS], len(every[_GROUPS:])
    names: dict[tuple[str, str], list[str]] = defaultdict(list)
    for each in standings:
        for file in each.files:
            if file in shared and len(names[file]) < _NAMES:
                names[file].append(student_name(each.name or each.student))
    return IdenticalFiles(
        f"{counted(len(every), 'file')} that several students handed in",
        tuple(_identical(*file, counts[file], names[file]) for file in shared),
        f"And {counted(left_out, 'more file')}." if left_out else "",
    )


def _identical(exercise: str, _: str, count: int, names: list[str]) -> IdenticalFile:
    more = f"and {count - len(names)} more" if count > len(names) else ""
    return IdenticalFile(*exercise_title(exercise), counted(count, "student"), tuple(names), more)
