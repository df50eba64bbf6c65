"""The known mistakes of a course: from the tables of its reference, or from the one table that a student's kit has.

The kit's table, `key/mistakes.json`, says of each mistake what it is called, in which functions it lies and what to
tell a learner who made it. What to write instead of what isn't in it: that would be the reference, line by line. So a
mistake from there has empty texts, and can't be made.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.curriculum.course import Course
from byheart.curriculum.fields import TEXT, TEXTS, YES_OR_NO, complaint
from byheart.curriculum.files import read_source
from byheart.curriculum.mistakes import Difference, Mistake, wrong_hints
from byheart.curriculum.reference import reference_of

FILE = "mistakes.json"
_WORDS = ("misconception", "sometimes_right", "variant_of")
_FIELDS = {"id": TEXT, "places": TEXTS, "hints": TEXTS, "rare": YES_OR_NO, **dict.fromkeys(_WORDS, TEXT)}


def mistakes_of(course: Course) -> tuple[Mistake, ...]:
    """Every known mistake, in the catalogue's order; none where nothing is known. Raises GraderFault."""
    reference = reference_of(course)
    return reference.mistakes() if reference is not None else _read(course.tables / FILE)


def hints_of(course: Course) -> Mapping[str, tuple[str, ...]]:
    """The hints of each known mistake, by its id."""
    return {each.id: each.hints for each in mistakes_of(course)}


def written(mistakes: Sequence[Mistake]) -> str:
    """The table of these mistakes, as a kit has it."""
    return json.dumps([_entry(each) for each in mistakes], indent=1, ensure_ascii=False) + "\n"


def _entry(mistake: Mistake) -> dict[str, Any]:
    places = [f"{each.module}.{each.function}" for each in mistake.differences]
    words = {name: getattr(mistake, name) for name in _WORDS if getattr(mistake, name)}
    return {"id": mistake.id, "places": places, **words, "hints": mistake.hints, "rare": mistake.rare}


def _read(path: Path) -> tuple[Mistake, ...]:
    if not path.is_file():
        return ()
    try:
        entries = json.loads(read_source(path))
    except ValueError as error:
        raise _damaged(path, str(error)) from None
    if not isinstance(entries, list):
        raise _damaged(path, "it isn't a list")
    return tuple(_mistake(each, path) for each in entries)


def _mistake(entry: Any, path: Path) -> Mistake:
    if wrong := complaint(entry, _FIELDS, ("id", "places", "hints", "rare")) or wrong_hints(entry["hints"]):
        raise _damaged(path, wrong)
    places = [each.partition(".") for each in entry["places"]]
    return Mistake(
        id=entry["id"],
        differences=tuple(Difference(module, function, "", "") for module, _, function in places),
        hints=tuple(entry["hints"]),
        rare=entry["rare"],
        **{name: entry[name] for name in _WORDS if name in entry},
    )


def _damaged(path: Path, why: str) -> GraderFault:
    return GraderFault(f"{path} is damaged ({why}). Unpack the kit again: its other files stay as they are.")
