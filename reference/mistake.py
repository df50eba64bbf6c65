"""The reference with something wrong: each known mistake is one small difference in its source, or a few of them.

A mistake is an entry of `mistakes/*.toml`: what to write instead of what, and what to tell a learner who did. Nothing
here knows how answers are compared.
"""

import ast
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from types import ModuleType
from typing import Any

_HERE = Path(__file__).parent


class DoesNotApply(ValueError):
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
    id where this is only another way to make that one.
    """

    id: str
    differences: tuple[Difference, ...]
    misconception: str
    hints: tuple[str, ...]
    sometimes_right: str = ""
    variant_of: str = ""

    @property
    def name(self) -> str:
        """Under which id it is told."""
        return self.variant_of or self.id

    @property
    def module(self) -> str:
        """The module that it belongs to: that of its first difference, and the name of its file."""
        return self.differences[0].module


@cache
def network() -> tuple[str, ...]:
    """The modules that a mistake can be in, each after those that it imports: all that have a file in `mistakes`."""
    names = sorted(path.stem for path in _HERE.glob("mistakes/*.toml"))
    sources = {name: (_HERE / f"{name}.py").read_text(encoding="utf-8") for name in names}
    imported = {name: [other for other in names if f"from reference.{other} import" in sources[name]] for name in names}
    return tuple(TopologicalSorter(imported).static_order())


def mistakes() -> tuple[Mistake, ...]:
    """Every known mistake, by module (the files' names) and in the order of the files."""
    found = {each.id: each for module in network() for each in _entries(_HERE / "mistakes" / f"{module}.toml")}
    return tuple(_told_as(found[each.variant_of], each) if each.variant_of else each for each in found.values())


def _told_as(other: Mistake, each: Mistake) -> Mistake:
    return replace(each, misconception=other.misconception, hints=other.hints, sometimes_right=other.sometimes_right)


def forms() -> tuple[Mistake, ...]:
    """Differences that are no mistakes: other right ways to write the same, from `forms/*.toml`."""
    return tuple(each for module in network() for each in _entries(_HERE / "forms" / f"{module}.toml"))


def reference_with(*made: Mistake) -> Mapping[str, ModuleType]:
    """The reference's modules, by name, with these mistakes in them. Raises DoesNotApply."""
    sources = sources_with(*made)
    loaded: dict[str, ModuleType] = {}
    kept = {name: module for name, module in sys.modules.items() if name.startswith("reference.")}
    at_hand: dict[str, Any] = {}
    try:
        for name in network():
            sys.modules.pop(f"reference.{name}", None)
        for name, source in sources.items():
            loaded[name] = _module(name, source, at_hand)
            at_hand |= {each: value for each, value in vars(loaded[name]).items() if not each.startswith("_")}
    finally:
        for name in network():
            sys.modules.pop(f"reference.{name}", None)
        sys.modules.update(kept)
    return loaded


def sources_with(*made: Mistake) -> dict[str, str]:
    """The source of each of the reference's modules, with these mistakes in it. Raises DoesNotApply."""
    sources = {name: (_HERE / f"{name}.py").read_text(encoding="utf-8") for name in network()}
    for mistake in made:
        for difference in mistake.differences:
            if difference.module not in sources:
                raise DoesNotApply(f"{mistake.id}: there is no module {difference.module} in the network")
            sources[difference.module] = _changed(sources[difference.module], difference, mistake.id)
    return sources


def _entries(path: Path) -> Iterator[Mistake]:
    if not path.is_file():
        return
    for name, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
        yield Mistake(
            id=name,
            differences=tuple(_difference(each, path.stem) for each in (entry, *entry.get("also", ()))),
            misconception=entry.get("misconception", ""),
            hints=tuple(entry.get("hints", ())),
            sometimes_right=entry.get("sometimes_right", ""),
            variant_of=entry.get("variant_of", ""),
        )


def _difference(place: Mapping[str, str], module: str) -> Difference:
    return Difference(place.get("module", module), place["function"], place["before"], place["after"])


def _changed(source: str, difference: Difference, name: str) -> str:
    lines = source.splitlines(keepends=True)
    start, end = _lines_of(source, difference, name)
    function = "".join(lines[start:end])
    times = function.count(difference.before)
    if times != 1:
        place = f"{difference.module}.{difference.function}"
        raise DoesNotApply(f"{name}: {difference.before!r} is {times} times in {place}")
    return "".join(lines[:start]) + function.replace(difference.before, difference.after) + "".join(lines[end:])


def _lines_of(source: str, difference: Difference, name: str) -> tuple[int, int]:
    """Where the function's body lies, without its docstring, whose words a difference must not meet."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name == difference.function:
            return node.body[1].lineno - 1, node.end_lineno or node.lineno
    raise DoesNotApply(f"{name}: there is no function {difference.function} in reference/{difference.module}.py")


def _module(name: str, source: str, at_hand: Mapping[str, Any]) -> ModuleType:
    """The module, in which all that is at hand has a name: a mistake may use what the right function doesn't import."""
    module = ModuleType(f"reference.{name}")
    sys.modules[module.__name__] = module
    module.__dict__.update(at_hand)
    exec(compile(source, f"reference/{name}.py", "exec"), module.__dict__)
    return module
