"""A file that is graded, and others of its name in other folders of the same hand-in: which one counted is told.

Names alone, and whether two files are the same. A copy of what is graded needs no word, and neither does a stub that
lies beside its questions: a student's kit has one for each exercise.
"""

from collections.abc import Collection, Container, Iterator, Mapping
from dataclasses import dataclass

_MOST = 5  # names in the facts of one hand-in


@dataclass(frozen=True, slots=True)
class Twice:
    """The path that is graded, and those that are passed over for it."""

    taken: str
    others: tuple[str, ...]


def elsewhere(files: Mapping[str, bytes], wanted: Collection[str]) -> Iterator[Twice]:
    """Each wanted file that lies in other folders too, as another text. What wasn't read has a remark of its own."""
    there: dict[str, list[str]] = {}
    for path in files:
        there.setdefault(_name(path), []).append(path)
    for name in sorted({_name(path) for path in wanted}):
        meant = [path for path in there.get(name, ()) if path in wanted]
        if not meant:
            continue
        taken = min(meant, key=_place)
        others = [path for path in there[name] if files[path] != files[taken] and not _is_stub(path, files)]
        if others:
            yield Twice(taken, tuple(sorted(others)[:_MOST]))


def _place(path: str) -> int:
    """The place of a wanted path in `asking.exercise.places`: the exercise's folder, `exercises/`, and flat at last."""
    return path.count("/") or 3


def _is_stub(path: str, files: Container[str]) -> bool:
    folder, slash, name = path.rpartition("/")
    return f"{folder}{slash}test_{name}" in files


def _name(path: str) -> str:
    return path.rpartition("/")[2]
