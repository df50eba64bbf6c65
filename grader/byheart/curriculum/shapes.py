"""What the axes of a function's inputs are, read from a stub's docstrings: "layer_2_delta (n, outputs)".

Where a text says nothing of that kind, nothing is known. It runs nothing.
"""

import ast
import re
from collections.abc import Mapping
from pathlib import Path

_INPUT = re.compile(r"\b(\w+) \(((?:\w+, ?)*\w*)\)")
_WORDS = {"n": "samples", "in": "incoming values", "out": "outgoing values", "hidden": "hidden nodes"}

Axes = Mapping[str, tuple[str, ...]]


def axes_in(path: Path) -> Mapping[str, Axes]:
    """By function, the axes of each of its inputs that its docstring names, in words; numbers stay as they are."""
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, SyntaxError):
        return {}
    return {each.name: axes_of(each) for each in tree.body if isinstance(each, ast.FunctionDef)}


def axes_of(function: ast.FunctionDef) -> Axes:
    """The axes of each of this function's inputs that its docstring names."""
    text = ast.get_docstring(function) or ""
    before = text.partition("Returns")[0]
    return {
        name: tuple(map(_word, filter(None, axes.replace(" ", "").split(",")))) for name, axes in _INPUT.findall(before)
    }


def _word(axis: str) -> str:
    return _WORDS.get(axis, axis)
