"""Read a course's files, and say which one can't be read, in which line, and what to do.

All of a course's TOML and Python is read here, as UTF-8 with or without a byte order mark. Nothing here knows what a
file is for. A distribution is built where nothing is installed, so this may import the standard library only.
"""

import ast
import tomllib
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault


def read_source(path: Path) -> str:
    """The text of a file. Raises GraderFault that names the line where it isn't UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise GraderFault(f"{path} can't be read: line {line} isn't UTF-8. Save it as UTF-8.") from None
    except OSError as error:
        raise GraderFault(f"{path} can't be read: {error.strerror or error}.") from None


def read_table(path: Path) -> dict[str, Any]:
    """The table in a TOML file; an empty one if there is no file. Raises GraderFault."""
    if not path.exists():
        return {}
    try:
        return tomllib.loads(read_source(path))
    except ValueError as error:  # TOML's own error is one; so is that of a number with thousands of digits
        raise GraderFault(f"{path} can't be read: {error}. Fix that line.") from None


def parsed(source: str, name: str) -> ast.Module:
    """The syntax tree of a source. Raises GraderFault that names the line where it is no Python."""
    try:
        return ast.parse(source)
    except SyntaxError as error:
        raise GraderFault(f"{name}, line {error.lineno}: this isn't Python ({error.msg}). Fix that line.") from None
    except ValueError as error:  # a null character, to some versions of Python
        raise GraderFault(f"{name} isn't Python ({error}).") from None
