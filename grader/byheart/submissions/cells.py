"""The code cells of a notebook, as plain Python: without magics, without plots, without what isn't Python.

It is text that is read and never run. What can't be used is left out and told, and nothing is repaired.
"""

import ast
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from byheart.asking.problems import StudentProblem
from byheart.submissions import limits

# What draws or shows, and isn't there where a submission is asked.
_SHOWING = {"matplotlib", "pylab", "seaborn", "plotly", "bokeh", "altair", "IPython", "ipywidgets", "tqdm"}
_SHOWN_BY = {"display", "get_ipython"}
_MAGIC = re.compile(r"(\s*)(?:[%!?]|[\w.]+\?{1,2}\s*\Z)")
_WRITES = re.compile(r"\s*%%(?:writefile|file)\s+['\"]?(?:\./)?([\w.-]+)['\"]?[ \t]*(?:\n|\Z)")
_WRAPPERS = re.compile(r"%%(time|timeit|capture|prun)\b")
_TOO_MUCH = (SyntaxError, ValueError, RecursionError, MemoryError)


class _TooMany(ValueError):
    """There are more statements in a cell than anybody writes."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A code cell: its number among the code cells, from 1, and its text. `fault` says why it can't be used.

    A cell that begins with `%%writefile NAME` runs nothing: it `writes` that file, with the `written` text.
    """

    number: int
    text: str
    tree: ast.Module
    magics: bool = False
    plots: bool = False
    fault: str = ""
    writes: str = ""
    written: str = ""


def cells_of(data: bytes) -> list[Cell]:
    """The code cells in order. Raises StudentProblem if this isn't a notebook, or isn't one in Python."""
    try:
        table = json.loads(data)
        found = table["cells"] if "cells" in table else table["worksheets"][0]["cells"]
        sources = [_source(each) for each in found if each["cell_type"] == "code"]
    except (ValueError, TypeError, KeyError, IndexError, RecursionError):
        raise StudentProblem("can't be read as a notebook") from None
    if sum(map(len, sources)) > limits.CODE_LIMIT:
        raise StudentProblem(f"has more than {limits.CODE_LIMIT:,} characters of code")
    if (language := _language(table)) not in ("", "python", "python3", "ipython"):
        raise StudentProblem(f"is a notebook in {language[:40]}, not in Python")
    return list(_in_order(sources))


def _source(cell: Mapping[str, Any]) -> str:
    source = cell["source"] if "source" in cell else cell["input"]
    return source if isinstance(source, str) else "".join(map(str, source))


def _language(table: Mapping[str, Any]) -> str:
    """The language that the notebook names; "" if it names none."""
    about = table.get("metadata")
    for part, name in (("language_info", "name"), ("kernelspec", "language")):
        inside = about.get(part) if isinstance(about, dict) else None
        if isinstance(inside, dict) and isinstance(inside.get(name), str):
            return str(inside[name]).lower()
    return ""


def _in_order(sources: Sequence[str]) -> Iterator[Cell]:
    """The cells. A name that shows something in one cell does so in those after it."""
    showing = set(_SHOWN_BY)
    for number, source in enumerate(sources, 1):
        source = source.replace("\r\n", "\n").replace("\r", "\n")
        if found := _WRITES.match(source):
            yield Cell(number, "", ast.Module([], []), writes=found[1], written=source[found.end() :])
            continue
        text, magics = _without_magics(source)
        if text is None:
            yield Cell(number, "", ast.Module([], []), magics=True)
            continue
        try:
            text, plots = _without_plots(text, showing)
            yield Cell(number, text, ast.parse(text), magics, plots)
        except _TOO_MUCH as problem:
            line = getattr(problem, "lineno", None)
            fault = f"isn't valid Python{f' (its line {line})' if line else ''}"
            many = f"has more than {limits.MOST_STATEMENTS:,} statements"
            yield Cell(number, "", ast.Module([], []), fault=many if isinstance(problem, _TooMany) else fault)


def _without_magics(source: str) -> tuple[str | None, bool]:
    """The text without lines for the notebook or the shell, and whether there were any; None if all of it is one."""
    first, _, rest = source.lstrip().partition("\n")
    if first.startswith("%%") and not _WRAPPERS.match(first):
        return None, True
    lines = (rest if first.startswith("%%") else source).split("\n")
    try:  # a line that begins with % can go on a calculation
        ast.parse("\n".join(lines))
    except _TOO_MUCH:
        kept = [f"{found[1]}pass" if (found := _MAGIC.match(line)) else line for line in lines]
        return "\n".join(kept), kept != lines or first.startswith("%%")
    return "\n".join(lines), first.startswith("%%")


def _without_plots(text: str, showing: set[str]) -> tuple[str, bool]:
    """The text without what draws or shows, and whether there was any. Each such statement becomes `pass`.

    Raises ValueError where there are more statements than anybody writes: the work grows with their square.
    """
    tree = ast.parse(text)
    if sum(isinstance(node, ast.stmt) for node in ast.walk(tree)) > limits.MOST_STATEMENTS:
        raise _TooMany
    spans = list(_plots_in(tree.body, showing))
    lines = text.split("\n")
    for node in reversed(spans):
        first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
        before = lines[first].encode()[: node.col_offset].decode()
        after = lines[last].encode()[node.end_col_offset :].decode()
        lines[first : last + 1] = [f"{before}{_instead(node, showing)}{after}", *[""] * (last - first)]
    return "\n".join(lines), bool(spans)


def _plots_in(body: Sequence[ast.stmt], showing: set[str]) -> Iterator[ast.stmt]:
    """The statements that draw or show, in order. What they set is taken to show too."""
    for node in body:
        blocks = [getattr(node, part, None) for part in ("body", "orelse", "finalbody")]
        inner = [each for block in blocks if isinstance(block, list) for each in block if isinstance(each, ast.stmt)]
        inner += [each for handler in getattr(node, "handlers", []) for each in handler.body]
        if isinstance(node, ast.Import | ast.ImportFrom):
            shown = [alias for alias in node.names if _root(node, alias) in _SHOWING]
            showing |= {(alias.asname or alias.name).partition(".")[0] for alias in shown}
            if shown:
                yield node
        elif not isinstance(node, ast.FunctionDef | ast.ClassDef) and _head_uses(node, inner, showing):
            names = (each for each in ast.walk(node) if isinstance(each, ast.Name))
            showing |= {each.id for each in names if isinstance(each.ctx, ast.Store)}
            yield node
        else:
            yield from _plots_in(inner, showing)


def _root(node: ast.Import | ast.ImportFrom, alias: ast.alias) -> str:
    name = alias.name if isinstance(node, ast.Import) else node.module or ""
    return name.partition(".")[0]


def _head_uses(node: ast.stmt, inner: Sequence[ast.stmt], showing: set[str]) -> bool:
    """Whether the statement itself, without the statements inside of it, uses a name that shows something."""
    inside = {id(each) for statement in inner for each in ast.walk(statement)}
    names = (each.id for each in ast.walk(node) if isinstance(each, ast.Name) and id(each) not in inside)
    return not showing.isdisjoint(names)


def _instead(node: ast.stmt, showing: set[str]) -> str:
    """What stands in the place of a statement that shows: of an import, what is left of it."""
    if isinstance(node, ast.Import):
        left = [alias for alias in node.names if _root(node, alias) not in _SHOWING]
        return ast.unparse(ast.Import(left)) if left else "pass"
    return "pass"
