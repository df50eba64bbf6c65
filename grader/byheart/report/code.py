"""A student's file as highlighted HTML, line by line: everything in it escaped, and cut if it is too long.

The file is only read as text, never compiled or run. So a file that isn't Python is shown like any other.
"""

import builtins
import itertools
import keyword
import re
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from markupsafe import Markup, escape
from pygments.lexer import inherit  # type: ignore[import-untyped]
from pygments.lexers.python import PythonLexer  # type: ignore[import-untyped]
from pygments.token import Comment, Keyword, Name, Number, Operator, String, Text, Token  # type: ignore[import-untyped]

from byheart.report.text import shortened, visible

MOST_LINES = 500
LONGEST_LINE = 300
_BEFORE, _AFTER, _LONGEST_FUNCTION, _NOT_FAR = 4, 5, 28, 12
_MOST_OF_A_BODY, _LONGEST_IN_A_BODY = 14, 110
_TEXT = r"""\"{3}.*?\"{3}|'{3}.*?'{3}|"[^"\n]*"|'[^'\n]*'"""
_DOCSTRING = re.compile(rf"\A[ \t\n]*[rRuU]?(?:{_TEXT})[ \t]*(?:#[^\n]*)?(?=\n|\Z)", re.DOTALL)
# Only so many characters are highlighted, the rest is plain text: no file may keep the grader busy.
_MOST_HIGHLIGHTED = 12_000

_SPECIAL = "|".join(sorted({*keyword.kwlist, *keyword.softkwlist, *dir(builtins), "self", "cls"}))


# A run of what gets no colour: names, spaces, operators and brackets, and ends of lines where neither a docstring nor a
# word that is a keyword only there comes next. (@ may begin a decorator.)
_NAME = rf"(?!(?:{_SPECIAL})\b)[A-Za-z_][A-Za-z_0-9]*(?![\w\"'])"
_END = r"\n[ \t]*+(?![rRuUbB]{0,2}[\"']|(?:match|case|type)\b)"
_PLAIN = rf"(?:{_NAME}|{_END}|(?<=\S) +|[-+*/%=<>&|^~:;(),\[\]{{}}.])+"
_COMMON = "return|for|if|else|elif|while|in|is|and|or|not|assert|pass|raise|with|try|break|continue"


class _Lexer(PythonLexer):  # type: ignore[misc]
    """Pygments' Python lexer, with the commonest tokens tried first: it takes a fifth of the time."""

    tokens = {  # noqa: RUF012
        "root": [
            (_PLAIN, Text),
            (rf"(?:{_COMMON})\b", Keyword),
            (r"#[^\n]*", Comment),
            (r"\d+(?![\w.])", Number),
            inherit,
        ]
    }


_LEXER = _Lexer()
_CLASSES = {
    Comment: "c",
    Keyword: "k",
    Keyword.Constant: "m",
    Operator.Word: "k",
    String: "s",
    String.Doc: "c",
    Number: "m",
    Name.Function: "f",
    Name.Class: "f",
    Name.Decorator: "f",
    Name.Builtin: "b",
}


@dataclass(frozen=True, slots=True)
class CodeLine:
    """One line of a listing."""

    number: int
    html: Markup
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A file's lines, as many as are shown, and a sentence if that isn't all of them.

    `indents` is each line's indentation (None for a blank line); `functions` are the numbers of lines where one begins.
    """

    lines: tuple[Markup, ...]
    indents: tuple[int | None, ...]
    functions: frozenset[int]
    cut: str = ""


@lru_cache(maxsize=64)  # many students hand in the same stub
def listing(text: str) -> Listing:
    """The first lines of this file, highlighted."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    rows = text.split("\n", MOST_LINES)
    total = text.count("\n") + (not text.endswith("\n"))
    kept = [visible(shortened(row, LONGEST_LINE)) for row in rows[:MOST_LINES]]
    if kept and not kept[-1]:
        kept.pop()
    cut = f"Only the first {MOST_LINES} of {total:,} lines are shown." if total > MOST_LINES else ""
    stripped = [row.lstrip(" \t") for row in kept]
    return Listing(
        lines=tuple(_highlighted(kept)),
        indents=tuple(len(row) - len(bare) if bare else None for row, bare in zip(kept, stripped, strict=True)),
        functions=frozenset(at for at, bare in enumerate(stripped, start=1) if bare.startswith(("def ", "async def "))),
        cut=cut,
    )


