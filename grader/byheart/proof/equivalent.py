"""Why a changed program is the same program after all: reasons that somebody wrote down.

`equivalent/general.toml` here holds patterns that are the same wherever they stand. A course's `reference/equivalent/`
has a `general.toml` of its own for what is the same in that course, and for each topic a file of single statements.
It doesn't find reasons, and believes none: whether such a program is really right is asked like everything else.
"""

import ast
import functools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from byheart.asking.exercise import topic_of
from byheart.asking.problems import GraderFault
from byheart.curriculum.fields import TABLES, TEXT, TEXT_OR_TEXTS, Kind, complaint
from byheart.curriculum.files import read_table
from byheart.proof.mutants import ONE_AXIS, Mutant
from byheart.proof.rewrite import Pattern, patterns, rewrite

_GENERAL = Path(__file__).with_name("equivalent") / "general.toml"
_LISTED = {"function": TEXT, "before": TEXT, "after": TEXT_OR_TEXTS, "reason": TEXT}
_PATTERN = {"before": TEXT, "after": TEXT, "reason": TEXT}


@dataclass(frozen=True, slots=True)
class Listed:
    """One change to a function's statement that makes no other program. Left out is an `after` of nothing."""

    exercise: str
    function: str
    before: str
    after: str
    reason: str

    @property
    def name(self) -> str:
        """Where it is changed, and what."""
        return f"{self.exercise}/{self.function}: {self.before}  ->  {self.after or 'left out'}"


@functools.cache
def listed(exercise: str, reference: Path) -> tuple[Listed, ...]:
    """What is listed for this exercise. Raises GraderFault."""
    return tuple(_entries(exercise, reference / "equivalent" / f"{topic_of(exercise)}.toml"))


def reason(mutant: Mutant, reference: Path) -> str:
    """Why this is the same program, or nothing."""
    if mutant.same:
        return mutant.same
    own = _listed_reason(mutant, reference)
    if own:
        return own
    there = _the_same(mutant.before, reference)
    changed = _parsed(mutant.after) if there else None
    return there.get(ast.unparse(changed), "") if changed is not None else ""


def is_of_arrays(mutant: Mutant, reference: Path) -> bool:
    """Whether that reason is so of arrays only: a list has no transpose and no negative, and raises.

    So it is with patterns, which know nothing of what stands for a letter, and with the transpose of a row.
    """
    return mutant.same == ONE_AXIS or not (mutant.same or _listed_reason(mutant, reference))


def _listed_reason(mutant: Mutant, reference: Path) -> str:
    for each in listed(mutant.exercise, reference):
        if (each.function, each.before, each.after) == (mutant.function, mutant.before, mutant.after):
            return each.reason
    return ""


def unmet(exercise: str, made: Iterable[Mutant], reference: Path) -> list[Listed]:
    """What is listed for an exercise and isn't among its mutants: it says nothing any more."""
    there = {(each.function, each.before, each.after) for each in made}
    return [each for each in listed(exercise, reference) if (each.function, each.before, each.after) not in there]


def _entries(exercise: str, path: Path) -> Iterator[Listed]:
    for entry in _same(path, _LISTED):
        for after in [entry["after"]] if isinstance(entry["after"], str) else entry["after"]:
            yield Listed(exercise, entry["function"], entry["before"], after, entry["reason"])


def _same(path: Path, fields: Mapping[str, Kind]) -> Iterator[Mapping[str, Any]]:
    """The entries [[same]] of this file, each with all of these fields. Raises GraderFault that names the entry."""
    table = read_table(path)
    if wrong := complaint(table, {"same": TABLES}):
        raise GraderFault(f"{path}: {wrong} Each entry is a [[same]].")
    for entry in table.get("same", ()):
        if wrong := complaint(entry, fields, tuple(fields)):
            raise GraderFault(f"{path}: {entry.get('before', entry)}: {wrong}")
        yield entry


@functools.cache
def _general(reference: Path) -> tuple[tuple[Pattern, Pattern, str], ...]:
    paths = (reference / "equivalent" / "general.toml", _GENERAL)
    return tuple(each for path in paths for entry in _same(path, _PATTERN) for each in _both_ways(path, entry))


def _both_ways(path: Path, entry: Mapping[str, str]) -> Iterator[tuple[Pattern, Pattern, str]]:
    try:
        before, after = patterns(entry["before"], entry["after"])
    except (SyntaxError, ValueError) as problem:
        raise GraderFault(f"{path}: {entry['before']}: before and after should be Python ({problem}).") from None
    yield before, after, entry["reason"]
    yield after, before, entry["reason"]


@functools.cache
def _the_same(line: str, reference: Path) -> Mapping[str, str]:
    """What a statement may become by one of the patterns in one place, and why that makes no other program."""
    statement = _parsed(line)
    if statement is None:
        return {}
    return {
        _rewritten(statement, before, after, place): why
        for before, after, why in _general(reference)
        for place in range(rewrite(ast.parse(ast.unparse(statement)), before, after))
    }


def _rewritten(statement: ast.Module, before: Pattern, after: Pattern, place: int) -> str:
    """The statement with this one of the places rewritten."""
    tree = ast.parse(ast.unparse(statement))
    turns = iter(range(place + 1))
    rewrite(tree, before, after, lambda: next(turns, None) == place)
    return ast.unparse(ast.parse(ast.unparse(ast.fix_missing_locations(tree))))


def _parsed(line: str) -> ast.Module | None:
    """The statement, or a first line with something under it."""
    try:
        return ast.parse(f"{line} pass" if line.endswith(":") else line)
    except SyntaxError:
        return None
