"""The reference with one thing wrong: each known mistake is a small difference in the source of one function.

A mistake is an entry of `mistakes/*.toml`: what to write instead of what, and what to tell a learner who did. Nothing
here knows how answers are compared.
"""

import ast
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

_HERE = Path(__file__).parent
_NETWORK = (
    "gradient_descent",
    "sigmoid",
    "forward",
    "deltas",
    "weight_updates",
    "two_layer_network",
    "alpha",
    "direction_changes",
    "hidden_size",
)


class DoesNotApply(ValueError):
    """The text that a mistake changes isn't in the function, or is there more than once. Names the entry."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One known mistake: in `function` of the reference's `module`, `after` stands where `before` should."""

    id: str
    module: str
    function: str
    before: str
    after: str
    misconception: str
    hints: tuple[str, ...]


def mistakes() -> tuple[Mistake, ...]:
    """Every known mistake, by module (the files' names) and in the order of the files."""
    return tuple(each for module in _NETWORK for each in _entries(_HERE / "mistakes" / f"{module}.toml"))


def reference_with(mistake: Mistake) -> Mapping[str, ModuleType]:
    """The reference's modules, by name, with this mistake in them. Raises DoesNotApply."""
    changed = {mistake.module: _with_difference(mistake)}
    loaded: dict[str, ModuleType] = {}
    kept = {name: module for name, module in sys.modules.items() if name.startswith("reference.")}
    try:
        for name in _NETWORK:
            sys.modules.pop(f"reference.{name}", None)
        for name in _NETWORK:
            source = changed.get(name) or (_HERE / f"{name}.py").read_text(encoding="utf-8")
            loaded[name] = _module(name, source)
    finally:
        for name in _NETWORK:
            sys.modules.pop(f"reference.{name}", None)
        sys.modules.update(kept)
    return loaded


def _entries(path: Path) -> Iterator[Mistake]:
    if not path.is_file():
        return
    for name, entry in tomllib.loads(path.read_text(encoding="utf-8")).items():
        yield Mistake(
            id=name,
            module=path.stem,
            function=entry["function"],
            before=entry["before"],
            after=entry["after"],
            misconception=entry["misconception"],
            hints=tuple(entry["hints"]),
        )


def _with_difference(mistake: Mistake) -> str:
    source = (_HERE / f"{mistake.module}.py").read_text(encoding="utf-8")
    lines = source.splitlines(keepends=True)
    start, end = _lines_of(source, mistake)
    function = "".join(lines[start:end])
    if function.count(mistake.before) != 1:
        times = function.count(mistake.before)
        raise DoesNotApply(f"{mistake.id}: {mistake.before!r} is {times} times in {mistake.module}.{mistake.function}")
    return "".join(lines[:start]) + function.replace(mistake.before, mistake.after) + "".join(lines[end:])


def _lines_of(source: str, mistake: Mistake) -> tuple[int, int]:
    """Where the function's body lies, without its docstring, whose words a difference must not meet."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name == mistake.function:
            return node.body[1].lineno - 1, node.end_lineno or node.lineno
    raise DoesNotApply(f"{mistake.id}: there is no function {mistake.function} in reference/{mistake.module}.py")


def _module(name: str, source: str) -> ModuleType:
    module = ModuleType(f"reference.{name}")
    sys.modules[module.__name__] = module
    exec(compile(source, f"reference/{name}.py", "exec"), module.__dict__)
    return module