def excerpt(listed: Listing, number: int) -> tuple[CodeLine, ...]:
    """The lines around this one, which is marked; nothing if the file as shown has no such line.

    If a function begins there, the lines are those of the function. If one begins not far above, it is shown from there
    on, and nothing of what comes after it.
    """
    if not 1 <= number <= len(listed.lines):
        return ()
    first, last = max(1, number - _BEFORE), min(len(listed.lines), number + _AFTER)
    begin = number if number in listed.functions else _function_around(listed, number)
    if begin:
        end = _end_of_block(listed.indents, begin)
        first, last = begin, end if begin == number else min(last, end)
    return tuple(CodeLine(at, listed.lines[at - 1], at == number) for at in range(first, last + 1))


def _function_around(listed: Listing, number: int) -> int:
    """The line, not far above, where the function begins that this line is in; 0 if there is none."""
    indent = listed.indents[number - 1]
    for at in range(number - 1, max(0, number - _NOT_FAR - 1), -1):
        if at in listed.functions and indent is not None and (listed.indents[at - 1] or 0) < indent:
            return at if _end_of_block(listed.indents, at) >= number else 0
    return 0


def _end_of_block(indents: tuple[int | None, ...], number: int) -> int:
    """The last line that is indented more than this one, not counting blank lines at the end."""
    own, last = indents[number - 1] or 0, number
    for at in range(number + 1, min(len(indents), number + _LONGEST_FUNCTION) + 1):
        indent = indents[at - 1]
        if indent is not None and indent <= own:
            break
        last = at if indent is not None else last
    return last


def body_of(text: str, function: str) -> str:
    """The body of this function as it stands in the text, without its docstring; "" if it isn't there.

    It is read by its indentation. Of several functions of this name the last one counts, as in Python.
    """
    rows = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).split("\n", MOST_LINES)[:MOST_LINES]
    begins = [at for at, row in enumerate(rows) if re.match(rf" *(async )?def +{re.escape(function)} *\(", row)]
    if not begins:
        return ""
    first = _end_of_signature(rows, begins[-1])
    indent = len(rows[begins[-1]]) - len(rows[begins[-1]].lstrip())
    after = _DOCSTRING.sub("", "\n".join(rows[first + 1 :]), count=1).strip("\n").split("\n")
    inside = list(itertools.takewhile(lambda row: not row.strip() or len(row) - len(row.lstrip()) > indent, after))
    body = "\n".join(inside) if inside else rows[first].partition("):")[2] or rows[first].partition(":")[2]
    kept = [row.rstrip() for row in textwrap.dedent(body).strip("\n").split("\n")]
    cut = ["…"] if len(kept) > _MOST_OF_A_BODY else []
    return "\n".join([shortened(row, _LONGEST_IN_A_BODY) for row in kept[:_MOST_OF_A_BODY]] + cut)


def _end_of_signature(rows: Sequence[str], begin: int) -> int:
    """The line in which a function's brackets close, or its first line if none does."""
    open_ = 0
    for at in range(begin, min(begin + _LONGEST_FUNCTION, len(rows))):
        open_ += rows[at].count("(") - rows[at].count(")")
        if open_ <= 0:
            return at
    return begin


def block(code: str) -> Markup:
    """A few lines of code, highlighted."""
    rows = [visible(shortened(row, LONGEST_LINE)) for row in code.split("\n")]
    return Markup("\n").join(_highlighted(rows))


def one_line(code: str) -> Markup:
    """A single line of code, highlighted."""
    return next(iter(_highlighted([visible(shortened(code.replace("\n", " "), LONGEST_LINE))])))


def _highlighted(rows: list[str]) -> Iterator[Markup]:
    head = _head(rows)
    if head:
        yield from _spans("\n".join(rows[:head]), head)
    yield from (escape(row) for row in rows[head:])


def _head(rows: list[str]) -> int:
    size = 0
    for at, row in enumerate(rows):
        size += len(row) + 1
        if size > _MOST_HIGHLIGHTED:
            return at
    return len(rows)


def _spans(text: str, count: int) -> list[Markup]:
    """The lines as HTML. Neighbouring tokens without a colour are escaped together."""
    made: list[str] = []
    plain: list[str] = []
    for _, kind, value in _LEXER.get_tokens_unprocessed(text):
        name = _class_of(kind)
        if not name or not value.strip():
            plain.append(value)
            continue
        made.append(escape("".join(plain)))
        plain.clear()
        made.append("\n".join(_span(name, part) for part in value.split("\n")))
    made.append(escape("".join(plain)))
    lines = [Markup(line) for line in "".join(made).split("\n")]
    return [*lines, *[Markup()] * count][:count]


def _span(name: str, part: str) -> str:
    escaped = str(escape(part))
    return f'<span class="{name}">{escaped}</span>' if part.strip() else escaped


@lru_cache(maxsize=256)
def _class_of(kind: object) -> str:
    while kind is not Token and kind is not None:
        if kind in _CLASSES:
            return _CLASSES[kind]
        kind = kind.parent  # type: ignore[attr-defined]
    return ""
