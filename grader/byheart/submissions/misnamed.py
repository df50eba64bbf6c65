"""Remarks on files that lie under another name than the course asks for.

A nearly right name gets a remark, and the file stays ungraded: this file never guesses which exercise it is for.
"""

import re
from collections.abc import Collection, Iterable

from byheart.submissions.names import shown

_COPY = re.compile(r" ?\(\d+\)(?=\.|\Z)")
_TXT = re.compile(r"(?<=\.py)\.txt\Z")
_NOTEBOOK = re.compile(r"\.ipynb\Z")
_MOST_LISTED, _MOST_NEAR, _LONGEST = 3, 5, 60


def misnamed(paths: Collection[str], told: Collection[str], wanted: Collection[str]) -> list[str]:
    """Remarks on a submission that lacks wanted files, and on files whose names are nearly right.

    `paths` are all its files; `told` are the paths that already have a remark.
    """
    there = {path for path in wanted if path in paths or path in told}
    if not wanted or (not there and not paths and told):
        return []
    if not there:
        return [_nothing(paths, wanted)] if paths else ["The folder is empty."]
    near = _near(paths, _missing(there, wanted))
    remarks = [
        f"{shown(path, _LONGEST)} was not graded: its name would have to be {shown(name)}."
        for path, name in near[:_MOST_NEAR]
    ]
    more = len(near) - _MOST_NEAR
    return [
        *remarks,
        *([f"For {more:,} more exercises there is a file with nearly the right name."] if more > 0 else []),
    ]


def _nothing(paths: Collection[str], wanted: Collection[str]) -> str:
    near = _near(paths, wanted)
    example = near[0][1] if near else min(wanted, key=lambda path: ("/" not in path, path))
    both = sorted((path for path in wanted if _name(path) == _name(example)), key=_depth)[:2]
    first = dict.fromkeys([*(path for path, _ in near), *sorted(paths, key=_depth)])
    listed = ", ".join(shown(path, _LONGEST) for path in list(first)[:_MOST_LISTED])
    more = len(first) - _MOST_LISTED
    return (
        f"No file has a name that the exercises ask for, such as {' or '.join(map(shown, both))}. "
        f"Found: {listed}{f' (and {more:,} more)' if more > 0 else ''}."
    )


def _missing(there: Iterable[str], wanted: Collection[str]) -> list[str]:
    """The wanted paths for which no file is there, neither beside the others nor in the exercise's folder."""
    names = set(map(_name, there))
    return [path for path in wanted if _name(path) not in names]


def _near(paths: Collection[str], wanted: Collection[str]) -> list[tuple[str, str]]:
    """For each wanted file that has one, a file with a similar name, and the wanted path closest to that."""
    by_name: dict[str, list[str]] = {}
    for path in sorted(paths, key=_depth):
        by_name.setdefault(_plain(_name(path)), []).append(path)
    near = {}
    for path in sorted(wanted, key=_depth):
        for candidate in by_name.get(_plain(_name(path)), []):
            if _name(path) not in near or _plain(candidate) == _plain(path):
                near[_name(path)] = (candidate, path)
                break
    return sorted(near.values())


def _plain(name: str) -> str:
    """A name without what browsers, editors and systems add to it on the way."""
    return _NOTEBOOK.sub(".py", _TXT.sub("", _COPY.sub("", name.casefold().strip())))


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _depth(path: str) -> tuple[int, str]:
    return path.count("/"), path
