"""Files that appear whole or not at all. Nothing is written over the file that was read.

Text from students is written as UTF-8; what UTF-8 can't hold becomes a question mark.
"""

import contextlib
import csv
import io
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from byheart.batch.publication import unwritable
from byheart.submissions.names import safe_cell


def write(path: Path, content: bytes | str) -> Path:
    """Write this file; the path. Raises GraderFault if that can't be done."""
    data = content.encode("utf-8", "replace") if isinstance(content, str) else content
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise unwritable(path, error) from None
    return path


def as_csv(rows: Iterable[Iterable[Any]]) -> str:
    """The rows as a table with commas. A text that a spreadsheet would compute is defused; numbers stay numbers."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(map(_cell, row) for row in rows)
    return text.getvalue()


def _cell(value: Any) -> Any:
    return safe_cell(value) if isinstance(value, str) else value
