"""Known mistakes, and accepted forms that part from the reference: small differences in its text, from TOML.

A mistake is an entry of a course's `reference/mistakes/*.toml`: what to write instead of what, and what to tell a
learner who did. A form (`reference/forms/*.toml`) is the same without the telling, since it is right. Nothing here
runs the reference, and nothing here knows how answers are compared.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault
from byheart.curriculum.fields import TABLES, TEXT, TEXTS, YES_OR_NO, complaint
from byheart.curriculum.files import read_table

# A function of the reference: its module's name, and its own.
Place = tuple[str, str]

_NEEDED = ("function", "before", "after")
_PLACE = dict.fromkeys((*_NEEDED, "module"), TEXT)
_WORDS = {
    **dict.fromkeys(("misconception", "sometimes_right", "variant_of"), TEXT),
    "hints": TEXTS,
    "also": TABLES,
    "rare": YES_OR_NO,
}
_HINTS = 3


class DoesNotApply(GraderFault):
    """The text that a mistake changes isn't in the function, or is there more than once. Names the entry."""


@dataclass(frozen=True, slots=True)
class Difference:
    """In `function` of the reference's `module`, `after` stands where `before` should."""

    module: str
    function: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Mistake:
    """One known mistake: how the reference differs with it, and what to tell a learner who made it.

    `sometimes_right` says in what other program the same would be right, if in any. `variant_of` is another mistake's
    id where this is only another way to make that one. A `rare` one isn't tried together with another: the pairs grow
    with the square of their number, and the first of them is waited for.
    """

    id: str
    differences: tuple[Difference, ...]
    misconception: str = ""
    hints: tuple[str, ...] = ()
    sometimes_right: str = ""
    variant_of: str = ""
    rare: bool = False

    @property
    def name(self) -> str:
        """Under which id it is told."""
        return self.variant_of or self.id

    @property
    def module(self) -> str:
        """The module that it belongs to: that of its first difference, and the name of its file."""
        return self.differences[0].module


def read_entries(path: Path) -> Iterator[Mistake]:
    """The entries of this file, in its order; none where there is no file. Raises GraderFault that names the entry."""
    for name, entry in read_table(path).items():
        if wrong := _wrong_with(entry):
            raise GraderFault(f"{path}: [{name}]: {wrong}")
        yield _mistake(name, entry, path.stem)


def _wrong_with(entry: Any) -> str:
    """What is wrong with an entry, in a sentence; nothing where it is as it should be."""
    if wrong := complaint(entry, _PLACE | _WORDS, _NEEDED):
        return wrong
    for place in entry.get("also", ()):
        if wrong := complaint(place, _PLACE, _NEEDED):
            return f"also: {wrong}"
    return wrong_hints(entry["hints"]) if "hints" in entry else ""


def wrong_hints(hints: Sequence[str]) -> str:
    """What is wrong with the hints of a mistake, in a sentence; nothing where they are as they should be."""
    if len(hints) != _HINTS or not all(hints):
        return f"hints should be {_HINTS} strings: a question, where to look, an explanation."
    return ""


def with_words_of(others: Mapping[str, Mistake], each: Mistake) -> Mistake:
    """A variant is told in the words of the mistake that it is a variant of. Raises GraderFault."""
    if not each.variant_of:
        if not each.misconception or not each.hints:
            lacks = "misconception" if not each.misconception else "hints"
            raise GraderFault(f"mistakes/{each.module}.toml: [{each.id}]: {lacks} is missing.")
        return each
    other = others.get(each.variant_of)
    if other is None:
        raise GraderFault(f"mistakes/{each.module}.toml: [{each.id}] is a variant of {each.variant_of}, which is none.")
    return replace(each, misconception=other.misconception, hints=other.hints, sometimes_right=other.sometimes_right)


def changed(source: str, difference: Difference, name: str) -> str:
    """A module's source with this difference in it. Raises DoesNotApply that names the mistake, `name`."""
    lines = source.splitlines(keepends=True)
    start, end = _lines_of(source, (difference.module, difference.function), name)
    body = changed_in("".join(lines[start:end]), difference, name)
    return "".join((*lines[:start], body, *lines[end:]))


def changed_in(body: str, difference: Difference, name: str) -> str:
    """The same with the text of its function's body alone."""
    times = body.count(difference.before)
    if times != 1:
        place = f"{difference.module}.{difference.function}"
        raise DoesNotApply(f"the mistake {name}: {difference.before!r} is {times} times in {place}, not once.")
    return body.replace(difference.before, difference.after)


def function_in(source: str, place: Place, name: str) -> tuple[int, str, str]:
    """How many lines of a module stand above this function, and the texts of its head and its body.

    Raises DoesNotApply.
    """
    first = _function(source, place, name).lineno - 1
    start, end = _lines_of(source, place, name)
    lines = source.splitlines(keepends=True)
    return first, "".join(lines[first:start]), "".join(lines[start:end])


def _mistake(name: str, entry: Mapping[str, Any], module: str) -> Mistake:
    return Mistake(
        id=name,
        differences=tuple(_difference(each, module) for each in (entry, *entry.get("also", ()))),
        misconception=entry.get("misconception", ""),
        hints=tuple(entry.get("hints", ())),
        sometimes_right=entry.get("sometimes_right", ""),
        variant_of=entry.get("variant_of", ""),
        rare=entry.get("rare", False),
    )


def _difference(place: Mapping[str, Any], module: str) -> Difference:
    return Difference(place.get("module", module), place["function"], place["before"], place["after"])


def _lines_of(source: str, place: Place, name: str) -> tuple[int, int]:
    """Where the function's body lies, without its docstring, whose words a difference must not meet."""
    node = _function(source, place, name)
    body = node.body[1:] if ast.get_docstring(node) is not None and len(node.body) > 1 else node.body
    return body[0].lineno - 1, node.end_lineno or node.lineno


def _function(source: str, place: Place, name: str) -> ast.FunctionDef:
    module, function = place
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name == function:
            return node
    raise DoesNotApply(f"the mistake {name}: there is no function {function} in reference/{module}.py.")
