"""Read the TOML tables of this room (forms, and reasons), and name the file if one can't be read."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from byheart.asking.problems import GraderFault


def read_table(path: Path) -> Mapping[str, Any]:
    """The table in this file; an empty one if there is no file. Raises GraderFault."""
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise GraderFault(f"{path} can't be read: {error}. Mend that line.") from None
