"""Resubmissions: of several files that were meant for one exercise, the newest is taken.

Newest by the platform's number. A platform that has none puts -1, -2, … behind the name of a file that is handed in
again: the highest is the newest, and a name without one is the oldest. A date on a disk is never asked, since it tells
when something was copied. Names alone; nothing is opened.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from byheart.submissions.names import shown

_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_AGAIN = re.compile(rf"(?P<stem>.+?)(?:-(?P<number>[1-9]\d?))?(?P<long>-{_UUID})?(?P<ending>\.[A-Za-z]+)")
_MOST = 5  # names in a remark


@dataclass(frozen=True, slots=True)
class Version:
    """A file as it lies there, what it was meant as, its number, and its name as it was handed in."""

    path: str
    meant: str
    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Settled:
    """Which file is taken, with the path that it was meant as; and the names of those that were chosen between."""

    paths: Mapping[str, str]
    taken: tuple[str, ...]
    not_taken: tuple[str, ...]
    remarks: tuple[str, ...]


def meant_as(path: str, wanted: Collection[str]) -> tuple[str, int]:
    """The path that this file was handed in as, without a resubmission's number, and that number.

    The number is cut off only where what is left is a file that the course asks for, its notebook, or a zip.
    """
    folder, slash, name = path.rpartition("/")
    found = _AGAIN.fullmatch(name)
    if not found or not (found["number"] or found["long"]):
        return path, 0
    plain = f"{folder}{slash}{found['stem']}{found['ending']}"
    as_python = f"{folder}{slash}{found['stem']}.py"
    ending = found["ending"].lower()
    if ending == ".zip" or plain in wanted or (ending == ".ipynb" and as_python in wanted):
        return plain, int(found["number"] or 0) + (100 if found["long"] else 0)
    return path, 0


def settle(versions: Iterable[Version], how: str) -> Settled:
    """For each path that is meant, the newest version. `how` says, for a remark, what makes it the newest."""
    by_path: dict[str, list[Version]] = {}
    for each in versions:
        by_path.setdefault(each.meant, []).append(each)
    paths, taken, not_taken, remarks = {}, [], [], []
    for meant, several in by_path.items():
        *older, newest = sorted(several, key=lambda each: (each.number, each.path))
        paths[newest.path] = meant
        if older:
            others = [each.name for each in older]
            taken.append(newest.name)
            not_taken += others
            remarks.append(not_both(newest.name, others, how))
    return Settled(paths, tuple(taken), tuple(not_taken), tuple(remarks))


def not_both(taken: str, others: Sequence[str], how: str) -> str:
    """The remark that says which of several files was graded, and why."""
    listed = ", ".join(map(shown, others[:_MOST])) + (f" and {len(others) - _MOST} more" if others[_MOST:] else "")
    return f"{shown(taken)} was graded, and not {listed}: {how}."
